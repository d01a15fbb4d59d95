/**
 * The annotation processor: annotated records in, handles, bins and codecs out. It exports nothing; the compiler finds it
 * through {@link javax.annotation.processing.Processor}. The libraries it is made with are relocated inside its jar, so
 * this descriptor does not name them.
 */
module io.aerotype.processor {
    requires static org.jspecify;
    requires java.compiler;
    requires java.logging; // Guava's
    requires io.aerotype.annotation;
    requires io.aerotype.ael;

    provides javax.annotation.processing.Processor with
            io.aerotype.processor.RecordProcessor;
}
