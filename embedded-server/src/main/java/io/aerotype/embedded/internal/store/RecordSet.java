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

    void count(int objectChange, long byteChange) {
        objects.add(objectChange);
        bytes.add(byteChange);
    }
}
