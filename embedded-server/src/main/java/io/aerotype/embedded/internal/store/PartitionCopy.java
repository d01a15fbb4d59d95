package io.aerotype.embedded.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One node's copy of a partition, locked: nothing in it changes but by what is done here. */
public final class PartitionCopy implements AutoCloseable {
    private final Namespace namespace;
    private final int id;
    private final Partition partition;

    PartitionCopy(Namespace namespace, int id, Partition partition) {
        this.namespace = namespace;
        this.id = id;
        this.partition = partition;
        partition.lock.lock();
    }

    /** How recent the copy is: 0 for none, and the higher the later. */
    public int regime() {
        return partition.regime;
    }

    /** From now on the copy is as recent as this. */
    public void regime(int regime) {
        if (partition.regime != regime) {
            partition.regime = regime;
            namespace.regimeChanged(id, regime);
        }
    }

    /** From now on this node serves the partition. */
    public void becomeMaster() {
        partition.become(Partition.Role.MASTER);
    }

    /** From now on this node keeps a copy of what another one serves. */
    public void becomeReplica() {
        partition.become(Partition.Role.REPLICA);
    }

    /** From now on this node serves nothing of the partition, and keeps no copy up to date. */
    public void leave() {
        partition.become(Partition.Role.NONE);
    }

    /** Forgets every record; there is no copy any more before the first of them goes. */
    public void clear() {
        regime(0);
        List<StoredRecord> all = new ArrayList<>();
        partition.forEach(all::add);
        for (StoredRecord record : all) {
            partition.remove(record.digest());
            namespace.changed(record, null);
        }
    }

    /** Takes over the records of another copy, the newer version where both have one. */
    public void merge(PartitionCopy other) {
        other.partition.forEach(theirs -> {
            @Nullable StoredRecord ours = partition.find(theirs.digest());
            if (ours == null || theirs.isNewerThan(ours)) {
                StoredRecord taken = namespace.own(theirs);
                partition.put(taken);
                namespace.changed(ours, taken);
            }
        });
    }

    @Override
    public void close() {
        partition.lock.unlock();
    }
}
