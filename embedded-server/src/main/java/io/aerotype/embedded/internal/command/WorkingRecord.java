package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.Bin;
import io.aerotype.embedded.internal.store.Bins;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.store.StoredSize;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Slice;
import org.jspecify.annotations.Nullable;

/** The version of a record that a command is writing: its metadata is settled, its bins change with each operation. */
final class WorkingRecord extends RecordFacts {
    private final Digest digest;
    private final @Nullable RecordSet set;
    private final byte @Nullable [] userKey;
    private final Bins bins;
    private final @Nullable StoredRecord before;
    private final int voidTime;
    private final long lastUpdate;

    WorkingRecord(
            Digest digest,
            @Nullable RecordSet set,
            byte @Nullable [] userKey,
            Bins bins,
            @Nullable StoredRecord before,
            int voidTime,
            ServerTime time,
            long lastUpdate) {
        super(time);
        this.digest = digest;
        this.set = set;
        this.userKey = userKey;
        this.bins = bins;
        this.before = before;
        this.voidTime = voidTime;
        this.lastUpdate = lastUpdate;
    }

    /** One more, in 16 bits; 0 is left out, for it means that there is no record. */
    private static int generationAfter(@Nullable StoredRecord before) {
        int next = before == null ? 1 : before.generation() + 1;
        return next > Character.MAX_VALUE ? 1 : next;
    }

    int generation() {
        return generationAfter(before);
    }

    /** Until it is written, a record has the size it had: for a new one, the least there is. */
    @Override
    public int recordSize() {
        return StoredSize.inBlocks(
                before == null ? 1 : StoredSize.of(before.set(), before.userKey(), Bins.of(before), before.voidTime()));
    }

    /** Ends the command if the record has grown too large to be stored. */
    void requireFits(NamespaceSettings settings) {
        int size = StoredSize.of(set, userKey, bins, voidTime);
        if (size > settings.maxRecordSize()) {
            throw new ResultException(ResultCode.RECORD_TOO_BIG, size + " bytes");
        }
    }

    /** The record as it is now, for the store. */
    StoredRecord finished() {
        return finished(lastUpdate);
    }

    /** The record as it is now, last updated at another time than operations were told. */
    StoredRecord finished(long updated) {
        return new StoredRecord(digest, set, userKey, bins, generation(), voidTime, updated);
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
