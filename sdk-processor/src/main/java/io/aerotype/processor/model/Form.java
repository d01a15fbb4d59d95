package io.aerotype.processor.model;

/** What an embedded record is stored as. */
public enum Form {
    /** A map from name to value. */
    MAP,
    /** A list of the values, each at its position. */
    LIST
}
