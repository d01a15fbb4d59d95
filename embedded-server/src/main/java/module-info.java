/** An Aerospike-protocol server in this JVM. It shares nothing with the rest of the project. */
<<<<<<< HEAD
@SuppressWarnings("requires-automatic") // LuaJ is an automatic module
=======
@SuppressWarnings("requires-automatic") // the S2 library is the reference one and has no module descriptor
>>>>>>> embed-b
module io.aerotype.embedded {
    requires static org.jspecify;
    requires com.google.gson;
    requires info.picocli;
<<<<<<< HEAD
    requires luaj.jse;
=======
    requires s2.geometry;
>>>>>>> embed-b

    // The command line parser sets the fields of Standalone by reflection.
    opens io.aerotype.embedded to
            info.picocli;

    exports io.aerotype.embedded;
    exports io.aerotype.embedded.fault;
}
