/**
 * An Aerospike-protocol server in this JVM. It shares nothing with the rest of the project.
 *
 * <p>LuaJ, which runs functions, has a class in the unnamed package and so cannot be a module: who starts this server on
 * the module path and wants functions leaves LuaJ on the class path and adds
 * {@code --add-reads io.aerotype.embedded=ALL-UNNAMED}.
 */
@SuppressWarnings("requires-automatic") // the S2 library is an automatic module
module io.aerotype.embedded {
    requires static org.jspecify;
    requires com.google.gson;
    requires com.h2database.mvstore;
    requires info.picocli;
    requires java.naming;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires s2.geometry;

    // The command line parser sets the fields of Standalone by reflection.
    opens io.aerotype.embedded to
            info.picocli;

    exports io.aerotype.embedded;
    exports io.aerotype.embedded.fault;
}
