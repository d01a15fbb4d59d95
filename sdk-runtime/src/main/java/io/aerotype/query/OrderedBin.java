package io.aerotype.query;

import io.aerotype.ael.CompareOp;

/**
 * A bin whose values come in an order: instants and others stored as one number or text that sorts as they do.
 *
 * @param <T> the annotated type
 * @param <V> the bin's type
 */
public class OrderedBin<T, V> extends TypedBin<T, V> {
    /**
     * A value of a record.
     *
     * @param location where it is stored
     */
    public OrderedBin(Location<V> location) {
        super(location);
    }

    /**
     * Strictly more, or later.
     *
     * @param value the bound
     * @return holds where the bin's value comes after it
     */
    public final Condition<T> gt(V value) {
        return compare(CompareOp.GT, value);
    }

    /**
     * More, or equal.
     *
     * @param value the bound
     * @return holds where the bin's value does not come before it
     */
    public final Condition<T> ge(V value) {
        return compare(CompareOp.GE, value);
    }

    /**
     * Strictly less, or earlier.
     *
     * @param value the bound
     * @return holds where the bin's value comes before it
     */
    public final Condition<T> lt(V value) {
        return compare(CompareOp.LT, value);
    }

    /**
     * Less, or equal.
     *
     * @param value the bound
     * @return holds where the bin's value does not come after it
     */
    public final Condition<T> le(V value) {
        return compare(CompareOp.LE, value);
    }

    /**
     * A range, both ends included.
     *
     * @param low the lower end
     * @param high the upper end
     * @return holds where the bin's value is in the range
     */
    public final Condition<T> between(V low, V high) {
        return ge(low).and(le(high));
    }
}
