package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementOrder;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the element of a rank as paths do: which one of several equal elements it is follows from the partitions. */
final class QuickSelect {
    private final List<Element> items;
    private final int[] order;

    private QuickSelect(List<Element> items) {
        this.items = items;
        this.order = IntStream.range(0, items.size()).toArray();
    }

    /** Returns the position of the item that has the rank, which is from 0 to the number of items, exclusive. */
    static int position(List<Element> items, int rank) {
        return new QuickSelect(items).select(rank);
    }

    private int select(int rank) {
        int low = 0;
        int high = order.length - 1;
        while (low < high) {
            int place = partition(low, high);
            if (place == rank) {
                return order[place];
            }
            if (place < rank) {
                low = place + 1;
            } else {
                high = place - 1;
            }
        }
        return order[low];
    }

    /** Puts the element from the middle where it belongs between smaller and greater ones, and tells where that is. */
    private int partition(int low, int high) {
        int pivot = order[low + (high - low) / 2];
        swap(low, low + (high - low) / 2);
        int left = low + 1;
        int right = high;
        while (true) {
            while (left < right && compare(order[left], pivot) < 0) {
                left++;
            }
            while (left <= right && right != low && compare(pivot, order[right]) < 0) {
                right--;
            }
            if (left >= right) {
                swap(low, right);
                return right;
            }
            swap(left++, right--);
        }
    }

    private int compare(int left, int right) {
        return ElementOrder.INSTANCE.compare(items.get(left), items.get(right));
    }

    private void swap(int left, int right) {
        int held = order[left];
        order[left] = order[right];
        order[right] = held;
    }
}
