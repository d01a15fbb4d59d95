package io.aerotype.embedded.internal.cdt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Runs that the values of one list parameter matched, in the order of the parameter. */
final class Runs {
    private Runs() {}

    /** Keeps of equal runs only the last. */
    static List<Range> lastOccurrences(List<Range> runs) {
        List<Range> distinct = new ArrayList<>(new LinkedHashSet<>(runs.reversed()));
        return distinct.reversed();
    }

    static int[] flat(List<Range> runs) {
        return runs.stream()
                .flatMapToInt(run -> IntStream.range(run.start(), run.end()))
                .toArray();
    }

    static BitSet bits(int[] positions) {
        BitSet bits = new BitSet();
        IntStream.of(positions).forEach(bits::set);
        return bits;
    }

    /** Returns the runs of clear bits. */
    static List<Range> gaps(BitSet picked, int size) {
        List<Range> gaps = new ArrayList<>();
        int start = picked.nextClearBit(0);
        while (start < size) {
            int next = picked.nextSetBit(start);
            int end = next < 0 ? size : next;
            gaps.add(new Range(start, end - start));
            start = picked.nextClearBit(end);
        }
        return gaps;
    }
}
