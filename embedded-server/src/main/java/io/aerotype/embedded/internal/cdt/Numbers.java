package io.aerotype.embedded.internal.cdt;

import java.util.List;
import java.util.stream.IntStream;

/** Indexes or ranks a selection would return, counted from the front or, reversed, from the back. */
@FunctionalInterface
interface Numbers {
    int[] list(boolean reversed);

    /** A run of numbers, which ascends even when reversed. */
    static Numbers run(Range range, int size) {
        return runs(List.of(range), size);
    }

    /** Several runs, each reversed within itself. */
    static Numbers runs(List<Range> ranges, int size) {
        return reversed -> ranges.stream()
                .flatMapToInt(range -> {
                    int first = reversed ? size - range.end() : range.start();
                    return IntStream.range(first, first + range.count());
                })
                .toArray();
    }

    /** What a run leaves out, in two parts. */
    static Numbers outside(Range range, int size) {
        return runs(List.of(new Range(0, range.start()), new Range(range.end(), size - range.end())), size);
    }

    /** Each number by itself: in the order given, descending where reversed turns an ascending order round. */
    static Numbers each(int[] numbers, int size) {
        return reversed -> reversed
                ? IntStream.of(numbers).map(number -> size - 1 - number).toArray()
                : numbers;
    }
}
