package io.aerotype.embedded.internal.record;

import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.operation.ParticleCodec;
import io.aerotype.embedded.internal.store.Bin;
import io.aerotype.embedded.internal.store.Bins;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.store.StoredSize;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What expressions see of a record, stored or being written. */
public abstract class RecordFacts implements RecordView {
    private final ServerTime time;

    protected RecordFacts(ServerTime time) {
        this.time = time;
    }

    /** A record as it is stored. */
    public static RecordFacts of(StoredRecord record, ServerTime time) {
        return new Stored(record, time);
    }

    public abstract Digest recordDigest();

    public abstract @Nullable RecordSet set();

    public abstract byte @Nullable [] storedKey();

    public abstract int voidTime();

    public abstract long lastUpdate();

    public abstract Bins bins();

    public abstract @Nullable Bin find(Slice name);

    @Override
    public byte[] digest() {
        return recordDigest().toBytes();
    }

    @Override
    public String setName() {
        @Nullable RecordSet set = set();
        return set == null ? "" : set.name();
    }

    @Override
    public boolean hasUserKey() {
        return storedKey() != null;
    }

    @Override
    public @Nullable Particle userKey() {
        byte @Nullable [] key = storedKey();
        return key == null ? null : ParticleCodec.decode(key[0], key, 1, key.length - 1);
    }

    @Override
    public long lastUpdateMillis() {
        return ServerTime.unixMillis(lastUpdate());
    }

    @Override
    public long voidTimeSeconds() {
        return voidTime() == 0 ? NEVER : Integer.toUnsignedLong(voidTime()) + ServerTime.EPOCH_SECONDS;
    }

    @Override
    public long nowMillis() {
        return ServerTime.unixMillis(time.millis());
    }

    @Override
    public int recordSize() {
        return StoredSize.inBlocks(StoredSize.of(set(), storedKey(), bins(), voidTime()));
    }

    @Override
    public int deviceSize() {
        return 0;
    }

    @Override
    public int memorySize() {
        return recordSize();
    }

    @Override
    public boolean isTombstone() {
        return false;
    }

    @Override
    public @Nullable Particle bin(String name) {
        @Nullable Bin bin = find(Slice.of(name.getBytes(StandardCharsets.UTF_8)));
        return bin == null ? null : bin.particle();
    }

    private static final class Stored extends RecordFacts {
        private final StoredRecord record;

        Stored(StoredRecord record, ServerTime time) {
            super(time);
            this.record = record;
        }

        @Override
        public Digest recordDigest() {
            return record.digest();
        }

        @Override
        public @Nullable RecordSet set() {
            return record.set();
        }

        @Override
        public byte @Nullable [] storedKey() {
            return record.userKey();
        }

        @Override
        public int voidTime() {
            return record.voidTime();
        }

        @Override
        public long lastUpdate() {
            return record.lastUpdate();
        }

        @Override
        public Bins bins() {
            return Bins.of(record);
        }

        @Override
        public @Nullable Bin find(Slice name) {
            return record.bin(name);
        }
    }
}
