package io.aerotype.embedded.internal.hll;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * MurmurHash3 for 64-bit platforms, 128 bits, seed 0: Austin Appleby's algorithm, which sketches of every Aerospike server
 * and client agree on.
 *
 * @param low the first eight bytes of the digest, read little-endian
 * @param high the last eight
 */
record Murmur3(long low, long high) {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;
    private static final int BLOCK = 16;

    static Murmur3 hash(byte[] key) {
        ByteBuffer data = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
        long h1 = 0;
        long h2 = 0;
        int tail = key.length - key.length % BLOCK;
        for (int at = 0; at < tail; at += BLOCK) {
            h1 = 5 * (Long.rotateLeft(h1 ^ first(data.getLong(at)), 27) + h2) + 0x52dce729;
            h2 = 5 * (Long.rotateLeft(h2 ^ second(data.getLong(at + Long.BYTES)), 31) + h1) + 0x38495ab5;
        }
        int firstLength = Math.min(key.length - tail, Long.BYTES);
        h1 ^= first(word(key, tail, firstLength));
        h2 ^= second(word(key, tail + firstLength, key.length - tail - firstLength));
        h1 ^= key.length;
        h2 ^= key.length;
        h1 += h2;
        h2 += h1;
        h1 = mixed(h1);
        h2 = mixed(h2);
        h1 += h2;
        return new Murmur3(h1, h2 + h1);
    }

    private static long first(long word) {
        return Long.rotateLeft(word * C1, 31) * C2;
    }

    private static long second(long word) {
        return Long.rotateLeft(word * C2, 33) * C1;
    }

    private static long word(byte[] key, int offset, int length) {
        long word = 0;
        for (int i = 0; i < length; i++) {
            word |= (key[offset + i] & 0xffL) << (Byte.SIZE * i);
        }
        return word;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
