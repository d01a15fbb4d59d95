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
import java.util.BitSet;
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

    private final Regime[] regimes = new Regime[Namespace.PARTITIONS];
    private final RegimeLog log;

    private final Migration migration = new Migration();
    private final Runnable pace;

    /** Partitions that may be served again although nobody has all of their records. */
    private final BitSet writtenOff = new BitSet(Namespace.PARTITIONS);

    /**
     * @param pace passes the time that a partition takes to move
     */
    public PartitionTable(NamespaceSettings settings, RegimeLog log, Runnable pace) {
        this.settings = settings;
        this.pace = pace;
        this.log = log;
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            holders.set(id, List.of());
            regimes[id] = log.find(id);
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
     * Distributes the partitions over the nodes that are there. What a node had that is no more is taken over at once.
     *
     * @param nodes those that are to hold partitions
     * @param sources those that can still be copied from, which leaving nodes can and dead ones cannot
     * @param moved is told after each partition that others hold from now on
     */
    public void rebalance(Collection<Copyholder> nodes, Collection<Copyholder> sources, Runnable moved) {
        List<Integer> unhurried = new ArrayList<>();
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            List<Copyholder> before = holders.get(id);
            migration.plan(id, before, Succession.of(id, nodes, copies(nodes.size())), sources);
        }
        migration.begin();
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            if (migration.moves(id) && sources.containsAll(holders.get(id))) {
                unhurried.add(id);
            } else {
                hand(id, nodes, sources, moved);
            }
        }
        for (int id : unhurried) {
            pace.run();
            hand(id, nodes, sources, moved);
        }
        writtenOff.clear();
    }

    private void hand(int id, Collection<Copyholder> nodes, Collection<Copyholder> sources, Runnable moved) {
        List<Copyholder> before = holders.get(id);
        if (before.isEmpty()) {
            reassign(id, before, nodes, sources);
        } else {
            PartitionCopy frozen = before.getFirst().store().lockPartition(id);
            try {
                reassign(id, before, nodes, sources);
            } finally {
                frozen.close();
            }
        }
        migration.done(id);
        if (!before.equals(holders.get(id))) {
            moved.run();
        }
    }

    /** What a node has to give and to take, of all partitions. */
    public MigrationLoad migrating(Copyholder node) {
        return migration.loadOf(node);
    }

    /** The same, of one partition. */
    public MigrationLoad migrating(Copyholder node, int partitionId) {
        return migration.loadOf(node, partitionId);
    }

    /** How often the partition has changed hands. */
    public int regime(int partitionId) {
        return regimes[partitionId].current();
    }

    /** Declares what is lost as lost: partitions that wait for a holder are served again, without the records it had. */
    public void revive() {
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            if (holders.get(id).isEmpty()) {
                writtenOff.set(id);
            }
        }
    }

    /** Nobody writes to the partition meanwhile: its master, if it had one, is locked. */
    private void reassign(
            int id, List<Copyholder> before, Collection<Copyholder> nodes, Collection<Copyholder> sources) {
        Handover handover = new Handover(id, regimes[id], before, sources);
        // With strong consistency a partition whose last holder is gone waits for one of those that had all of it.
        boolean waits = handover.givesUp() && settings.strongConsistency() && !writtenOff.get(id);
        List<Copyholder> after = waits ? List.of() : Succession.of(id, nodes, copies(nodes.size()));
        if (!after.isEmpty() && !handover.changesNoCopy(after)) {
            handover.fill(after);
            advance(id, regimes[id].after(handover.givesUp(), after.size()), after);
        }
        holders.set(id, after);
        assume(id, after);
        handover.release(after, sources);
    }

    private void advance(int id, Regime next, List<Copyholder> after) {
        for (Copyholder holder : after) {
            try (PartitionCopy copy = holder.store().lockPartition(id)) {
                copy.regime(next.current());
            }
        }
        regimes[id] = next;
        log.put(id, next);
    }

    private static void assume(int id, List<Copyholder> after) {
        for (Copyholder holder : after) {
            try (PartitionCopy copy = holder.store().lockPartition(id)) {
                if (holder.equals(after.getFirst())) {
                    copy.becomeMaster();
                } else {
                    copy.becomeReplica();
                }
            }
        }
    }
}
