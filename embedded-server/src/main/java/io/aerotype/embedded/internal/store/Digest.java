package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.wire.BigEndian;
import io.aerotype.embedded.internal.wire.ReplyBuffer;
import io.aerotype.embedded.internal.wire.Slice;

/** The 20-byte digest that identifies a record, ordered as unsigned bytes. */
public record Digest(long high, long middle, int low) implements Comparable<Digest> {
    public static final int SIZE = 20;

    public static Digest of(Slice bytes) {
        return of(bytes.array(), bytes.offset());
    }

    public static Digest of(byte[] array, int offset) {
        return new Digest(
                BigEndian.int64(array, offset),
                BigEndian.int64(array, offset + 8),
                BigEndian.int32(array, offset + 16));
    }

    public void writeTo(byte[] array, int offset) {
        BigEndian.putInt64(array, offset, high);
        BigEndian.putInt64(array, offset + 8, middle);
        BigEndian.putInt32(array, offset + 16, low);
    }

    public void writeTo(ReplyBuffer buffer) {
        buffer.putInt64(high);
        buffer.putInt64(middle);
        buffer.putInt32(low);
    }

    public byte[] toBytes() {
        byte[] bytes = new byte[SIZE];
        writeTo(bytes, 0);
        return bytes;
    }

    /** The partition: the first two bytes as a little-endian number, its low 12 bits. */
    public int partitionId() {
        int first = (int) (high >>> 56);
        int second = (int) (high >>> 48) & 0xFF;
        return (first | second << 8) & (Namespace.PARTITIONS - 1);
    }

    /** Bytes that the partition does not depend on: within a partition they are as good as random. */
    int tableHash() {
        return (int) (middle >>> 32) ^ low;
    }

    @Override
    public int compareTo(Digest other) {
        int order = Long.compareUnsigned(high, other.high);
        if (order == 0) {
            order = Long.compareUnsigned(middle, other.middle);
        }
        return order == 0 ? Integer.compareUnsigned(low, other.low) : order;
    }
}
