package io.aerotype.ael;

/**
 * How tightly operators bind, loosest first. The parser and the printer both read this order, and the reference shows it;
 * it is written nowhere else.
 */
public enum Precedence {
    /** {@code or}. */
    OR,
    /** {@code and}. */
    AND,
    /** {@code == != < <= > >= in =~}; these do not chain: {@code 1 < $.a < 3} is an error. */
    COMPARISON,
    /** {@code & | ^}, left to right. */
    BITWISE,
    /** {@code << >> >>>}, left to right. */
    SHIFT,
    /** {@code + -}, left to right. */
    ADDITIVE,
    /** {@code * / %}, left to right. */
    MULTIPLICATIVE,
    /** {@code **}, right to left. */
    POWER,
    /** {@code -} and {@code ~} before an operand. */
    UNARY,
    /** Literals, paths, calls and parentheses. */
    OPERAND;

    /**
     * The next level.
     *
     * @return the level that binds just more tightly; {@link #OPERAND} is its own
     */
    public Precedence tighter() {
        return switch (this) {
            case OR -> AND;
            case AND -> COMPARISON;
            case COMPARISON -> BITWISE;
            case BITWISE -> SHIFT;
            case SHIFT -> ADDITIVE;
            case ADDITIVE -> MULTIPLICATIVE;
            case MULTIPLICATIVE -> POWER;
            case POWER -> UNARY;
            case UNARY, OPERAND -> OPERAND;
        };
    }

    /**
     * Tells whether this level binds more loosely than another.
     *
     * @param other the level to compare with
     * @return {@code true} when an operator of this level needs parentheses inside one of {@code other}
     */
    public boolean isLooserThan(Precedence other) {
        return compareTo(other) < 0;
    }
}
