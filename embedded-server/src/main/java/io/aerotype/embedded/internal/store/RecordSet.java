package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.wire.Slice;
import java.util.concurrent.atomic.LongAdder;

/** A set of a namespace, with what the server tells about it. */
public final class RecordSet {
    private final Namespace owner;
    private final String name;
    private final byte[] nameBytes;
    private final LongAdder objects = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private volatile long truncatedBefore;
    private volatile SetSettings settings = SetSettings.USUAL;

    RecordSet(Namespace owner, String name, byte[] nameBytes) {
        this.owner = owner;
        this.name = name;
        this.nameBytes = nameBytes;
    }

    boolean belongsTo(Namespace namespace) {
        return owner == namespace;
    }

    public String name() {
        return name;
    }

    /** The name as it stands in messages. Not to be changed. */
    public byte[] nameBytes() {
        return nameBytes;
    }

    public boolean hasName(Slice sent) {
        return sent.sameBytes(nameBytes);
    }

    public long objects() {
        return objects.sum();
    }

    public long bytes() {
        return bytes.sum();
    }

    /** The latest truncation, in milliseconds since 2010, or 0. */
    public long truncatedBefore() {
        return truncatedBefore;
    }

    void truncatedBefore(long millis) {
        truncatedBefore = millis;
    }

    public SetSettings settings() {
        return settings;
    }

    public void configure(SetSettings changed) {
        settings = changed;
    }

    /** Whether it may have one record more. */
    public boolean takesRecords() {
        long limit = settings.stopWritesCount();
        return limit == 0 || Long.compareUnsigned(objects(), limit) < 0;
    }

    /** Whether its records may be written. */
    public boolean takesBytes() {
        long limit = settings.stopWritesSize();
        return limit == 0 || Long.compareUnsigned(bytes(), limit) <= 0;
    }

    void count(int objectChange, long byteChange) {
        objects.add(objectChange);
        bytes.add(byteChange);
    }
}
