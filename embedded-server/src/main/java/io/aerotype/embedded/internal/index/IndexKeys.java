package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.value.Particle;

/** The keys under which a value stands in an index. */
final class IndexKeys {
    private static final long[] NONE = {};
    private static final long HASH_START = 0xCBF2_9CE4_8422_2325L;
    private static final long HASH_FACTOR = 0x0000_0100_0000_01B3L;

    private IndexKeys() {}

    /** A value's keys in an index of this type; none for a value of another type. */
    static long[] of(IndexedType type, Particle value) {
        if (value.type() != type.particleType()) {
            return NONE;
        }
        return switch (value) {
            case Particle.Int(long number) -> new long[] {number};
            case Particle.Text text -> new long[] {hash(text.bytes())};
            case Particle.Blob blob -> new long[] {hash(blob.bytes())};
            case Particle.Geo geo -> GeoKeys.of(geo);
            case Particle.Nil nil -> NONE;
            case Particle.Bool bool -> NONE;
            case Particle.Real real -> NONE;
            case Particle.Hll hll -> NONE;
            case Particle.ListBytes list -> NONE;
            case Particle.MapBytes map -> NONE;
        };
    }

    /** FNV-1a with a final mix, so that neighbours do not stay neighbours. */
    static long hash(byte[] bytes) {
        long hash = HASH_START;
        for (byte b : bytes) {
            hash = (hash ^ (b & 0xFF)) * HASH_FACTOR;
        }
        hash ^= hash >>> 32;
        return hash * HASH_FACTOR;
    }
}
