/** An Aerospike-protocol server in this JVM. It shares nothing with the rest of the project. */
@SuppressWarnings("requires-automatic") // LuaJ and the S2 library are automatic modules
module io.aerotype.embedded {
    requires static org.jspecify;
    requires com.google.gson;
    requires info.picocli;
    requires luaj.jse;
    requires s2.geometry;

    // The command line parser sets the fields of Standalone by reflection.
    opens io.aerotype.embedded to
            info.picocli;

    exports io.aerotype.embedded;
    exports io.aerotype.embedded.fault;
}
