package io.aerotype.query;

import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Const;

/**
 * A boolean.
 *
 * @param <T> the annotated type
 */
public final class BooleanBin<T> extends TypedBin<T, Boolean> {
    /**
     * A value of a record.
     *
     * @param location where it is stored
     */
    public BooleanBin(Location<Boolean> location) {
        super(location);
    }

    /**
     * Truth.
     *
     * @return holds where the bin is true
     */
    public Condition<T> isTrue() {
        return compare(CompareOp.EQ, new Const.Bool(true));
    }

    /**
     * Falsehood.
     *
     * @return holds where the bin is false
     */
    public Condition<T> isFalse() {
        return compare(CompareOp.EQ, new Const.Bool(false));
    }
}
