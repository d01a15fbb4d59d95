package io.aerotype.embedded.internal.cdt;

/** A run of {@code count} positions or ranks from {@code start} on; it lies within its container. */
record Range(int start, int count) {
    /** The count of an operation that gives none. */
    static final long ALL = 0xffff_ffffL;

    /**
     * Clips what a client asked for to {@code size} items.
     *
     * @param start negative to count from the end
     * @param count an unsigned number
     */
    static Range clipped(long start, long count, int size) {
        return start < 0 ? fromBelow(start + size, count, size) : fromBelow(start, count, size);
    }

    /**
     * As {@link #clipped}, for a start that is what it is: below zero it only eats from the count. A start so far up that
     * adding to it overflowed is one below zero, as on the server.
     */
    static Range fromBelow(long start, long count, int size) {
        if (start >= size) {
            return new Range(size, 0);
        }
        if (start >= 0) {
            return new Range((int) start, least(count, size - (int) start));
        }
        return new Range(0, Long.compareUnsigned(count, -start) > 0 ? least(count + start, size) : 0);
    }

    private static int least(long unsigned, int limit) {
        return Long.compareUnsigned(unsigned, limit) < 0 ? (int) unsigned : limit;
    }

    int end() {
        return start + count;
    }

    boolean isWhole(int size) {
        return count == size;
    }
}
