package io.aerotype.embedded.internal.store;

import org.jspecify.annotations.Nullable;

/** One node's copy of a partition, locked: nothing in it changes but by what is done here. */
public final class PartitionCopy implements AutoCloseable {
    private final Namespace namespace;
    private final Partition partition;

    PartitionCopy(Namespace namespace, Partition partition) {
        this.namespace = namespace;
        this.partition = partition;
        partition.lock.lock();
    }

    public int size() {
        return partition.size();
    }

    /** From now on this node serves the partition. */
    public void becomeMaster() {
        partition.role = Partition.Role.MASTER;
    }

    /** From now on this node keeps a copy of what another one serves. */
    public void becomeReplica() {
        partition.role = Partition.Role.REPLICA;
    }

    /** From now on this node has nothing to do with the partition. */
    public void leave() {
        partition.role = Partition.Role.NONE;
    }

    /** Forgets every record. */
    public void clear() {
        for (StoredRecord record : partition.snapshot(any -> true)) {
            partition.remove(record.digest());
            namespace.changed(record, null);
        }
    }

    /** Takes over the records of another copy, the newer version where both have one. */
    public void merge(PartitionCopy other) {
        for (StoredRecord theirs : other.partition.snapshot(any -> true)) {
            @Nullable StoredRecord ours = partition.find(theirs.digest());
            if (ours == null || theirs.isNewerThan(ours)) {
                StoredRecord taken = namespace.own(theirs);
                partition.put(taken);
                namespace.changed(ours, taken);
            }
        }
    }

    @Override
    public void close() {
        partition.lock.unlock();
    }
}
