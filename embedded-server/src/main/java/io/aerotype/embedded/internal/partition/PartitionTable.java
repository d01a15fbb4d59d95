package io.aerotype.embedded.internal.partition;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.MovedException;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.store.PartitionCopy;
import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the partitions of one namespace: for each, the master, which serves it, and its replicas, which have every
 * acknowledged write, for they take part in it. A partition changes hands under the lock of its master's copy, so that a
 * write is either in what is handed over or goes to the new master.
 */
public final class PartitionTable {
    private final NamespaceSettings settings;
    private final AtomicReferenceArray<List<Copyholder>> holders = new AtomicReferenceArray<>(Namespace.PARTITIONS);

    /** The holders a partition had when the last of them went: with strong consistency nobody else may serve it. */
    private final AtomicReferenceArray<List<Copyholder>> lost = new AtomicReferenceArray<>(Namespace.PARTITIONS);

    public PartitionTable(NamespaceSettings settings) {
        this.settings = settings;
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            holders.set(id, List.of());
            lost.set(id, List.of());
        }
    }

    public String namespace() {
        return settings.name();
    }

    /** On how many nodes a partition is to be, with so many there are. */
    public int copies(int nodes) {
        return Math.min(settings.replicationFactor(), nodes);
    }

    /** The master, then the replicas; empty while the partition is not available. */
    public List<Copyholder> holders(int partitionId) {
        return holders.get(partitionId);
    }

    /** How many partitions nobody serves. */
    public int unavailable() {
        int count = 0;
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            if (holders.get(id).isEmpty()) {
                count++;
            }
        }
        return count;
    }

    /** The store that serves a partition. */
    public Namespace serving(int partitionId) {
        List<Copyholder> current = holders.get(partitionId);
        if (current.isEmpty()) {
            throw new ResultException(ResultCode.UNAVAILABLE, "partition " + partitionId);
        }
        return current.getFirst().store();
    }

    /** Locks a record where it is served, wherever that is by then. */
    public RecordSlot lock(Digest digest) {
        while (true) {
            try {
                return serving(digest.partitionId()).lock(digest);
            } catch (MovedException handedOver) {
                Thread.onSpinWait();
            }
        }
    }

    /** Hands a change that a master has made to the replicas. The master's partition is locked. */
    public void replicate(Namespace master, Digest digest, @Nullable StoredRecord after) {
        List<Copyholder> current = holders.get(digest.partitionId());
        for (Copyholder holder : current) {
            if (holder.store() != master) {
                holder.store().replicate(digest, after);
            }
        }
    }

    /**
     * Distributes the partitions over the nodes that are there.
     *
     * @param nodes those that are to hold partitions
     * @param sources those that can still be copied from, which leaving nodes can and dead ones cannot
     */
    public void rebalance(Collection<Copyholder> nodes, Collection<Copyholder> sources) {
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            List<Copyholder> before = holders.get(id);
            List<Copyholder> after =
                    isUnavailable(id, before, sources) ? List.of() : Succession.of(id, nodes, copies(nodes.size()));
            if (!after.equals(before)) {
                move(id, before, after, sources);
            }
        }
    }

    /** With strong consistency a partition whose last holder is gone waits for one of those it had to come back. */
    private boolean isUnavailable(int id, List<Copyholder> before, Collection<Copyholder> sources) {
        if (!settings.strongConsistency()) {
            return false;
        }
        List<Copyholder> needed = before.isEmpty() ? lost.get(id) : before;
        boolean gone = !needed.isEmpty() && needed.stream().noneMatch(sources::contains);
        lost.set(id, gone ? needed : List.of());
        return gone;
    }

    /** Declares what is lost as lost: partitions that wait for a holder are served again, without the records it had. */
    public void revive() {
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            lost.set(id, List.of());
        }
    }

    private void move(int id, List<Copyholder> before, List<Copyholder> after, Collection<Copyholder> sources) {
        if (before.isEmpty()) {
            hand(id, before, after, sources);
            return;
        }
        try (PartitionCopy frozen = before.getFirst().store().lockPartition(id)) {
            hand(id, before, after, sources);
            if (!after.contains(before.getFirst())) {
                frozen.leave();
                frozen.clear();
            }
        }
    }

    /** Nobody writes to the partition meanwhile: its master, if it had one, is locked. */
    private void hand(int id, List<Copyholder> before, List<Copyholder> after, Collection<Copyholder> sources) {
        List<Copyholder> complete = new ArrayList<>(before);
        complete.retainAll(sources);
        for (Copyholder holder : after) {
            if (!complete.contains(holder)) {
                fill(id, holder, complete.isEmpty() ? sources : List.of(complete.getFirst()));
            }
        }
        holders.set(id, after);
        for (Copyholder holder : after) {
            try (PartitionCopy copy = holder.store().lockPartition(id)) {
                if (holder.equals(after.getFirst())) {
                    copy.becomeMaster();
                } else {
                    copy.becomeReplica();
                }
            }
        }
        for (Copyholder former : before) {
            if (!after.contains(former) && !former.equals(before.getFirst())) {
                try (PartitionCopy copy = former.store().lockPartition(id)) {
                    copy.leave();
                    copy.clear();
                }
            }
        }
    }

    /** Where nobody is known to have everything, as when a cluster starts from its disks, everybody gives what it has. */
    private static void fill(int id, Copyholder holder, Collection<Copyholder> sources) {
        try (PartitionCopy copy = holder.store().lockPartition(id)) {
            if (sources.size() == 1 && !sources.contains(holder)) {
                copy.clear();
            }
            for (Copyholder source : sources) {
                if (!source.equals(holder)) {
                    try (PartitionCopy theirs = source.store().lockPartition(id)) {
                        copy.merge(theirs);
                    }
                }
            }
        }
    }
}
