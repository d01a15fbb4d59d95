package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Attributes;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.ElementOrder;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A map's entries by rank; sorted when first asked. */
final class Ranks {
    private static final Comparator<Entry> BY_VALUE = Comparator.comparing(Entry::value, ElementOrder.INSTANCE);

    private final MapElement map;
    private int @Nullable [] byRank;

    Ranks(MapElement map) {
        this.map = map;
    }

    /** Whether the map keeps its ranks with it, which changes the order some results come in. */
    boolean persisted() {
        int persistedRanks = Attributes.MAP;
        return (map.flags() & persistedRanks) == persistedRanks;
    }

    Sorted sorted() {
        int[] positions = byRank();
        return new Sorted(
                positions.length, rank -> map.entries().get(positions[rank]).value());
    }

    int[] positionsInRankOrder(Range ranks) {
        return inRankOrder(IntStream.range(ranks.start(), ranks.end()).toArray());
    }

    int[] inRankOrder(int[] ranks) {
        int[] positions = byRank();
        return IntStream.of(ranks).map(rank -> positions[rank]).toArray();
    }

    /** Returns the positions of these ranks in key order. */
    int[] positions(int[] ranks) {
        return IntStream.of(inRankOrder(ranks)).sorted().toArray();
    }

    /** Returns the ranks of these positions. */
    int[] of(int[] positions) {
        int[] sorted = byRank();
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return IntStream.of(positions).map(position -> ranks[position]).toArray();
    }

    /** Entries are in key order already, so a stable sort by value breaks ties by key. */
    private int[] byRank() {
        if (byRank == null) {
            byRank = MergeSort.positions(map.entries(), BY_VALUE);
        }
        return byRank;
    }
}
