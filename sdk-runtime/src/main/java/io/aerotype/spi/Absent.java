package io.aerotype.spi;

/** What a write does about a component that is null or empty. */
public enum Absent {
    /** Removes the bin, so that the stored record is what the object says: for upserts and updates. */
    REMOVE,
    /** Leaves the bin out: for inserts and replaces, after which there are no other bins, and for embedded records. */
    OMIT
}
