package io.aerotype.query;

import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Span;
import io.aerotype.ael.Type;
import java.util.List;

/**
 * A number, stored or computed. Its comparisons take the primitive type that a server compares.
 *
 * @param <T> the annotated type
 */
public abstract sealed class NumberBin<T> permits IntegerBin, DoubleBin {
    /** Read as what it is compared with, so that the tree is the same that text makes. */
    private final Expr compared;

    private final Expr expr;
    private final Expr exists;

    NumberBin(Location<? extends Number> location, Type type) {
        this(location.value(), location.read(type), location.exists());
    }

    NumberBin(Expr compared, Expr expr, Expr exists) {
        this.compared = compared;
        this.expr = expr;
        this.exists = exists;
    }

    /**
     * Presence.
     *
     * @return holds where there is a value
     */
    public final Condition<T> exists() {
        return new Condition<>(exists);
    }

    /**
     * The value as the language's tree, with its type said outright.
     *
     * @return the expression that reads it
     */
    public final Expr expr() {
        return expr;
    }

    final Condition<T> compare(CompareOp op, Const value) {
        return new Condition<>(Expr.compare(op, compared, new Expr.Literal(value, Span.NONE)));
    }

    final Condition<T> among(List<Const> values) {
        return new Condition<>(Expr.in(values.isEmpty() ? expr : compared, Expr.literal(new Const.Items(values))));
    }
}
