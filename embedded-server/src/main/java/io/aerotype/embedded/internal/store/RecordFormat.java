package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.wire.Slice;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A record as bytes, for whoever keeps it elsewhere: its numbers, its set, its key, its bins in packed form. */
public final class RecordFormat {
    private static final int NUMBERS = Long.BYTES + Integer.BYTES + Short.BYTES + Short.BYTES;
    private static final int NO_KEY = -1;

    private RecordFormat() {}

    public static byte[] encode(StoredRecord record) {
        @Nullable RecordSet recordSet = record.set();
        byte[] set = recordSet == null ? new byte[0] : recordSet.nameBytes();
        byte @Nullable [] key = record.userKey();
        byte[] bins = record.packedBins();
        ByteBuffer bytes = ByteBuffer.allocate(
                NUMBERS + 1 + set.length + Integer.BYTES + (key == null ? 0 : key.length) + bins.length);
        bytes.putLong(record.lastUpdate())
                .putInt(record.voidTime())
                .putShort((short) record.generation())
                .putShort((short) record.binCount())
                .put((byte) set.length)
                .put(set)
                .putInt(key == null ? NO_KEY : key.length);
        if (key != null) {
            bytes.put(key);
        }
        return bytes.put(bins).array();
    }

    public static StoredRecord decode(Digest digest, byte[] encoded, Namespace namespace) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded);
        long lastUpdate = bytes.getLong();
        int voidTime = bytes.getInt();
        int generation = Short.toUnsignedInt(bytes.getShort());
        int binCount = Short.toUnsignedInt(bytes.getShort());
        byte[] set = take(bytes, Byte.toUnsignedInt(bytes.get()));
        int keySize = bytes.getInt();
        byte @Nullable [] key = keySize == NO_KEY ? null : take(bytes, keySize);
        byte[] bins = take(bytes, bytes.remaining());
        return new StoredRecord(
                digest,
                namespace.ensureSet(Slice.of(set)),
                key,
                Bins.packed(bins, binCount),
                generation,
                voidTime,
                lastUpdate);
    }

    private static byte[] take(ByteBuffer bytes, int size) {
        byte[] taken = new byte[size];
        bytes.get(taken);
        return taken;
    }
}
