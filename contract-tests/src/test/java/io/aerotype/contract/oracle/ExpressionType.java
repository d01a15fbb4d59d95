package io.aerotype.contract.oracle;

/** The types of expressions, with their codes on the wire and the bin of each type that the cases have. */
enum ExpressionType {
    NIL(0, "missing"),
    BOOL(1, "flag"),
    INT(2, "i"),
    STRING(3, "s"),
    LIST(4, "l"),
    MAP(5, "m"),
    BLOB(6, "x"),
    FLOAT(7, "f"),
    GEO(8, "g"),
    HLL(9, "h");

    private final int code;
    private final String bin;

    ExpressionType(int code, String bin) {
        this.code = code;
        this.bin = bin;
    }

    Pack code() {
        return Pack.of(code);
    }

    String bin() {
        return bin;
    }
}
