package io.aerotype.processor;

import io.aerotype.processor.emit.GeneratedFile;
import java.util.function.Supplier;

/** What came of reading an annotated type. */
sealed interface Taken {
    /** Another processor may yet add what is missing in it; it comes again in the next round. */
    record Waiting() implements Taken {}

    /** There is nothing to generate for it. */
    record Nothing() implements Taken {}

    /**
     * A file is generated for it.
     *
     * @param file writes the file out, of values alone: the compiler, which serves one thread only, is not asked any more
     */
    record Generating(Supplier<GeneratedFile> file) implements Taken {}
}
