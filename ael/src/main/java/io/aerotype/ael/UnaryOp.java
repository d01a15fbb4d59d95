package io.aerotype.ael;

/** An operator before one number. */
public enum UnaryOp {
    /** {@code -} on an integer or a float. */
    NEGATE("-"),
    /** {@code ~}, every bit turned, on an integer. */
    BIT_NOT("~");

    private final String symbol;

    UnaryOp(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The operator as it is written.
     *
     * @return {@code -} or {@code ~}
     */
    public String symbol() {
        return symbol;
    }
}
