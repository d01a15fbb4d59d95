package io.aerotype.embedded;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Requests as bytes, right or wrong. */
final class Frames {
    static final int HEADER = 22;

    private Frames() {}

    static byte[] message(int info1, int info2, int info3, List<byte[]> fields, List<byte[]> operations) {
        int size = HEADER
                + fields.stream().mapToInt(bytes -> bytes.length).sum()
                + operations.stream().mapToInt(bytes -> bytes.length).sum();
        ByteBuffer message = ByteBuffer.allocate(size);
        message.put((byte) HEADER).put((byte) info1).put((byte) info2).put((byte) info3);
        message.position(HEADER - 4);
        message.putShort((short) fields.size()).putShort((short) operations.size());
        fields.forEach(message::put);
        operations.forEach(message::put);
        return message.array();
    }

    static byte[] field(int type, byte[] data) {
        // A digest or a number has one size only; without it nothing behind would ever be reached.
        byte[] fitting = type == 4 ? Arrays.copyOf(data, 20) : data;
        return ByteBuffer.allocate(5 + fitting.length)
                .putInt(fitting.length + 1)
                .put((byte) type)
                .put(fitting)
                .array();
    }

    static byte[] operation(int code, int particleType, byte[] value) {
        return ByteBuffer.allocate(9 + value.length)
                .putInt(5 + value.length)
                .put((byte) code)
                .put((byte) particleType)
                .put((byte) 0)
                .put((byte) 1)
                .put((byte) 'a')
                .put(value)
                .array();
    }

    static byte[] frame(int type, byte[] body) {
        return ByteBuffer.allocate(8 + body.length)
                .putLong(2L << 56 | (long) type << 48 | body.length)
                .put(body)
                .array();
    }
}
