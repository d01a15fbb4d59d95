package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One version of a record. It never changes: a write puts another version in its place, so a reader needs no lock once
 * it has one. The bins are one array in the very form in which answers carry them, see {@link Bins}.
 */
public final class StoredRecord {
    private static final int OBJECT_OVERHEAD = 144;

    private final Digest digest;
    private final @Nullable RecordSet set;
    private final byte @Nullable [] userKey;
    private final byte[] bins;
    private final boolean asSent;
    private final char binCount;
    private final char generation;
    private final int voidTime;
    private final long lastUpdate;

    /**
     * @param userKey the particle type byte and the bytes of the key, if the client wanted it stored
     * @param generation from 1 to 65535
     * @param voidTime when it expires, in seconds since 2010, or 0 for never
     * @param lastUpdate in milliseconds since 2010
     */
    public StoredRecord(
            Digest digest,
            @Nullable RecordSet set,
            byte @Nullable [] userKey,
            Bins bins,
            int generation,
            int voidTime,
            long lastUpdate) {
        this.digest = digest;
        this.set = set;
        this.userKey = userKey;
        this.bins = bins.packed();
        this.asSent = bins.areAsSent();
        this.binCount = (char) bins.count();
        this.generation = (char) generation;
        this.voidTime = voidTime;
        this.lastUpdate = lastUpdate;
    }

    private StoredRecord(StoredRecord before, @Nullable RecordSet set, int voidTime, long lastUpdate) {
        this.digest = before.digest;
        this.set = set;
        this.userKey = before.userKey;
        this.bins = before.bins;
        this.asSent = before.asSent;
        this.binCount = before.binCount;
        this.generation = before.generation;
        this.voidTime = voidTime;
        this.lastUpdate = lastUpdate;
    }

    /** The same record, living longer: what a read does to it when it touches. */
    public StoredRecord livingUntil(int newVoidTime, long newLastUpdate) {
        return new StoredRecord(this, set, newVoidTime, newLastUpdate);
    }

    /** The same version in another node's namespace, whose set of that name is another object. */
    StoredRecord inSet(RecordSet other) {
        return new StoredRecord(this, other, voidTime, lastUpdate);
    }

    /** Whether it was written after another version of the record, as far as that can be told. */
    boolean isNewerThan(StoredRecord other) {
        return lastUpdate == other.lastUpdate ? generation > other.generation : lastUpdate > other.lastUpdate;
    }

    /** Whether nothing has been written between the two. */
    public boolean isSameVersionAs(StoredRecord other) {
        return generation == other.generation && lastUpdate == other.lastUpdate && voidTime == other.voidTime;
    }

    public Digest digest() {
        return digest;
    }

    public @Nullable RecordSet set() {
        return set;
    }

    /** The stored user key, type byte first, or null. Not to be changed. */
    public byte @Nullable [] userKey() {
        return userKey;
    }

    public int generation() {
        return generation;
    }

    public int voidTime() {
        return voidTime;
    }

    public long lastUpdate() {
        return lastUpdate;
    }

    public int binCount() {
        return binCount;
    }

    /** The bins in their packed form. Not to be changed. */
    byte[] packedBins() {
        return bins;
    }

    /** A bin by its name, or null. */
    public @Nullable Bin bin(Slice name) {
        return Bin.find(bins, name);
    }

    /** Appends every bin to a row. */
    public void writeBins(Row row) {
        if (asSent) {
            row.operations(binCount, bins, 0, bins.length);
        } else {
            Bins.of(this).writeTo(row);
        }
    }

    /** About what the record takes of the heap. */
    long heapBytes() {
        return (long) OBJECT_OVERHEAD + bins.length + (userKey == null ? 0 : userKey.length + 16);
    }
}
