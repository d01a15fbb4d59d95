package io.aerotype.embedded.internal.store;

import org.jspecify.annotations.Nullable;

/** The place of one record in the store itself, under the lock of its partition. */
final class LockedSlot implements RecordSlot {
    private final Namespace namespace;
    private final Partition partition;
    private final Digest digest;
    private @Nullable StoredRecord stored;

    LockedSlot(Namespace namespace, Partition partition, Digest digest) {
        this.namespace = namespace;
        this.partition = partition;
        this.digest = digest;
        partition.lock.lock();
        stored = partition.find(digest);
    }

    boolean isServed() {
        return partition.role == Partition.Role.MASTER;
    }

    @Override
    public Digest digest() {
        return digest;
    }

    @Override
    public @Nullable StoredRecord stored() {
        return stored;
    }

    @Override
    public @Nullable StoredRecord record() {
        return stored == null || namespace.isExpired(stored) ? null : stored;
    }

    @Override
    public void put(StoredRecord version) {
        StoredRecord record = namespace.own(version);
        if (stored == null && partition.isFull()) {
            removeExpired();
        }
        partition.put(record);
        namespace.changed(stored, record);
        stored = record;
    }

    @Override
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
