package io.aerotype.embedded.internal.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * A binary heap that gives the least rank first, and of equal ranks the one that the priority queue of the C++ standard
 * library gives: Java's own gives another, and which cells cover a region depends on it.
 */
final class RankedQueue<T> {
    private final List<Entry<T>> heap = new ArrayList<>();

    private record Entry<T>(int rank, T item) {}

    boolean isEmpty() {
        return heap.isEmpty();
    }

    int size() {
        return heap.size();
    }

    void put(int rank, T item) {
        Entry<T> entry = new Entry<>(rank, item);
        heap.add(entry);
        rise(heap.size() - 1, entry);
    }

    /** Fills the gap at the top with the better child all the way down, then lets the last entry rise from there. */
    T take() {
        Entry<T> top = heap.getFirst();
        Entry<T> last = heap.removeLast();
        if (heap.isEmpty()) {
            return top.item();
        }
        int gap = 0;
        for (int child = betterChild(gap); child >= 0; child = betterChild(gap)) {
            heap.set(gap, heap.get(child));
            gap = child;
        }
        rise(gap, last);
        return top.item();
    }

    /** The child of the lesser rank, the right one of two equal ones, or -1. */
    private int betterChild(int parent) {
        int right = 2 * parent + 2;
        if (right < heap.size()) {
            return heap.get(right).rank() > heap.get(right - 1).rank() ? right - 1 : right;
        }
        return right == heap.size() ? right - 1 : -1;
    }

    private void rise(int from, Entry<T> entry) {
        int at = from;
        while (at > 0 && heap.get((at - 1) / 2).rank() > entry.rank()) {
            heap.set(at, heap.get((at - 1) / 2));
            at = (at - 1) / 2;
        }
        heap.set(at, entry);
    }
}
