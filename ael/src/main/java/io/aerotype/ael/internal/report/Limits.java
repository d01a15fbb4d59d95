package io.aerotype.ael.internal.report;

/** How large an expression may be before it is refused; below everything that refuses it. */
public final class Limits {
    /** How deeply an expression may be nested or chained. */
    public static final int DEPTH = 256;

    /** How long a text may be, in UTF-16 units. */
    public static final int LENGTH = 1_048_576;

    private Limits() {}
}
