package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Picks a range of ranks from an unsorted list by a partial heap sort. The order of the picked positions, and which of equal
 * items are picked, are visible to clients, so this follows the reference server step by step: it sifts from whichever end
 * is nearer, and freed slots fill from the back of the array.
 */
final class PartialHeap {
    private final List<Element> items;
    private final int sign;
    private final int[] slots;
    private int size;

    private PartialHeap(List<Element> items, boolean smallestFirst) {
        this.items = items;
        this.sign = smallestFirst ? 1 : -1;
        this.size = items.size();
        this.slots = new int[size];
        Arrays.setAll(slots, slot -> slot);
    }

    /** Returns the positions of the items of these ranks, in the order the server lists their values. */
    static int[] select(List<Element> items, Range ranks) {
        int tail = items.size() - ranks.end();
        boolean smallestFirst = ranks.start() <= tail;
        PartialHeap heap = new PartialHeap(items, smallestFirst);
        int discarded = smallestFirst ? ranks.start() : tail;
        heap.extract(discarded + ranks.count());
        return Arrays.copyOfRange(heap.slots, heap.size, heap.size + ranks.count());
    }

    private void extract(int count) {
        for (int root = size / 2 - 1; root >= 0; root--) {
            sift(root);
        }
        for (int i = 0; i < count; i++) {
            int best = slots[0];
            size--;
            slots[0] = slots[size];
            slots[size] = best;
            sift(0);
        }
    }

    private void sift(int start) {
        int parent = start;
        for (int child = 2 * parent + 1; child < size; child = 2 * parent + 1) {
            if (child + 1 < size && isBetter(child + 1, child)) {
                child++;
            }
            if (!isBetter(child, parent)) {
                return;
            }
            int swapped = slots[parent];
            slots[parent] = slots[child];
            slots[child] = swapped;
            parent = child;
        }
    }

    private boolean isBetter(int slot, int than) {
        return sign * ElementOrder.INSTANCE.compare(items.get(slots[slot]), items.get(slots[than])) < 0;
    }
}
