package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.Bin;
import io.aerotype.embedded.internal.store.Bins;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.store.StoredSize;
import io.aerotype.embedded.internal.wire.Slice;
import org.jspecify.annotations.Nullable;

/** The version of a record that a command is writing: its metadata is settled, its bins change with each operation. */
final class WorkingRecord extends RecordFacts {
    private final Digest digest;
    private final @Nullable RecordSet set;
    private final byte @Nullable [] userKey;
    private final Bins bins;
    private final int generation;
    private final int voidTime;
    private final long lastUpdate;

    WorkingRecord(
            Digest digest,
            @Nullable RecordSet set,
            byte @Nullable [] userKey,
            Bins bins,
            int generation,
            int voidTime,
            ServerTime time,
            long lastUpdate) {
        super(time);
        this.digest = digest;
        this.set = set;
        this.userKey = userKey;
        this.bins = bins;
        this.generation = generation;
        this.voidTime = voidTime;
        this.lastUpdate = lastUpdate;
    }

    int generation() {
        return generation;
    }

    int storedSize() {
        return StoredSize.of(set, userKey, bins, voidTime);
    }

    /** The record as it is now, for the store. */
    StoredRecord finished() {
        return new StoredRecord(digest, set, userKey, bins, generation, voidTime, lastUpdate);
    }

    @Override
    public Digest recordDigest() {
        return digest;
    }

    @Override
    public @Nullable RecordSet set() {
        return set;
    }

    @Override
    public byte @Nullable [] storedKey() {
        return userKey;
    }

    @Override
    public int voidTime() {
        return voidTime;
    }

    @Override
    public long lastUpdate() {
        return lastUpdate;
    }

    @Override
    public Bins bins() {
        return bins;
    }

    @Override
    public @Nullable Bin find(Slice name) {
        return bins.get(name);
    }
}
