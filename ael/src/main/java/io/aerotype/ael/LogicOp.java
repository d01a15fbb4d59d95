package io.aerotype.ael;

/** A way to combine two or more conditions. */
public enum LogicOp {
    /** True when every operand is: {@code a and b}. */
    AND("and"),
    /** True when at least one operand is: {@code a or b}. */
    OR("or"),
    /** True when exactly one operand is: {@code exclusive(a, b)}. */
    EXCLUSIVE("exclusive");

    private final String word;

    LogicOp(String word) {
        this.word = word;
    }

    /**
     * The word of the language for this operator.
     *
     * @return {@code and}, {@code or} or {@code exclusive}
     */
    public String word() {
        return word;
    }
}
