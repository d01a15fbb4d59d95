package io.aerotype.embedded.internal.partition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which nodes are to hold a partition. It depends on nothing but the partition and the nodes' ids, so every
 * run of the same cluster has the same map, and a node that leaves moves only what it had.
 */
final class Succession {
    private Succession() {}

    /** The first nodes of a partition's order, in different racks as far as there are so many. */
    static List<Copyholder> of(int partitionId, Collection<Copyholder> nodes, int copies) {
        List<Copyholder> order = new ArrayList<>(nodes);
        order.sort(Comparator.comparingLong((Copyholder node) -> mix(node.nodeId() * 4096 + partitionId))
                .thenComparingLong(Copyholder::nodeId));
        List<Copyholder> chosen = new ArrayList<>();
        Set<Integer> racks = new HashSet<>();
        for (Copyholder node : order) {
            if (chosen.size() < copies && racks.add(node.rackId())) {
                chosen.add(node);
            }
        }
        for (Copyholder node : order) {
            if (chosen.size() < copies && !chosen.contains(node)) {
                chosen.add(node);
            }
        }
        return chosen;
    }

    /** Spreads what differs in few bits over all 64 (the finalizer of SplitMix64). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
