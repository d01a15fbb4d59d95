package io.aerotype.embedded.internal.hll;

/**
 * The parameters of a sketch.
 *
 * @param indexBits 4 to 16: the sketch has 2^indexBits registers
 * @param minhashBits 0, or 4 to 51
 */
record Shape(int indexBits, int minhashBits) {
    static final int UNSPECIFIED = -1;
    static final int HLL_BITS = 6;

    private static final int LEAST_INDEX = 4;
    private static final int MOST_INDEX = 16;
    private static final int LEAST_MINHASH = 4;
    private static final int MOST_MINHASH = 51;

    static boolean isIndexBits(long bits) {
        return bits >= LEAST_INDEX && bits <= MOST_INDEX;
    }

    static boolean isMinhashBits(long bits) {
        return bits == 0 || (bits >= LEAST_MINHASH && bits <= MOST_MINHASH);
    }

    boolean isValid() {
        return isIndexBits(indexBits) && isMinhashBits(minhashBits) && indexBits + minhashBits <= Long.SIZE;
    }

    int registers() {
        return 1 << indexBits;
    }

    int registerBits() {
        return HLL_BITS + minhashBits;
    }

    int registerBytes() {
        return (registerBits() * registers() + Byte.SIZE - 1) / Byte.SIZE;
    }
}
