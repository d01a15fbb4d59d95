package io.aerotype.embedded.internal.wire;

import org.jspecify.annotations.Nullable;

/** What one operation of a record message does to its bin. */
public enum OpCode {
    READ(1, false),
    WRITE(2, true),
    CDT_READ(3, false),
    CDT_MODIFY(4, true),
    INCREMENT(5, true),
    EXPRESSION_READ(7, false),
    EXPRESSION_MODIFY(8, true),
    APPEND(9, true),
    PREPEND(10, true),
    TOUCH(11, true),
    BITS_READ(12, false),
    BITS_MODIFY(13, true),
    DELETE_ALL(14, true),
    HLL_READ(15, false),
    HLL_MODIFY(16, true);

    private static final @Nullable OpCode[] BY_CODE = new @Nullable OpCode[256];

    static {
        for (OpCode op : values()) {
            BY_CODE[op.code] = op;
        }
    }

    private final int code;
    private final boolean modifies;

    OpCode(int code, boolean modifies) {
        this.code = code;
        this.modifies = modifies;
    }

    public int code() {
        return code;
    }

    /** Whether it needs the WRITE bit; the others need READ. */
    public boolean modifies() {
        return modifies;
    }

    /** The operation of a code, or null for an unknown one. */
    public static @Nullable OpCode of(int code) {
        return BY_CODE[code];
    }
}
