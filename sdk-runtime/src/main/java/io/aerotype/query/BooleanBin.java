package io.aerotype.query;

import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Const;
import io.aerotype.spi.Component;

/**
 * A boolean.
 *
 * @param <T> the annotated type
 */
public final class BooleanBin<T> extends TypedBin<T, Boolean> {
    /**
     * A bin of the record.
     *
     * @param component the component
     */
    public BooleanBin(Component<Boolean> component) {
        super(component);
    }

    /**
     * A component of what is stored at a place.
     *
     * @param around the place
     * @param component the component
     */
    public BooleanBin(Location around, Component<Boolean> component) {
        super(around, component);
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
