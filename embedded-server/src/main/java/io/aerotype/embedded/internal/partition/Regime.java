package io.aerotype.embedded.internal.partition;

/**
 * How often a partition has changed hands. Every copy carries the number of its time, and is judged by it when it comes
 * back: from a disk, or with a node that was away.
 *
 * @param current that of the copies that have everything; 0 for a partition nobody has had yet
 * @param unbroken the first since when no copy was given up: one from before may have what no other has
 * @param copies how many have the current number; who goes on with fewer needs another, or those left out would pass for
 *     complete when they come back
 */
public record Regime(int current, int unbroken, int copies) {
    /** Of a partition nobody has had yet. */
    public static final Regime NONE = new Regime(0, 0, 0);

    /** The regime of those who take over. */
    Regime after(boolean givenUp, int holders) {
        return new Regime(current + 1, givenUp ? current + 1 : unbroken, holders);
    }

    /** Whether a copy has everything that was ever written. */
    boolean isCurrent(int ofCopy) {
        return ofCopy > 0 && ofCopy >= current;
    }

    /** Whether a copy may have something the current ones have not: they went on without its like. */
    boolean mayLack(int ofCopy) {
        return ofCopy > 0 && ofCopy < unbroken;
    }
}
