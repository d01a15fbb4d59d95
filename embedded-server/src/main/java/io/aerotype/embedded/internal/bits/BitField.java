package io.aerotype.embedded.internal.bits;

/** Reads and writes runs of bits in a byte array, up to 64 at a time. */
final class BitField {
    private BitField() {}

    /** Returns {@code count} bits from {@code offset} on as an unsigned number. */
    static long read(byte[] bytes, long offset, int count) {
        long value = 0;
        long position = offset;
        int left = count;
        while (left > 0) {
            int inByte = (int) (position & 7);
            int taken = Math.min(left, Byte.SIZE - inByte);
            int piece = (bytes[(int) (position >>> 3)] & 0xff) >>> (Byte.SIZE - inByte - taken);
            value = value << taken | (piece & mask(taken));
            position += taken;
            left -= taken;
        }
        return value;
    }

    /** Stores the low {@code count} bits of {@code value} at {@code offset}. */
    static void write(byte[] bytes, long offset, int count, long value) {
        long position = offset;
        int left = count;
        while (left > 0) {
            int inByte = (int) (position & 7);
            int taken = Math.min(left, Byte.SIZE - inByte);
            int shift = Byte.SIZE - inByte - taken;
            int mask = mask(taken) << shift;
            int index = (int) (position >>> 3);
            int piece = ((int) (value >>> (left - taken)) << shift) & mask;
            bytes[index] = (byte) ((bytes[index] & ~mask) | piece);
            position += taken;
            left -= taken;
        }
    }

    private static int mask(int bits) {
        return (1 << bits) - 1;
    }
}
