package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.ElementOrder;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Picks items of one list. On an ordered list every pick but that by a list of values is a run of positions. */
final class ListSelections {
    private final ListElement list;
    private final int size;
    private final boolean inverted;

    ListSelections(ListElement list, boolean inverted) {
        this.list = list;
        this.size = list.size();
        this.inverted = inverted;
    }

    private static ResultException outOfRange() {
        return new ResultException(ResultCode.OP_NOT_APPLICABLE, "index or rank out of range");
    }

    Selection atIndex(long index) {
        refuseInverted();
        return byIndex(new Range(single(index), 1));
    }

    Selection atIndexes(long index, long count) {
        return byIndex(Range.clipped(index, count, size));
    }

    Selection atRank(long rank) {
        refuseInverted();
        return byRank(new Range(single(rank), 1));
    }

    Selection atRanks(long rank, long count) {
        return byRank(Range.clipped(rank, count, size));
    }

    Selection atRelativeRanks(Element value, long rank, long count) {
        return byRank(Range.fromBelow(below(value) + rank, count, size));
    }

    /** Picks only the first of the equal items. */
    Selection firstOf(Element value) {
        refuseInverted();
        if (list.isOrdered()) {
            Range run = sorted().equalTo(value);
            return byPosition(new Range(run.count() == 0 ? 0 : run.start(), Math.min(run.count(), 1)));
        }
        int first = IntStream.range(0, size)
                .filter(position -> ElementOrder.INSTANCE.areEqual(list.items().get(position), value))
                .findFirst()
                .orElse(-1);
        int[] positions = first < 0 ? new int[0] : new int[] {first};
        return unorderedRun(positions, positions, new Range(below(value), positions.length));
    }

    Selection allOf(Element value) {
        return list.isOrdered() ? byPosition(sorted().equalTo(value)) : matching(value, value, true);
    }

    /** Picks from {@code start} to just before {@code end}; null for no upper bound. */
    Selection between(Element start, @Nullable Element end) {
        if (!list.isOrdered()) {
            return matching(start, end, false);
        }
        int from = sorted().lower(start);
        // A wildcard is never less than the end; on an unordered list nobody compares the two.
        boolean hopeless = end != null && ElementOrder.INSTANCE.compare(start, end) >= 0;
        int to = end == null ? size : sorted().lower(end);
        return byPosition(new Range(from, hopeless ? 0 : Math.max(0, to - from)));
    }

    Selection anyOf(List<Element> values) {
        if (values.isEmpty()) {
            return inverted ? allWithoutRanges() : Selection.nothing(null, null);
        }
        if (!list.isOrdered()) {
            return new SoughtItems(list.items(), values).selection(inverted);
        }
        List<Range> runs = values.stream().map(sorted()::equalTo).toList();
        int[] order = Runs.flat(runs);
        BitSet picked = Runs.bits(order);
        if (inverted) {
            picked.flip(0, size);
            int[] positions = picked.stream().toArray();
            Numbers each = Numbers.each(positions, size);
            return new Selection(positions, positions, each, each, null, null, positions.length > 0);
        }
        int[] positions = picked.stream().toArray();
        Numbers numbers = Numbers.runs(runs, size);
        return new Selection(positions, order, numbers, numbers, null, null, positions.length > 0);
    }

    /** Everything, for the server forgets here that it was asked for the rest of nothing. */
    private Selection allWithoutRanges() {
        int[] all = IntStream.range(0, size).toArray();
        Numbers run = Numbers.run(new Range(0, size), size);
        return new Selection(all, all, run, run, null, null, size > 0);
    }

    private Selection byIndex(Range range) {
        if (list.isOrdered()) {
            return byPosition(range);
        }
        if (range.count() == 0 && !inverted) {
            return Selection.nothing(range, range);
        }
        int[] positions = positions(range);
        Numbers ranks = positions.length == size
                ? Numbers.run(new Range(0, size), size)
                : reversed -> Numbers.each(ranksOf(positions), size).list(reversed);
        return new Selection(
                positions, positions, indexes(range), ranks, inverted ? null : range, null, positions.length > 0);
    }

    /** On an ordered list index and rank are one. */
    private Selection byPosition(Range range) {
        if (range.count() == 0 && !inverted) {
            return Selection.nothing(range, range);
        }
        int[] positions = positions(range);
        Numbers numbers = indexes(range);
        @Nullable Range told = inverted ? null : range;
        return new Selection(positions, positions, numbers, numbers, told, told, positions.length > 0);
    }

    private Selection byRank(Range ranks) {
        if (list.isOrdered()) {
            return byPosition(ranks);
        }
        if (ranks.count() == (inverted ? size : 0)) {
            Range nowhere = new Range(ranks.start(), 0);
            return Selection.nothing(nowhere, nowhere);
        }
        int[] picked = PartialHeap.select(list.items(), ranks);
        Selection selection = unorderedRun(IntStream.of(picked).sorted().toArray(), picked, ranks);
        return inverted ? selection.withExists(ranks.count() == 0 && size > 0) : selection;
    }

    private Selection matching(Element start, @Nullable Element end, boolean endIncluded) {
        int below = below(start);
        int[] positions = IntStream.range(0, size)
                .filter(position -> {
                    Element item = list.items().get(position);
                    return ElementOrder.INSTANCE.compare(item, start) >= 0
                            && (end == null || ElementOrder.INSTANCE.compare(item, end) < (endIncluded ? 1 : 0));
                })
                .toArray();
        Selection selection = unorderedRun(positions, positions, new Range(below, positions.length));
        return inverted ? selection.withExists(positions.length == 0) : selection;
    }

    /** A pick from an unordered list that is a run of ranks. */
    private Selection unorderedRun(int[] picked, int[] order, Range ranks) {
        if (!inverted) {
            return new Selection(
                    picked,
                    order,
                    Numbers.each(picked, size),
                    Numbers.run(ranks, size),
                    null,
                    ranks,
                    picked.length > 0);
        }
        int[] rest = others(picked);
        return new Selection(
                rest, rest, Numbers.each(rest, size), Numbers.outside(ranks, size), null, null, rest.length > 0);
    }

    private Numbers indexes(Range range) {
        if (!inverted) {
            return Numbers.run(range, size);
        }
        return range.count() == 0 ? Numbers.run(new Range(0, size), size) : Numbers.outside(range, size);
    }

    private int[] positions(Range range) {
        int[] picked = IntStream.range(range.start(), range.end()).toArray();
        return inverted ? others(picked) : picked;
    }

    private int[] others(int[] picked) {
        BitSet rest = new BitSet(size);
        rest.set(0, size);
        IntStream.of(picked).forEach(rest::clear);
        return rest.stream().toArray();
    }

    /** Returns for each position how many items of the list are smaller. */
    private int[] ranksOf(int[] positions) {
        int[] byRank = ranked();
        Sorted sorted = new Sorted(size, rank -> list.items().get(byRank[rank]));
        return IntStream.of(positions)
                .map(position -> sorted.lower(list.items().get(position)))
                .toArray();
    }

    private int[] ranked() {
        return MergeSort.positions(list.items(), ElementOrder.INSTANCE);
    }

    private Sorted sorted() {
        return Sorted.of(list.items());
    }

    private int below(Element value) {
        if (list.isOrdered()) {
            return sorted().lower(value);
        }
        return (int) list.items().stream()
                .filter(item -> ElementOrder.INSTANCE.compare(item, value) < 0)
                .count();
    }

    private int single(long index) {
        long position = index < 0 ? index + size : index;
        if (position < 0 || position >= size) {
            throw outOfRange();
        }
        return (int) position;
    }

    private void refuseInverted() {
        if (inverted) {
            throw Selection.unsupported();
        }
    }
}
