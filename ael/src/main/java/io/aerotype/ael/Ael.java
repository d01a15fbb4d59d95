package io.aerotype.ael;

/** The way into the language. */
public final class Ael {
    /** How deeply an expression may be nested or chained. */
    public static final int MAX_DEPTH = 500;

    /** How long a text may be, in UTF-16 units. */
    public static final int MAX_LENGTH = 1_048_576;

    private Ael() {}
}
