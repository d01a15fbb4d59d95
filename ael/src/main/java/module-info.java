/** The Aerospike Expression Language: text and tree, checked and printed. It knows no client and no server. */
@SuppressWarnings({
    "requires-automatic", // the parser generator's runtime is an automatic module
    "module" // the runtime and the processor are compiled after this module
})
module io.aerotype.ael {
    exports io.aerotype.ael;
    exports io.aerotype.ael.internal.report to
            io.aerotype.processor,
            io.aerotype.runtime;

    requires static transitive org.jspecify;
    requires org.antlr.antlr4.runtime;
}
