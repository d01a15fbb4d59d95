/** The runtime: client, session, builders, streams and mapping, on top of the stock Aerospike client. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // the stock client is an automatic module
module io.aerotype.runtime {
    requires static org.jspecify;
    requires transitive io.aerotype.annotation;
    requires transitive io.aerotype.ael;
    requires transitive aerospike.client.jdk21;
    requires org.yaml.snakeyaml;

    exports io.aerotype.error;
    exports io.aerotype.operation;
    exports io.aerotype.query;
    exports io.aerotype.session;
    exports io.aerotype.spi;
    exports io.aerotype.value;
}
