package io.aerotype.embedded.internal.cdt;

/** A run of {@code count} positions or ranks from {@code start} on; it lies within its container. */
record Range(int start, int count) {
    /** The count of an operation that gives none. */
    static final long ALL = 0xffff_ffffL;

    /**
     * Clips what a client asked for to {@code size} items.
     *
     * @param start negative to count from the end
     * @param count an unsigned number: negative means everything
     */
    static Range clipped(long start, long count, int size) {
        return start < 0 ? fromBelow(start + size, count, size) : fromBelow(start, count, size);
    }

    /** As {@link #clipped}, for a start that is what it is: below zero it only eats from the count. */
    static Range fromBelow(long start, long count, int size) {
        if (start >= size) {
            return new Range(size, 0);
        }
        long wanted = count < 0 ? Long.MAX_VALUE : count;
        if (start < 0) {
            return new Range(0, Math.clamp(wanted + start, 0, size));
        }
        return new Range((int) start, (int) Math.min(wanted, size - start));
    }

    int end() {
        return start + count;
    }

    boolean isWhole(int size) {
        return count == size;
    }
}
