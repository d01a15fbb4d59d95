package io.aerotype.ael;

/** What of the current element a condition inside a spreading path looks at. */
public enum LoopPart {
    /** {@code @}: its value. */
    VALUE("@"),
    /** {@code @key}: the map key under which it stands. */
    KEY("@key"),
    /** {@code @index}: its position. */
    INDEX("@index");

    private final String symbol;

    LoopPart(String symbol) {
        this.symbol = symbol;
    }

    /**
     * How it is written.
     *
     * @return for example {@code @key}
     */
    public String symbol() {
        return symbol;
    }
}
