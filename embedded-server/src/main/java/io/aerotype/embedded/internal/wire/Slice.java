package io.aerotype.embedded.internal.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A part of a byte array, read in place. A slice of a request is valid until the connection reads its next frame:
 * whoever keeps bytes longer takes a copy with {@link #toBytes()}.
 */
public final class Slice {
    /** No bytes at all. */
    public static final Slice EMPTY = new Slice(new byte[0], 0, 0);

    private final byte[] array;
    private final int offset;
    private final int length;

    public Slice(byte[] array, int offset, int length) {
        this.array = array;
        this.offset = offset;
        this.length = length;
    }

    /** The whole of an array. */
    public static Slice of(byte[] array) {
        return new Slice(array, 0, array.length);
    }

    public byte[] array() {
        return array;
    }

    public int offset() {
        return offset;
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** The byte at an index, unsigned. */
    public int unsignedByte(int index) {
        return array[offset + index] & 0xFF;
    }

    public int int32(int index) {
        return BigEndian.int32(array, offset + index);
    }

    public long int64(int index) {
        return BigEndian.int64(array, offset + index);
    }

    public long littleInt64(int index) {
        return BigEndian.littleInt64(array, offset + index);
    }

    /** A part of this part. */
    public Slice slice(int from, int size) {
        return new Slice(array, offset + from, size);
    }

    public byte[] toBytes() {
        return Arrays.copyOfRange(array, offset, offset + length);
    }

    public String utf8() {
        return new String(array, offset, length, StandardCharsets.UTF_8);
    }

    public ByteBuffer buffer() {
        return ByteBuffer.wrap(array, offset, length).slice();
    }

    /** Whether both hold the same bytes. */
    public boolean sameBytes(Slice other) {
        return Arrays.equals(array, offset, offset + length, other.array, other.offset, other.offset + other.length);
    }

    public boolean sameBytes(byte[] other) {
        return Arrays.equals(array, offset, offset + length, other, 0, other.length);
    }
}
