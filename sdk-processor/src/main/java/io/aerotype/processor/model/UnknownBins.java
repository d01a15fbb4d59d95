package io.aerotype.processor.model;

/** What becomes of stored bins that no component reads. */
public enum UnknownBins {
    IGNORE,
    FAIL
}
