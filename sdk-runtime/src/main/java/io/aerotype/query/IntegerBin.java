package io.aerotype.query;

import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Type;
import java.util.Arrays;

/**
 * An integer, whatever width it has in Java: a server compares 64 bits.
 *
 * @param <T> the annotated type
 */
public final class IntegerBin<T> extends NumberBin<T> {
    /**
     * A value of a record.
     *
     * @param location where it is stored
     */
    public IntegerBin(Location<? extends Number> location) {
        super(location, Type.INTEGER);
    }

    IntegerBin(Expr compared, Expr expr, Expr exists) {
        super(compared, expr, exists);
    }

    /**
     * Equality.
     *
     * @param value the value
     * @return holds where the bin has that value
     */
    public Condition<T> eq(long value) {
        return compare(CompareOp.EQ, value);
    }

    /**
     * Inequality.
     *
     * @param value the value
     * @return holds where the bin has another value
     */
    public Condition<T> ne(long value) {
        return compare(CompareOp.NE, value);
    }

    /**
     * Strictly more.
     *
     * @param value the bound
     * @return holds where the bin's value is greater
     */
    public Condition<T> gt(long value) {
        return compare(CompareOp.GT, value);
    }

    /**
     * More, or equal.
     *
     * @param value the bound
     * @return holds where the bin's value is not less
     */
    public Condition<T> ge(long value) {
        return compare(CompareOp.GE, value);
    }

    /**
     * Strictly less.
     *
     * @param value the bound
     * @return holds where the bin's value is less
     */
    public Condition<T> lt(long value) {
        return compare(CompareOp.LT, value);
    }

    /**
     * Less, or equal.
     *
     * @param value the bound
     * @return holds where the bin's value is not greater
     */
    public Condition<T> le(long value) {
        return compare(CompareOp.LE, value);
    }

    /**
     * A range, both ends included.
     *
     * @param low the lower end
     * @param high the upper end
     * @return holds where the bin's value is in the range
     */
    public Condition<T> between(long low, long high) {
        return ge(low).and(le(high));
    }

    /**
     * Equality with one of several values.
     *
     * @param values the values; none is a condition that never holds
     * @return holds where the bin has one of them
     */
    public Condition<T> in(long... values) {
        return among(Arrays.stream(values).<Const>mapToObj(Const.Int::new).toList());
    }

    private Condition<T> compare(CompareOp op, long value) {
        return compare(op, new Const.Int(value));
    }
}
