package io.aerotype.processor.discover;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import java.util.List;

/**
 * What was found at an annotated type.
 *
 * @param record the record as written; without components if the type is not one that can be read
 * @param mistakes what is wrong with how it is written
 * @param readable whether the type is one that can be read, so that the rules have something to look at
 * @param missing what another processor may still add
 */
public record Discovery(RecordModel record, List<Diagnostic> mistakes, boolean readable, Missing missing) {
    /** Whether it cannot be used before another processor has added something. */
    public boolean incomplete() {
        return missing == Missing.TYPES || missing == Missing.MEMBERS;
    }

    /** What another processor may still add to a type. */
    public enum Missing {
        /** Nothing. */
        NOTHING,
        /** The type of a component. If nobody adds it, that is the compiler's error to report. */
        TYPES,
        /** Accessors, a constructor or a builder. */
        MEMBERS,
        /** Members which would be taken instead of those that are there. */
        PERHAPS_MEMBERS
    }
}
