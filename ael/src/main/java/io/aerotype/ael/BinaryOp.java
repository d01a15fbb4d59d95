package io.aerotype.ael;

/** An operator on two numbers of one type that gives a number of that type. */
public enum BinaryOp {
    /** {@code +} on integers or floats. */
    ADD("+", Precedence.ADDITIVE, Operands.NUMBERS),
    /** {@code -} on integers or floats. */
    SUBTRACT("-", Precedence.ADDITIVE, Operands.NUMBERS),
    /** {@code *} on integers or floats. */
    MULTIPLY("*", Precedence.MULTIPLICATIVE, Operands.NUMBERS),
    /** {@code /} on integers (rounding toward zero) or floats. */
    DIVIDE("/", Precedence.MULTIPLICATIVE, Operands.NUMBERS),
    /** {@code %}, the remainder, on integers. */
    MODULO("%", Precedence.MULTIPLICATIVE, Operands.INTEGERS),
    /** {@code **} on floats, right to left. */
    POWER("**", Precedence.POWER, Operands.FLOATS),
    /** {@code &} on integers. */
    BIT_AND("&", Precedence.BITWISE, Operands.INTEGERS),
    /** {@code |} on integers. */
    BIT_OR("|", Precedence.BITWISE, Operands.INTEGERS),
    /** {@code ^} on integers. */
    BIT_XOR("^", Precedence.BITWISE, Operands.INTEGERS),
    /** {@code <<} on integers. */
    SHIFT_LEFT("<<", Precedence.SHIFT, Operands.INTEGERS),
    /** {@code >>} on integers, keeping the sign. */
    SHIFT_RIGHT(">>", Precedence.SHIFT, Operands.INTEGERS),
    /** {@code >>>} on integers, filling with zeros. */
    SHIFT_RIGHT_LOGICAL(">>>", Precedence.SHIFT, Operands.INTEGERS);

    /** Which numbers an operator takes. */
    public enum Operands {
        /** Integers or floats, both sides alike. */
        NUMBERS,
        /** Integers on both sides. */
        INTEGERS,
        /** Floats on both sides. */
        FLOATS
    }

    private final String symbol;
    private final Precedence precedence;
    private final Operands operands;

    BinaryOp(String symbol, Precedence precedence, Operands operands) {
        this.symbol = symbol;
        this.precedence = precedence;
        this.operands = operands;
    }

    /**
     * The operator as it is written.
     *
     * @return for example {@code >>>}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * How tightly it binds.
     *
     * @return its level
     */
    public Precedence precedence() {
        return precedence;
    }

    /**
     * Which numbers it takes.
     *
     * @return the rule for both sides
     */
    public Operands operands() {
        return operands;
    }
}
