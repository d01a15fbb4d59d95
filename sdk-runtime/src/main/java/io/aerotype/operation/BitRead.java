package io.aerotype.operation;

import com.aerospike.client.operation.BitOperation;
import io.aerotype.internal.limits.AtLeast;

/**
 * Questions about the bits of a blob bin. The answers stand in the record's {@code results()}, and under the bin's name.
 *
 * @param <W> the builder that goes on
 */
public sealed class BitRead<W> permits BitAccess {
    private final OperationSink<W> sink;
    private final String bin;

    BitRead(OperationSink<W> sink, String bin) {
        this.sink = sink;
        this.bin = bin;
    }

    /**
     * Reads bits, as bytes.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @return the builder
     */
    public final W get(int bitOffset, int bitSize) {
        return sink.operation(BitOperation.get(bin, bitOffset, AtLeast.one("bitSize", bitSize)));
    }

    /**
     * Asks how many bits are 1.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @return the builder
     */
    public final W count(int bitOffset, int bitSize) {
        return sink.operation(BitOperation.count(bin, bitOffset, AtLeast.one("bitSize", bitSize)));
    }

    /**
     * Asks for the first bit of a value, from the left; -1 if there is none.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param value the value looked for
     * @return the builder
     */
    public final W leftScan(int bitOffset, int bitSize, boolean value) {
        return sink.operation(BitOperation.lscan(bin, bitOffset, AtLeast.one("bitSize", bitSize), value));
    }

    /**
     * Asks for the first bit of a value, from the right; -1 if there is none.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param value the value looked for
     * @return the builder
     */
    public final W rightScan(int bitOffset, int bitSize, boolean value) {
        return sink.operation(BitOperation.rscan(bin, bitOffset, AtLeast.one("bitSize", bitSize), value));
    }

    /**
     * Reads bits as an integer.
     *
     * @param bitOffset first bit; negative from the end
     * @param bitSize how many bits
     * @param signed whether the first bit is a sign
     * @return the builder
     * @throws IllegalArgumentException if there are more than 64 bits
     */
    public final W getInt(int bitOffset, int bitSize, boolean signed) {
        return sink.operation(BitOperation.getInt(bin, bitOffset, checkedSize(bitSize), signed));
    }

    static int checkedSize(int bitSize) {
        if (bitSize < 1 || bitSize > Long.SIZE) {
            throw new IllegalArgumentException(
                    "An integer cannot have %d bits; it has 1 to %d.".formatted(bitSize, Long.SIZE));
        }
        return bitSize;
    }
}
