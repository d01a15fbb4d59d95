package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which elements of a container without order are among the ones sought: as the server does, it sorts those and looks for
 * each element by bisection. That matters where a wildcard or NaN is sought, which equal more than themselves.
 */
final class SoughtItems {
    private final int size;
    private final int[] bySoughtOrder;
    private final BitSet found = new BitSet();
    private final Range[] ranks;

    SoughtItems(List<Element> elements, List<Element> sought) {
        this.size = elements.size();
        this.bySoughtOrder = MergeSort.positions(sought, ElementOrder.INSTANCE);
        int[] counts = new int[sought.size()];
        int[] less = new int[sought.size()];
        for (int position = 0; position < size; position++) {
            Element element = elements.get(position);
            int after = after(element, sought);
            if (after < 0) {
                after = -after - 1;
                found.set(position);
                counts[bySoughtOrder[after - 1]]++;
            }
            if (after < sought.size()) {
                less[bySoughtOrder[after]]++;
            }
        }
        this.ranks = new Range[sought.size()];
        int rank = 0;
        for (int item : bySoughtOrder) {
            rank += less[item];
            ranks[item] = new Range(rank, counts[item]);
        }
    }

    /**
     * Bisects for the place after the last of the sought that equals an element.
     *
     * @return the place, or its negation less one if one of them was met that is equal
     */
    private int after(Element element, List<Element> sought) {
        int lower = 0;
        int upper = sought.size();
        int middle = upper / 2;
        boolean met = false;
        while (true) {
            int order = ElementOrder.INSTANCE.compare(element, sought.get(bySoughtOrder[middle]));
            met |= order == 0;
            if (order >= 0) {
                if (middle >= upper - 1) {
                    middle++;
                    break;
                }
                lower = met ? middle : middle + 1;
                middle = (middle + upper) / 2;
            } else {
                if (middle == lower) {
                    break;
                }
                upper = middle;
                middle = (middle + lower) / 2;
            }
        }
        return met && middle > 0 ? -middle - 1 : middle;
    }

    /** What was found, or all else, in the order of the container. */
    Selection selection(boolean inverted) {
        if (inverted) {
            found.flip(0, size);
        }
        int[] positions = found.stream().toArray();
        Numbers told = inverted ? Numbers.runs(gaps(), size) : Numbers.each(Runs.flat(List.of(ranks)), size);
        return new Selection(
                positions, positions, Numbers.each(positions, size), told, null, null, positions.length > 0);
    }

    /** The ranks between those of what was found. */
    private List<Range> gaps() {
        List<Range> gaps = new ArrayList<>();
        int next = 0;
        for (int item : IntStream.of(bySoughtOrder)
                .filter(item -> ranks[item].count() > 0)
                .toArray()) {
            gaps.add(new Range(next, Math.max(0, ranks[item].start() - next)));
            next = ranks[item].end();
        }
        gaps.add(new Range(next, Math.max(0, size - next)));
        return gaps;
    }
}
