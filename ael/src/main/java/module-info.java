/** The Aerospike Expression Language: text and tree, checked and printed. It knows no client and no server. */
@SuppressWarnings({"requires-automatic", "module"
}) // the parser generator's runtime; the runtime is compiled after this
module io.aerotype.ael {
    exports io.aerotype.ael;
    exports io.aerotype.ael.internal.report to
            io.aerotype.runtime;

    requires static transitive org.jspecify;
    requires org.antlr.antlr4.runtime;
}
