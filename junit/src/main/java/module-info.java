/** A JUnit extension that gives tests an Aerospike server. */
@SuppressWarnings("requires-automatic") // the container library is an automatic module
module io.aerotype.junit {
    requires transitive io.aerotype.embedded;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;
    requires static testcontainers;

    exports io.aerotype.junit;
}
