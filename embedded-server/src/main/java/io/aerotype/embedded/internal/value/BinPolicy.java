package io.aerotype.embedded.internal.value;

import org.jspecify.annotations.Nullable;

/** Write flags of operations on a whole bin: bits, HyperLogLog, expressions. */
public record BinPolicy(int flags) {
    public static final int CREATE_ONLY = 1;
    public static final int UPDATE_ONLY = 2;
    public static final int NO_FAIL = 4;

    public boolean noFail() {
        return (flags & NO_FAIL) != 0;
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /**
     * Whether the operation may go on. If not, it either fails here or is to leave the bin as it is.
     *
     * @param creates whether the operation can make the bin
     */
    public boolean permits(@Nullable Particle bin, boolean creates) {
        if (bin != null && has(CREATE_ONLY)) {
            return tolerate(ResultCode.BIN_EXISTS);
        }
        if (bin == null && (has(UPDATE_ONLY) || !creates)) {
            return tolerate(ResultCode.BIN_NOT_FOUND);
        }
        return true;
    }

    /** Ends the operation with {@code code}; returns false if it is not to fail. */
    public boolean tolerate(int code) {
        if (!noFail()) {
            throw new ResultException(code);
        }
        return false;
    }
}
