package io.aerotype.ael;

/** What an expression is for, which decides what its result may be. */
public enum Use {
    /** A filter: the result must be {@link Type#BOOLEAN}. */
    CONDITION,
    /** A value to read or to write: any type will do. */
    VALUE
}
