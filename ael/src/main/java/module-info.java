/** The Aerospike Expression Language: text and tree, checked and printed. It knows no client and no server. */
// The parser generator's runtime is an automatic module; the processor is compiled after this module.
@SuppressWarnings({"requires-automatic", "module"})
module io.aerotype.ael {
    exports io.aerotype.ael;
    exports io.aerotype.ael.internal.report to
            io.aerotype.processor; // one way to find the nearest name

    requires static transitive org.jspecify;
    requires org.antlr.antlr4.runtime;
}
