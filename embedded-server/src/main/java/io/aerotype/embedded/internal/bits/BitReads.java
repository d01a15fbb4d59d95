package io.aerotype.embedded.internal.bits;

import io.aerotype.embedded.internal.value.Arguments;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;

/** Operations that read bits. */
final class BitReads {
    private static final int CHUNK = Byte.SIZE;
    private static final int NONE = -1;
    private static final int SIGNED = 1;

    private BitReads() {}

    /** Reads a blob; the arguments are checked when it is made. */
    @FunctionalInterface
    interface Work {
        Particle apply(byte[] blob);
    }

    static Work get(Arguments arguments) {
        arguments.between(2, 2);
        long offset = BitOperations.offset(arguments);
        long size = BitOperations.size(arguments);
        return blob -> {
            BitRange range = BitRange.toRead(blob, offset, size);
            byte[] bits = new byte[(int) ((size + Byte.SIZE - 1) / Byte.SIZE)];
            for (long at = 0; at < size; at += CHUNK) {
                int count = (int) Math.min(CHUNK, size - at);
                BitField.write(bits, at, count, BitField.read(blob, range.offset() + at, count));
            }
            return new Particle.Blob(ParticleType.BLOB, bits);
        };
    }

    static Work count(Arguments arguments) {
        arguments.between(2, 2);
        long offset = BitOperations.offset(arguments);
        long size = BitOperations.size(arguments);
        return blob -> {
            BitRange range = BitRange.toRead(blob, offset, size);
            long ones = 0;
            for (long at = 0; at < size; at += CHUNK) {
                int count = (int) Math.min(CHUNK, size - at);
                ones += Long.bitCount(BitField.read(blob, range.offset() + at, count));
            }
            return Particle.of(ones);
        };
    }

    static Work scanFromLeft(Arguments arguments) {
        return scan(arguments, 1);
    }

    static Work scanFromRight(Arguments arguments) {
        return scan(arguments, -1);
    }

    private static Work scan(Arguments arguments, int step) {
        arguments.between(3, 3);
        long offset = BitOperations.offset(arguments);
        long size = BitOperations.size(arguments);
        long wanted = arguments.bool(2) ? 1 : 0;
        return blob -> {
            BitRange range = BitRange.toRead(blob, offset, size);
            long at = step > 0 ? 0 : size - 1;
            while (at >= 0 && at < size && BitField.read(blob, range.offset() + at, 1) != wanted) {
                at += step;
            }
            return Particle.of(at < 0 || at >= size ? NONE : at);
        };
    }

    static Work integer(Arguments arguments) {
        arguments.between(2, 3);
        long offset = BitOperations.offset(arguments);
        int size = (int) arguments.integer(1, 1, Long.SIZE);
        boolean signed = arguments.flags(2, SIGNED) != 0;
        return blob -> {
            BitRange range = BitRange.toRead(blob, offset, size);
            long value = BitField.read(blob, range.offset(), size);
            return Particle.of(signed ? IntegerEdits.extended(value, size) : value);
        };
    }
}
