package io.aerotype.embedded.internal.wire;

import io.aerotype.embedded.internal.value.Particle;

/**
 * One row of an answer: a 22-byte header, then fields, then operations (bins). Fields come before operations; the
 * counts are written when the row ends.
 */
public final class Row {
    private static final int OPERATION_FIXED_PART = 4;

    private final ReplyBuffer buffer;
    private final int start;
    private int fieldCount;
    private int operationCount;

    private Row(ReplyBuffer buffer, int start) {
        this.buffer = buffer;
        this.start = start;
    }

    /** Begins a row with result code 0 and every number 0. */
    public static Row start(ReplyBuffer buffer) {
        int start = buffer.reserve(Header.SIZE);
        buffer.setInt64(start, 0);
        buffer.setInt64(start + 8, 0);
        buffer.setInt64(start + 14, 0);
        buffer.setByte(start, Header.SIZE);
        return new Row(buffer, start);
    }

    public void info1(int bits) {
        buffer.setByte(start + 1, bits);
    }

    public void info3(int bits) {
        buffer.setByte(start + 3, bits);
    }

    public void resultCode(int code) {
        buffer.setByte(start + 5, code);
    }

    /** The code the row has so far. */
    public int resultCode() {
        return buffer.unsignedByte(start + 5);
    }

    public void generation(int generation) {
        buffer.setInt32(start + 6, generation);
    }

    /** The absolute expiration in seconds since 2010, 0 for never. */
    public void voidTime(int seconds) {
        buffer.setInt32(start + 10, seconds);
    }

    /** The position of the key in a batch, in the slot of a request's timeout. */
    public void batchIndex(int index) {
        buffer.setInt32(start + 14, index);
    }

    public ReplyBuffer buffer() {
        return buffer;
    }

    public int operationCount() {
        return operationCount;
    }

    /** Begins a field of a known size, whose data the caller appends to the buffer. */
    public void field(FieldType type, int size) {
        buffer.putInt32(size + 1);
        buffer.putByte(type.code());
        fieldCount++;
    }

    public void field(FieldType type, byte[] data) {
        field(type, data.length);
        buffer.putBytes(data);
    }

    /** Appends one operation. */
    public void operation(int code, Slice name, Particle value) {
        int valueSize = value.wireSize();
        buffer.putInt32(OPERATION_FIXED_PART + name.length() + valueSize);
        buffer.putByte(code);
        buffer.putByte(value.type());
        buffer.putByte(0);
        buffer.putByte(name.length());
        buffer.putSlice(name);
        value.write(buffer.room(valueSize));
        operationCount++;
    }

    /** Appends operations that are already in their wire form. */
    public void operations(int count, byte[] bytes, int offset, int length) {
        buffer.putBytes(bytes, offset, length);
        operationCount += count;
    }

    /** Forgets the fields and operations: only the header is left. */
    public void clearContent() {
        buffer.truncate(start + Header.SIZE);
        fieldCount = 0;
        operationCount = 0;
    }

    /** Forgets the row itself. */
    public void discard() {
        buffer.truncate(start);
    }

    public void end() {
        buffer.setInt16(start + 18, fieldCount);
        buffer.setInt16(start + 20, operationCount);
    }
}
