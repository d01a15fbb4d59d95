/** The Aerospike Expression Language: text and tree, checked and printed. It knows no client and no server. */
@SuppressWarnings({
    "requires-automatic", // the parser generator's runtime is an automatic module
    "module" // the processor is compiled after this module
})
module io.aerotype.ael {
    exports io.aerotype.ael;
    exports io.aerotype.ael.internal.report to
            io.aerotype.processor;

    requires static transitive org.jspecify;
    requires org.antlr.antlr4.runtime;
}
