package io.aerotype.ael;

/** A comparison of two values of one type. */
public enum CompareOp {
    /** {@code ==}. */
    EQ("=="),
    /** {@code !=}. */
    NE("!="),
    /** {@code <}. */
    LT("<"),
    /** {@code <=}. */
    LE("<="),
    /** {@code >}. */
    GT(">"),
    /** {@code >=}. */
    GE(">=");

    private final String symbol;

    CompareOp(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The operator as it is written.
     *
     * @return for example {@code >=}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The comparison that says the same with its sides exchanged: {@code 100 < $.age} is {@code $.age > 100}.
     *
     * @return the mirrored operator; equality and inequality are their own
     */
    public CompareOp mirrored() {
        return switch (this) {
            case EQ -> EQ;
            case NE -> NE;
            case LT -> GT;
            case LE -> GE;
            case GT -> LT;
            case GE -> LE;
        };
    }
}
