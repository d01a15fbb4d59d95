package io.aerotype.embedded.internal.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of an answer while it is being put together: written at the end, patched or cut back where needed. */
public final class ReplyBuffer {
    private static final int USUAL_SIZE = 4 * 1024;
    private static final int KEPT_SIZE = 1024 * 1024;

    private byte[] array = new byte[USUAL_SIZE];
    private int size;

    public int size() {
        return size;
    }

    byte[] array() {
        return array;
    }

    /** A copy of everything written. */
    public byte[] toBytes() {
        return Arrays.copyOf(array, size);
    }

    /** Forgets everything written from a position on. */
    public void truncate(int newSize) {
        size = newSize;
        if (newSize == 0 && array.length > KEPT_SIZE) {
            array = new byte[USUAL_SIZE];
        }
    }

    /** Appends room for so many bytes and tells where it begins. The bytes are not cleared. */
    public int reserve(int count) {
        int start = size;
        int needed = Math.addExact(size, count);
        if (needed > array.length) {
            array = Arrays.copyOf(array, Math.max(needed, (int) Math.min(2L * array.length, Integer.MAX_VALUE - 8)));
        }
        size = needed;
        return start;
    }

    public void putByte(int value) {
        int at = reserve(1);
        array[at] = (byte) value;
    }

    public void putInt16(int value) {
        int at = reserve(2);
        BigEndian.putInt16(array, at, value);
    }

    public void putInt32(int value) {
        int at = reserve(4);
        BigEndian.putInt32(array, at, value);
    }

    public void putInt64(long value) {
        int at = reserve(8);
        BigEndian.putInt64(array, at, value);
    }

    public void putLittleInt64(long value) {
        int at = reserve(8);
        BigEndian.putLittleInt64(array, at, value);
    }

    public void putBytes(byte[] bytes) {
        putBytes(bytes, 0, bytes.length);
    }

    public void putBytes(byte[] bytes, int offset, int length) {
        int at = reserve(length);
        System.arraycopy(bytes, offset, array, at, length);
    }

    public void putSlice(Slice slice) {
        putBytes(slice.array(), slice.offset(), slice.length());
    }

    /** Room for so many bytes at the end, which the caller fills. */
    ByteBuffer room(int count) {
        int at = reserve(count);
        return ByteBuffer.wrap(array, at, count);
    }

    int unsignedByte(int at) {
        return array[at] & 0xFF;
    }

    void setByte(int at, int value) {
        array[at] = (byte) value;
    }

    void setInt16(int at, int value) {
        BigEndian.putInt16(array, at, value);
    }

    /** Overwrites four bytes that are already there. */
    public void setInt32(int at, int value) {
        BigEndian.putInt32(array, at, value);
    }

    void setInt64(int at, long value) {
        BigEndian.putInt64(array, at, value);
    }
}
