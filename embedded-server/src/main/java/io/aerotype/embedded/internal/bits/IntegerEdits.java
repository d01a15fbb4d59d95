package io.aerotype.embedded.internal.bits;

import io.aerotype.embedded.internal.value.Arguments;
import io.aerotype.embedded.internal.value.ResultCode;

/** Edits that take up to 64 bits of a blob for an integer. */
final class IntegerEdits {
    private static final int SIGNED = 1;
    private static final int SATURATE = 2;
    private static final int WRAP = 4;

    private IntegerEdits() {}

    static BitEdit set(Arguments arguments) {
        arguments.between(3, 4);
        long value = arguments.integer(2);
        return edit(arguments, (old, size) -> value);
    }

    /** Adds, or subtracts if {@code sign} is −1. */
    static BitEdit.Parser add(int sign) {
        return arguments -> {
            arguments.between(3, 5);
            long value = arguments.integer(2);
            int action = arguments.flags(4, SIGNED | SATURATE | WRAP);
            if ((action & SATURATE) != 0 && (action & WRAP) != 0) {
                throw Arguments.refused("an overflow either saturates or wraps");
            }
            return edit(
                    arguments,
                    (old, size) -> (action & SIGNED) != 0
                            ? signed(extended(old, size), extended(sign * value, size), size, action)
                            : unsigned(old, low(value, size), sign, size, action));
        };
    }

    /** Computes the new field from the old one, which is unsigned. */
    @FunctionalInterface
    private interface Field {
        long apply(long old, int size) throws Overflow;
    }

    /** A field cannot hold a sum. */
    private static final class Overflow extends Exception {
        private static final long serialVersionUID = 1L;

        Overflow() {
            super(null, null, false, false);
        }
    }

    private static BitEdit edit(Arguments arguments, Field field) {
        long offset = BitOperations.offset(arguments);
        int size = (int) arguments.integer(1, 1, Long.SIZE);
        int flags = arguments.flags(3, BitOperations.UPDATE_NO_FAIL);
        return BitOperations.edit(flags, false, (blob, policy) -> {
            BitRange range = BitRange.toWrite(blob, offset, size, policy);
            if (range == null) {
                return null;
            }
            byte[] changed = blob.clone();
            try {
                BitField.write(
                        changed, range.offset(), size, field.apply(BitField.read(blob, range.offset(), size), size));
            } catch (Overflow overflow) {
                policy.tolerate(ResultCode.OP_NOT_APPLICABLE);
                return null;
            }
            return changed;
        });
    }

    private static long unsigned(long old, long value, int sign, int size, int action) throws Overflow {
        long sum = old + sign * value;
        boolean overflows =
                sign < 0 ? Long.compareUnsigned(value, old) > 0 : Long.compareUnsigned(low(sum, size), old) < 0;
        if (!overflows || (action & WRAP) != 0) {
            return sum;
        }
        if ((action & SATURATE) == 0) {
            throw new Overflow();
        }
        return sign < 0 ? 0 : -1;
    }

    /** The server subtracts by adding the negated field, which for the least number is that number again. */
    private static long signed(long old, long value, int size, int action) throws Overflow {
        long sum = old + value;
        boolean overflows = ((old ^ sum) & (value ^ sum)) < 0;
        if ((!overflows && extended(sum, size) == sum) || (action & WRAP) != 0) {
            return sum;
        }
        if ((action & SATURATE) == 0) {
            throw new Overflow();
        }
        long least = -1L << (size - 1);
        return old < 0 ? least : ~least;
    }

    private static long low(long value, int size) {
        return size == Long.SIZE ? value : value & ((1L << size) - 1);
    }

    /** Takes the top bit of a field for its sign. */
    static long extended(long value, int size) {
        int unused = Long.SIZE - size;
        return value << unused >> unused;
    }
}
