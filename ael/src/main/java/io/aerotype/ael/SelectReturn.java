package io.aerotype.ael;

/** What a spreading path gives, as in {@code select(return: KEY)}. */
public enum SelectReturn {
    /** A flat list of the values it leads to. */
    VALUE,
    /** A list of the map keys under which they stand. */
    KEY,
    /** A list of keys and values in turn. */
    KEY_VALUE,
    /** The collection it starts from, with nothing left in it but what leads to the values. */
    MATCHING_TREE
}
