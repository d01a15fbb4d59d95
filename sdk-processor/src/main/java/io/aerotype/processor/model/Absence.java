package io.aerotype.processor.model;

import com.squareup.javapoet.CodeBlock;
import java.util.Optional;

/**
 * What absence means for a component.
 *
 * @param reading what a bin that is not there is read as
 * @param writing what becomes of the bin of a component that is null or empty
 * @param fallback the value, as source, that stands for a bin that is not there; only with {@link Reading#DEFAULT}
 */
public record Absence(Reading reading, Writing writing, Optional<CodeBlock> fallback) {
    /** What the component's type says. */
    public static final Absence NATURAL = new Absence(Reading.NATURAL, Writing.NATURAL, Optional.empty());

    /** Reading a bin that is not there. */
    public enum Reading {
        /** Null, an empty {@code Optional}, or, for a primitive, an error. */
        NATURAL,
        /** An error. */
        FAIL,
        /** An empty collection. */
        EMPTY,
        /** The value the annotation gives. */
        DEFAULT
    }

    /** Writing a component that is null or empty. */
    public enum Writing {
        /** The bin is removed where other bins may stay, and left out where none do. */
        NATURAL,
        /** The bin stays as it is. */
        KEEP,
        /** An error. */
        FAIL
    }
}
