package io.aerotype.query;

import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Function;
import io.aerotype.ael.Span;

/**
 * What conditions say of every value: a bin of an annotated record, or something inside it. What else they can say depends
 * on its type.
 *
 * <p>A condition on a value that is not there does not hold, whatever the operator: {@code ne} finds records that have
 * another value, not those that have none.
 *
 * @param <T> the annotated type
 * @param <V> the value's type
 */
public abstract class StoredBin<T, V> {
    private final Location<V> location;

    StoredBin(Location<V> location) {
        this.location = location;
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
        return location.read(location.codec().type());
    }

    final Location<V> place() {
        return location;
    }

    /** An integer that is computed from the value. */
    final IntegerBin<T> integer(Expr computed) {
        return new IntegerBin<>(computed, computed, location.exists());
    }

    /** An integer that a function makes of the value. */
    final IntegerBin<T> integer(Function function, Expr... arguments) {
        return integer(call(function, arguments));
    }

    /** What a function makes of the value. */
    final Expr call(Function function, Expr... arguments) {
        Expr[] all = new Expr[arguments.length + 1];
        all[0] = location.value();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Expr.call(function, all);
    }

    static Expr literal(Const value) {
        return new Expr.Literal(value, Span.NONE);
    }

    @Override
    public String toString() {
        return location.toString();
    }
}
