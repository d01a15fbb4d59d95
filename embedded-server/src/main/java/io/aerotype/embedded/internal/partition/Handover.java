package io.aerotype.embedded.internal.partition;

import io.aerotype.embedded.internal.store.PartitionCopy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One partition on its way from some holders to others: who has everything, who may have something nobody else has, and
 * what every new holder takes from whom. Nobody writes to the partition meanwhile.
 */
final class Handover {
    private final int partitionId;
    private final Regime regime;
    private final List<Copyholder> before;

    /** Those that are there and have a copy, though they do not hold the partition: it came with their disks. */
    private final List<Copyholder> returned = new ArrayList<>();

    private final List<Copyholder> complete;
    private final List<Copyholder> additional = new ArrayList<>();
    private final boolean givenUp;

    /**
     * @param before who held the partition until now, master first
     * @param sources those that can be copied from
     */
    Handover(int partitionId, Regime regime, List<Copyholder> before, Collection<Copyholder> sources) {
        this.partitionId = partitionId;
        this.regime = regime;
        this.before = before;
        this.complete = new ArrayList<>(before);
        complete.retainAll(sources);
        for (Copyholder source : sources) {
            if (!before.contains(source) && regimeOf(source) > 0) {
                returned.add(source);
            }
        }
        if (complete.isEmpty()) {
            returned.stream().filter(each -> regime.isCurrent(regimeOf(each))).forEach(complete::add);
        }
        this.givenUp = complete.isEmpty() && regime.current() > 0;
        for (Copyholder each : returned) {
            if (!complete.contains(each) && (givenUp || regime.mayLack(regimeOf(each)))) {
                additional.add(each);
            }
        }
    }

    private int regimeOf(Copyholder holder) {
        try (PartitionCopy copy = holder.store().lockPartition(partitionId)) {
            return copy.regime();
        }
    }

    /** Whether records may be lost by it: nobody is there who is known to have them all. */
    boolean givesUp() {
        return givenUp;
    }

    /** Whether the copies of the regime are all there, and stay where they are. */
    boolean changesNoCopy(List<Copyholder> after) {
        return !givenUp && additional.isEmpty() && isSame(complete, after) && after.size() == regime.copies();
    }

    private static boolean isSame(List<Copyholder> some, List<Copyholder> others) {
        return some.size() == others.size() && others.containsAll(some);
    }

    /** Gives the new holders all there is. */
    void fill(List<Copyholder> after) {
        for (Copyholder holder : after) {
            try (PartitionCopy copy = holder.store().lockPartition(partitionId)) {
                if (!complete.contains(holder) && !additional.contains(holder)) {
                    copy.clear();
                }
                for (Copyholder giver : giversTo(holder)) {
                    try (PartitionCopy theirs = giver.store().lockPartition(partitionId)) {
                        copy.merge(theirs);
                    }
                }
            }
        }
    }

    /**
     * Complete copies of a running cluster are the same. Those that come from disks may differ in the writes that were under
     * way when the process ended, which nobody has been told of.
     */
    private Set<Copyholder> giversTo(Copyholder holder) {
        Set<Copyholder> givers = new LinkedHashSet<>(additional);
        if (before.isEmpty()) {
            givers.addAll(complete);
        } else if (!complete.isEmpty() && !complete.contains(holder)) {
            givers.add(complete.getFirst());
        }
        givers.remove(holder);
        return givers;
    }

    /** The others have nothing to do with the partition any more. What was on a node that is dead stays as it was. */
    void release(List<Copyholder> after, Collection<Copyholder> sources) {
        Set<Copyholder> former = new LinkedHashSet<>(before);
        former.addAll(returned);
        after.forEach(former::remove);
        for (Copyholder each : former) {
            try (PartitionCopy copy = each.store().lockPartition(partitionId)) {
                copy.leave();
                if (sources.contains(each) && !after.isEmpty()) {
                    copy.clear();
                }
            }
        }
    }
}
