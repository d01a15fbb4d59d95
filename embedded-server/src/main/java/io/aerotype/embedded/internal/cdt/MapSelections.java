package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Picks entries of one map. An index is a position in key order; a rank is a position by value, then key. Both hold for
 * unordered maps too.
 */
final class MapSelections {
    private final MapElement map;
    private final int size;
    private final boolean inverted;
    private final Ranks ranks;
    private final boolean ordered;

    MapSelections(MapElement map, boolean inverted) {
        this.map = map;
        this.size = map.size();
        this.inverted = inverted;
        this.ranks = new Ranks(map);
        // Any attribute makes the server take the map for one in order, though it may not say so.
        this.ordered = map.flags() != 0;
    }

    Selection atKey(Element key) {
        Range run = keys().equalTo(key);
        if (inverted && (!ordered || run.count() > 0)) {
            throw Selection.unsupported();
        }
        return run.count() == 0
                ? Selection.nothing(new Range(-1, 0), null)
                : new MapSelections(map, false).byIndex(new Range(run.start(), 1), true);
    }

    Selection atIndex(long index) {
        refuseInverted();
        return byIndex(new Range(single(index), 1), false);
    }

    Selection atIndexes(long index, long count) {
        return byIndex(Range.clipped(index, count, size), false);
    }

    Selection atRelativeIndexes(Element key, long index, long count) {
        return byIndex(Range.fromBelow(keys().lower(key) + index, count, size), false);
    }

    /** Picks keys from {@code start} to just before {@code end}; null for no upper bound. */
    Selection betweenKeys(Element start, @Nullable Element end) {
        return byIndex(between(keys(), start, end), !ordered);
    }

    Selection anyOfKeys(List<Element> wanted) {
        if (wanted.isEmpty()) {
            return inverted ? all(null) : Selection.nothing(null, null).withoutRanks();
        }
        List<Range> runs = wanted.stream().map(keys()::equalTo).toList();
        BitSet picked = Runs.bits(Runs.flat(runs));
        if (inverted) {
            int[] rest = rest(picked);
            Numbers indexes = ordered ? Numbers.each(rest, size) : Numbers.runs(Runs.gaps(picked, size), size);
            return new Selection(rest, rest, indexes, null, null, null, rest.length > 0);
        }
        int[] positions = picked.stream().toArray();
        List<Range> told = ordered ? runs : Runs.lastOccurrences(runs);
        return new Selection(
                positions, positions, Numbers.each(Runs.flat(told), size), null, null, null, positions.length > 0);
    }

    Selection atRank(long rank) {
        refuseInverted();
        return byRank(new Range(single(rank), 1));
    }

    Selection atRanks(long rank, long count) {
        return byRank(Range.clipped(rank, count, size));
    }

    Selection atRelativeRanks(Element value, long rank, long count) {
        return byRank(Range.fromBelow(ranks.sorted().lower(value) + rank, count, size));
    }

    /** Picks only the entry of the lowest rank. */
    Selection firstOf(Element value) {
        refuseInverted();
        Range run = ranks.sorted().equalTo(value);
        return run.count() == 0 ? byValue(run) : byRank(new Range(run.start(), 1));
    }

    Selection allOf(Element value) {
        return byValue(ranks.sorted().equalTo(value));
    }

    /** Picks values from {@code start} to just before {@code end}; null for no upper bound. */
    Selection betweenValues(Element start, @Nullable Element end) {
        return byValue(between(ranks.sorted(), start, end));
    }

    Selection anyOfValues(List<Element> wanted) {
        if (wanted.isEmpty()) {
            return inverted ? all(whole()) : Selection.nothing(null, null);
        }
        if (size != 1 && !ranks.persisted()) {
            List<Element> values = map.entries().stream().map(Entry::value).toList();
            return new SoughtItems(values, wanted).selection(inverted);
        }
        int[] found = Runs.flat(wanted.stream().map(ranks.sorted()::equalTo).toList());
        int[] positions = ranks.positions(Runs.bits(found).stream().toArray());
        if (inverted) {
            int[] rest = rest(Runs.bits(positions));
            return new Selection(
                    rest,
                    rest,
                    Numbers.each(rest, size),
                    Numbers.each(ranks.of(rest), size),
                    null,
                    null,
                    rest.length > 0);
        }
        return new Selection(
                positions,
                positions,
                Numbers.each(ranks.inRankOrder(found), size),
                Numbers.each(found, size),
                null,
                null,
                positions.length > 0);
    }

    private Selection all(@Nullable Numbers ranksTold) {
        int[] positions = IntStream.range(0, size).toArray();
        return new Selection(positions, positions, whole(), ranksTold, null, null, size > 0);
    }

    /** A run of positions; {@code literally} for the pick that the server never rewrites. */
    private Selection byIndex(Range range, boolean literally) {
        if (range.count() == 0 && !inverted && !literally) {
            return Selection.nothing(range, null);
        }
        if (!inverted) {
            int[] positions = IntStream.range(range.start(), range.end()).toArray();
            Numbers told = range.isWhole(size) && !literally ? whole() : ranksOf(positions);
            return new Selection(
                    positions, positions, Numbers.run(range, size), told, range, null, positions.length > 0);
        }
        Range plain = literally ? null : complement(range);
        if (plain != null) {
            return new MapSelections(map, false).byIndex(plain, false);
        }
        int[] rest = outside(range);
        boolean exists = literally ? range.count() == 0 : ordered && rest.length > 0;
        return new Selection(rest, rest, Numbers.outside(range, size), ranksOf(rest), null, null, exists);
    }

    private Selection byRank(Range range) {
        if (range.count() == 0 && !inverted) {
            return Selection.nothing(null, range);
        }
        if (!inverted) {
            int[] order = ranks.positionsInRankOrder(range);
            int[] positions = IntStream.of(order).sorted().toArray();
            return new Selection(
                    positions,
                    order,
                    Numbers.each(order, size),
                    Numbers.run(range, size),
                    null,
                    range,
                    positions.length > 0);
        }
        Range plain = complement(range);
        if (plain != null) {
            return new MapSelections(map, false).byRank(plain);
        }
        int[] rest = rest(Runs.bits(ranks.positionsInRankOrder(range)));
        return new Selection(rest, rest, Numbers.each(rest, size), Numbers.outside(range, size), null, null, false);
    }

    private Selection byValue(Range range) {
        if (size == 0) {
            return Selection.nothing(null, new Range(-1, 0));
        }
        if (range.count() == 0 && !inverted && !ranks.persisted()) {
            return Selection.nothing(null, range);
        }
        int[] byRank = ranks.positionsInRankOrder(range);
        int[] positions = IntStream.of(byRank).sorted().toArray();
        if (!inverted) {
            int[] order = ranks.persisted() ? byRank : positions;
            return new Selection(
                    positions,
                    order,
                    Numbers.each(order, size),
                    Numbers.run(range, size),
                    null,
                    range,
                    positions.length > 0);
        }
        int[] rest = rest(Runs.bits(positions));
        boolean none = positions.length == 0;
        return new Selection(
                rest,
                rest,
                none ? whole() : Numbers.each(rest, size),
                none ? whole() : Numbers.outside(range, size),
                null,
                none ? new Range(0, size) : null,
                none);
    }

    /** Returns the run that is left when one end of the container is cut off, null if both ends are left. */
    private @Nullable Range complement(Range range) {
        if (range.count() == 0) {
            return new Range(0, size);
        }
        if (range.start() == 0) {
            return new Range(range.count(), size - range.count());
        }
        return range.end() == size ? new Range(0, range.start()) : null;
    }

    private Numbers whole() {
        return Numbers.run(new Range(0, size), size);
    }

    private Numbers ranksOf(int[] positions) {
        return reversed -> Numbers.each(ranks.of(positions), size).list(reversed);
    }

    private int[] outside(Range range) {
        return IntStream.range(0, size)
                .filter(position -> position < range.start() || position >= range.end())
                .toArray();
    }

    private int[] rest(BitSet picked) {
        BitSet rest = (BitSet) picked.clone();
        rest.flip(0, size);
        return rest.stream().toArray();
    }

    private static Range between(Sorted sorted, Element start, @Nullable Element end) {
        int from = sorted.lower(start);
        int to = end == null ? sorted.size() : sorted.lower(end);
        return new Range(from, Math.max(0, to - from));
    }

    private Sorted keys() {
        return new Sorted(size, position -> map.entries().get(position).key());
    }

    private int single(long index) {
        long position = index < 0 ? index + size : index;
        if (position < 0 || position >= size) {
            throw new ResultException(ResultCode.OP_NOT_APPLICABLE, "index or rank out of range");
        }
        return (int) position;
    }

    private void refuseInverted() {
        if (inverted) {
            throw Selection.unsupported();
        }
    }
}
