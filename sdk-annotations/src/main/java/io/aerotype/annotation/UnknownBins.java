package io.aerotype.annotation;

/** What becomes of stored bins, or keys of an embedded record, that no component reads. */
public enum UnknownBins {
    /** They are passed over. An upsert or update of a whole record leaves them as they are. */
    IGNORE,
    /** They are an error of the row. */
    FAIL
}
