package io.aerotype.embedded.internal.cdt;

import java.util.Comparator;
import java.util.List;

/**
 * A stable sort that any comparator survives: the server's order is not transitive once a NaN takes part, which the JDK's
 * sort may answer with an exception.
 */
final class MergeSort {
    private MergeSort() {}

    /** Returns the positions of the items in ascending order. */
    static <T> int[] positions(List<T> items, Comparator<? super T> order) {
        int[] positions = new int[items.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i;
        }
        sort(items, order, positions, new int[positions.length], 0, positions.length);
        return positions;
    }

    private static <T> void sort(
            List<T> items, Comparator<? super T> order, int[] positions, int[] spare, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(items, order, positions, spare, from, middle);
        sort(items, order, positions, spare, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = left < middle
                    && (right >= to || order.compare(items.get(positions[left]), items.get(positions[right])) <= 0);
            spare[i] = takeLeft ? positions[left++] : positions[right++];
        }
        System.arraycopy(spare, from, positions, from, to - from);
    }
}
