package io.aerotype.query;

import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that conditions compare for equality.
 *
 * @param <T> the annotated type
 * @param <V> the value's type
 */
public class TypedBin<T, V> extends StoredBin<T, V> {
    /**
     * A value of a record.
     *
     * @param location where it is stored
     */
    public TypedBin(Location<V> location) {
        super(location);
    }

    /**
     * Equality.
     *
     * @param value the value
     * @return holds where the bin has that value
     */
    public final Condition<T> eq(V value) {
        return compare(CompareOp.EQ, value);
    }

    /**
     * Inequality.
     *
     * @param value the value
     * @return holds where the bin has another value
     */
    public final Condition<T> ne(V value) {
        return compare(CompareOp.NE, value);
    }

    /**
     * Equality with one of several values.
     *
     * @param values the values; none is a condition that never holds
     * @return holds where the bin has one of them
     */
    @SafeVarargs
    public final Condition<T> in(V... values) {
        List<V> list = new ArrayList<>(values.length);
        for (V value : values) {
            list.add(value);
        }
        return in(list);
    }

    /**
     * Equality with one of several values.
     *
     * @param values the values; none is a condition that never holds
     * @return holds where the bin has one of them
     */
    public final Condition<T> in(Iterable<? extends V> values) {
        Stream.Builder<Const> items = Stream.builder();
        values.forEach(value -> items.add(place().codec().toConst(value)));
        List<Const> constants = items.build().toList();
        Expr value = constants.isEmpty() ? expr() : place().value();
        return new Condition<>(Expr.in(value, Expr.literal(new Const.Items(constants))));
    }

    final Condition<T> compare(CompareOp op, V value) {
        return compare(op, place().codec().toConst(value));
    }

    final Condition<T> compare(CompareOp op, Const value) {
        return new Condition<>(Expr.compare(op, place().value(), literal(value)));
    }
}
