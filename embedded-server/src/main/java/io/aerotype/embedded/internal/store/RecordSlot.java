package io.aerotype.embedded.internal.store;

import org.jspecify.annotations.Nullable;

/** The place of one record, locked: what is read here stays true until the slot is closed. */
public final class RecordSlot implements AutoCloseable {
    private final Namespace namespace;
    private final Partition partition;
    private final Digest digest;
    private @Nullable StoredRecord stored;

    RecordSlot(Namespace namespace, Partition partition, Digest digest) {
        this.namespace = namespace;
        this.partition = partition;
        this.digest = digest;
        partition.lock.lock();
        stored = partition.get(digest);
    }

    public Digest digest() {
        return digest;
    }

    /** What is stored, expired or not. */
    public @Nullable StoredRecord stored() {
        return stored;
    }

    /** The record, or null if there is none or it has expired. */
    public @Nullable StoredRecord record() {
        return stored == null || namespace.isExpired(stored) ? null : stored;
    }

    /** Stores a version of the record in place of the one before. */
    public void put(StoredRecord record) {
        if (stored == null && partition.isFull()) {
            removeExpired();
        }
        partition.put(record);
        namespace.changed(stored, record);
        stored = record;
    }

    public void remove() {
        if (stored != null) {
            partition.remove(digest);
            namespace.changed(stored, null);
            stored = null;
        }
    }

    /**
     * Removes the partition's expired records. It happens when the table would have to grow, so dead records cannot
     * pile up, and no thread has to look for them.
     */
    private void removeExpired() {
        for (StoredRecord expired : partition.snapshot(namespace::isExpired)) {
            partition.remove(expired.digest());
            namespace.changed(expired, null);
        }
    }

    @Override
    public void close() {
        partition.lock.unlock();
    }
}
