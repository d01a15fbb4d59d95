package io.aerotype.embedded.internal.hll;

import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A sketch being read or built: each register holds an HLL value in six bits and, below it, the minhash bits. The stored
 * form is one flag byte, the two bit counts, the cached cardinality in little-endian order (0 for none), then the registers,
 * packed from the most significant bit on.
 */
final class Sketch {
    private static final int CACHE_OFFSET = 3;
    private static final int HEADER = CACHE_OFFSET + Long.BYTES;

    private final Shape shape;
    private final long[] registers;
    private long cached;

    Sketch(Shape shape) {
        this.shape = shape;
        this.registers = new long[shape.registers()];
    }

    /**
     * Reads a stored sketch.
     *
     * @param failure result code for bytes that are none
     */
    static Sketch parse(byte[] bytes, int failure) {
        if (bytes.length < HEADER || bytes[0] != 0) {
            throw new ResultException(failure, "no sketch");
        }
        Shape shape = new Shape(bytes[1], bytes[2]);
        if (!shape.isValid() || bytes.length != HEADER + shape.registerBytes()) {
            throw new ResultException(failure, "a sketch of " + shape + " in " + bytes.length + " bytes");
        }
        Sketch sketch = new Sketch(shape);
        sketch.cached = cache(bytes).getLong(CACHE_OFFSET);
        int width = shape.registerBits();
        for (int i = 0; i < sketch.registers.length; i++) {
            sketch.registers[i] = read(bytes, (long) i * width, width);
        }
        return sketch;
    }

    /** Whether these bytes are a stored sketch. */
    static boolean isValid(byte[] bytes) {
        if (bytes.length < HEADER || bytes[0] != 0) {
            return false;
        }
        Shape shape = new Shape(bytes[1], bytes[2]);
        return shape.isValid() && bytes.length == HEADER + shape.registerBytes();
    }

    Particle toParticle() {
        byte[] bytes = new byte[HEADER + shape.registerBytes()];
        bytes[1] = (byte) shape.indexBits();
        bytes[2] = (byte) shape.minhashBits();
        cache(bytes).putLong(CACHE_OFFSET, cached);
        int width = shape.registerBits();
        for (int i = 0; i < registers.length; i++) {
            write(bytes, (long) i * width, width, registers[i]);
        }
        return new Particle.Hll(bytes);
    }

    Shape shape() {
        return shape;
    }

    long register(int index) {
        return registers[index];
    }

    int hllValue(int index) {
        return (int) (registers[index] >>> shape.minhashBits());
    }

    /** Raises a register if the value is greater; returns whether it was. */
    boolean raise(int index, long value) {
        if (value <= registers[index]) {
            return false;
        }
        registers[index] = value;
        cached = 0;
        return true;
    }

    void set(int index, long value) {
        registers[index] = value;
    }

    /** Returns the cardinality stored with the sketch, 0 for none. */
    long cached() {
        return cached;
    }

    void cache(long count) {
        cached = count;
    }

    /**
     * Whether the server takes this sketch for empty: it looks at as many bytes as there are registers, though a register
     * with minhash bits takes more than one.
     */
    boolean looksEmpty() {
        long seen = (long) registers.length * Byte.SIZE;
        int width = shape.registerBits();
        for (int i = 0; (long) i * width < seen; i++) {
            if (i == registers.length) {
                return true;
            }
            long unseen = Math.max(0, (i + 1L) * width - seen);
            if (registers[i] >>> unseen != 0) {
                return false;
            }
        }
        return true;
    }

    private static ByteBuffer cache(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long read(byte[] bytes, long offset, int width) {
        long value = 0;
        for (long bit = offset; bit < offset + width; bit++) {
            value = value << 1 | (bytes[HEADER + (int) (bit >>> 3)] >>> (7 - (bit & 7)) & 1);
        }
        return value;
    }

    private static void write(byte[] bytes, long offset, int width, long value) {
        for (int i = 0; i < width; i++) {
            long bit = offset + i;
            bytes[HEADER + (int) (bit >>> 3)] |= (byte) ((value >>> (width - 1 - i) & 1) << (7 - (bit & 7)));
        }
    }
}
