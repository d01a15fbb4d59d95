package io.aerotype.query;

import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Span;
import io.aerotype.spi.Component;
import io.aerotype.spi.ValueCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bin of an annotated record, or a component of a record embedded in one, as conditions speak of it. It has the
 * operators its type has, and no others.
 *
 * <p>A condition on a value that is not there does not hold, whatever the operator: {@code ne} finds records that have
 * another value, not those that have none.
 *
 * @param <T> the annotated type
 * @param <V> the bin's type
 */
public class TypedBin<T, V> {
    private final Location location;
    private final ValueCodec<V> codec;

    /**
     * A bin of the record.
     *
     * @param component the component
     */
    public TypedBin(Component<V> component) {
        this(Location.RECORD, component);
    }

    /**
     * A component of what is stored at a place.
     *
     * @param around the place
     * @param component the component
     */
    public TypedBin(Location around, Component<V> component) {
        this.location = around.of(component);
        this.codec = component.codec();
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
        values.forEach(value -> items.add(codec.toConst(value)));
        List<Const> constants = items.build().toList();
        Expr value = constants.isEmpty() ? expr() : location.value();
        return new Condition<>(Expr.in(value, Expr.literal(new Const.Items(constants))));
    }

    /**
     * Presence.
     *
     * @return holds where there is a value
     */
    public final Condition<T> exists() {
        return new Condition<>(location.exists());
    }

    /**
     * The value as the language's tree, with its type said outright.
     *
     * @return the expression that reads it
     */
    public final Expr expr() {
        return location.read(codec.type());
    }

    final Condition<T> compare(CompareOp op, V value) {
        return compare(op, codec.toConst(value));
    }

    final Condition<T> compare(CompareOp op, Const value) {
        return new Condition<>(Expr.compare(op, location.value(), new Expr.Literal(value, Span.NONE)));
    }

    /**
     * Where the value is stored: for generated subclasses, whose fields are components inside it.
     *
     * @return the place
     */
    protected final Location location() {
        return location;
    }

    final ValueCodec<V> codec() {
        return codec;
    }

    @Override
    public String toString() {
        return String.join(".", location.names());
    }
}
