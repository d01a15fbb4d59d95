package io.aerotype.operation;

import com.aerospike.client.operation.BitOperation;
import com.aerospike.client.operation.BitOverflowAction;
import com.aerospike.client.operation.BitPolicy;
import io.aerotype.internal.limits.AtLeast;

/**
 * The bits of a blob bin.
 *
 * @param <W> the builder that goes on
 */
public final class BitAccess<W> extends BitRead<W> {
    private final OperationSink<W> sink;
    private final String bin;

    BitAccess(OperationSink<W> sink, String bin) {
        super(sink, bin);
        this.sink = sink;
        this.bin = bin;
    }

    /**
     * Makes the blob longer or shorter.
     *
     * @param bytes its new length
     * @param how where, and whether in both directions
     * @param flags what else to mind
     * @return the builder
     */
    public W resize(int bytes, BitResize how, BitFlag... flags) {
        return sink.operation(
                BitOperation.resize(policy(flags), bin, AtLeast.zero("The number of bytes", bytes), how.bits()));
    }

    /**
     * Inserts bytes.
     *
     * @param byteOffset where; negative from the end
     * @param value the bytes
     * @param flags what else to mind
     * @return the builder
     */
    public W insert(int byteOffset, byte[] value, BitFlag... flags) {
        return sink.operation(BitOperation.insert(policy(flags), bin, byteOffset, value));
    }

    /**
     * Removes bytes.
     *
     * @param byteOffset where; negative from the end
     * @param byteSize how many
     * @param flags what else to mind
     * @return the builder
     */
    public W remove(int byteOffset, int byteSize, BitFlag... flags) {
        return sink.operation(BitOperation.remove(policy(flags), bin, byteOffset, AtLeast.one("byteSize", byteSize)));
    }

    /**
     * Overwrites bits.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param value the bits
     * @param flags what else to mind
     * @return the builder
     */
    public W set(int bitOffset, int bitSize, byte[] value, BitFlag... flags) {
        return sink.operation(BitOperation.set(policy(flags), bin, bitOffset, AtLeast.one("bitSize", bitSize), value));
    }

    /**
     * Combines bits by or.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param value the bits
     * @param flags what else to mind
     * @return the builder
     */
    public W or(int bitOffset, int bitSize, byte[] value, BitFlag... flags) {
        return sink.operation(BitOperation.or(policy(flags), bin, bitOffset, AtLeast.one("bitSize", bitSize), value));
    }

    /**
     * Combines bits by exclusive or.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param value the bits
     * @param flags what else to mind
     * @return the builder
     */
    public W xor(int bitOffset, int bitSize, byte[] value, BitFlag... flags) {
        return sink.operation(BitOperation.xor(policy(flags), bin, bitOffset, AtLeast.one("bitSize", bitSize), value));
    }

    /**
     * Combines bits by and.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param value the bits
     * @param flags what else to mind
     * @return the builder
     */
    public W and(int bitOffset, int bitSize, byte[] value, BitFlag... flags) {
        return sink.operation(BitOperation.and(policy(flags), bin, bitOffset, AtLeast.one("bitSize", bitSize), value));
    }

    /**
     * Inverts bits.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param flags what else to mind
     * @return the builder
     */
    public W not(int bitOffset, int bitSize, BitFlag... flags) {
        return sink.operation(BitOperation.not(policy(flags), bin, bitOffset, AtLeast.one("bitSize", bitSize)));
    }

    /**
     * Shifts bits to the left.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param shift by how many
     * @param flags what else to mind
     * @return the builder
     */
    public W leftShift(int bitOffset, int bitSize, int shift, BitFlag... flags) {
        return sink.operation(
                BitOperation.lshift(policy(flags), bin, bitOffset, AtLeast.one("bitSize", bitSize), shift));
    }

    /**
     * Shifts bits to the right.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param shift by how many
     * @param flags what else to mind
     * @return the builder
     */
    public W rightShift(int bitOffset, int bitSize, int shift, BitFlag... flags) {
        return sink.operation(
                BitOperation.rshift(policy(flags), bin, bitOffset, AtLeast.one("bitSize", bitSize), shift));
    }

    /**
     * Adds to the integer that bits are.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param amount how much
     * @param signed whether the first bit is a sign
     * @param overflow what happens when the bits do not hold the result
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if there are more than 64 bits
     */
    public W add(
            int bitOffset, int bitSize, long amount, boolean signed, BitOverflowAction overflow, BitFlag... flags) {
        return sink.operation(
                BitOperation.add(policy(flags), bin, bitOffset, checkedSize(bitSize), amount, signed, overflow));
    }

    /**
     * Subtracts from the integer that bits are.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param amount how much
     * @param signed whether the first bit is a sign
     * @param overflow what happens when the bits do not hold the result
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if there are more than 64 bits
     */
    public W subtract(
            int bitOffset, int bitSize, long amount, boolean signed, BitOverflowAction overflow, BitFlag... flags) {
        return sink.operation(
                BitOperation.subtract(policy(flags), bin, bitOffset, checkedSize(bitSize), amount, signed, overflow));
    }

    /**
     * Overwrites bits with an integer.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param value the integer
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if there are more than 64 bits
     */
    public W setInt(int bitOffset, int bitSize, long value, BitFlag... flags) {
        return sink.operation(BitOperation.setInt(policy(flags), bin, bitOffset, checkedSize(bitSize), value));
    }

    private static BitPolicy policy(BitFlag... flags) {
        return new BitPolicy(Flag.combine(flags));
    }
}
