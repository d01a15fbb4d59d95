package io.aerotype.query;

import io.aerotype.ael.Expr;
import io.aerotype.ael.Function;

/**
 * Bytes, and the bits they are made of.
 *
 * @param <T> the annotated type
 * @param <V> the component's type: {@code byte[]} or {@code ByteBuffer}
 */
public final class BytesBin<T, V> extends TypedBin<T, V> {
    /**
     * A value of a record.
     *
     * @param location where it is stored
     */
    public BytesBin(Location<V> location) {
        super(location);
    }

    /**
     * How many bits are 1.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits are looked at
     * @return the number, to be compared
     */
    public IntegerBin<T> bitCount(int bitOffset, int bitSize) {
        return integer(Function.BIT_COUNT, Expr.literal(bitOffset), Expr.literal(bitSize));
    }

    /**
     * Whether one bit is 1.
     *
     * @param bitOffset which; negative from the end
     * @return holds where it is
     */
    public Condition<T> bit(int bitOffset) {
        return bitCount(bitOffset, 1).eq(1);
    }

    /**
     * The integer that some bits are, without a sign.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits: 1 to 64
     * @return the number, to be compared
     */
    public IntegerBin<T> bitsAsInteger(int bitOffset, int bitSize) {
        return integer(Function.BIT_GET_INT, Expr.literal(bitOffset), Expr.literal(bitSize), Expr.literal(false));
    }
}
