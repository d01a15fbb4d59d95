package io.aerotype.operation;

import java.util.List;
import java.util.OptionalInt;

/**
 * The size of a HyperLogLog sketch.
 *
 * @param indexBits how many bits choose a register: 4 to 16; more are more exact
 * @param minHashBits how many bits each register keeps for comparing sketches: 4 to 51, or none
 */
public record HllConfig(int indexBits, OptionalInt minHashBits) {
    private static final int MIN_BITS = 4;
    private static final int MAX_INDEX_BITS = 16;
    private static final int MAX_MIN_HASH_BITS = 51;
    private static final int MAX_SUM = 64;
    private static final int NONE = -1;

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if one is out of its range, or both together are more than 64
     */
    public HllConfig {
        check("index", indexBits, MAX_INDEX_BITS);
        if (minHashBits.isPresent()) {
            check("minhash", minHashBits.getAsInt(), MAX_MIN_HASH_BITS);
            if (indexBits + minHashBits.getAsInt() > MAX_SUM) {
                throw new IllegalArgumentException("%d index and %d minhash bits are %d; together they are at most %d."
                        .formatted(indexBits, minHashBits.getAsInt(), indexBits + minHashBits.getAsInt(), MAX_SUM));
            }
        }
    }

    /**
     * A sketch without minhash bits.
     *
     * @param indexBits 4 to 16
     * @return the size
     * @throws IllegalArgumentException if they are out of this range
     */
    public static HllConfig of(int indexBits) {
        return new HllConfig(indexBits, OptionalInt.empty());
    }

    /**
     * A sketch with minhash bits.
     *
     * @param indexBits 4 to 16
     * @param minHashBits 4 to 51
     * @return the size
     * @throws IllegalArgumentException if one is out of its range, or both together are more than 64
     */
    public static HllConfig of(int indexBits, int minHashBits) {
        return new HllConfig(indexBits, OptionalInt.of(minHashBits));
    }

    /**
     * Reads the answer to {@link HllRead#describe}.
     *
     * @param described index and minhash bits; a server reports 0 or -1 where there are none
     * @return the size
     * @throws IllegalArgumentException if it is no such answer
     */
    public static HllConfig of(List<?> described) {
        if (described.size() == 2
                && described.get(0) instanceof Number index
                && described.get(1) instanceof Number minHash) {
            return minHash.intValue() <= 0 ? of(index.intValue()) : of(index.intValue(), minHash.intValue());
        }
        throw new IllegalArgumentException("%s does not describe a HyperLogLog sketch.".formatted(described));
    }

    int minHashBitsOrNone() {
        return minHashBits.orElse(NONE);
    }

    private static void check(String what, int bits, int max) {
        if (bits < MIN_BITS || bits > max) {
            throw new IllegalArgumentException("A HyperLogLog sketch cannot have %d %s bits; it has %d to %d."
                    .formatted(bits, what, MIN_BITS, max));
        }
    }
}
