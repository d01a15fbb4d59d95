package io.aerotype.processor.dao;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.Optional;

/**
 * What a method returns.
 *
 * @param written the type as written
 * @param async whether it is a future
 * @param form what the value is
 * @param element what records are given as; {@code void} where none are
 * @param projection what reads that element, if it is a projection of the record
 */
public record Answer(TypeName written, boolean async, Form form, TypeName element, Optional<ClassName> projection) {
    /** The forms an answer can have. */
    public enum Form {
        NOTHING,
        TRUTH,
        COUNT,
        ONE,
        OPTIONAL,
        LIST,
        STREAM,
        RECORD_STREAM,
        PAGES,
        RECORD_PUBLISHER,
        RESULT_PUBLISHER,
        TASK;

        /** Whether it holds any number of records. */
        boolean many() {
            return switch (this) {
                case LIST, STREAM, RECORD_STREAM, PAGES, RECORD_PUBLISHER, RESULT_PUBLISHER -> true;
                case NOTHING, TRUTH, COUNT, ONE, OPTIONAL, TASK -> false;
            };
        }
    }
}
