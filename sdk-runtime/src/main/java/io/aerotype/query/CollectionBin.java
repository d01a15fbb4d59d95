package io.aerotype.query;

import io.aerotype.ael.Expr;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.Span;
import io.aerotype.spi.ValueCodec;

/**
 * Elements in a row, as a server stores lists, sets, queues and arrays.
 *
 * @param <T> the annotated type
 * @param <C> the component's type
 * @param <E> the elements' type
 */
public class CollectionBin<T, C, E> extends TypedBin<T, C> {
    private final ValueCodec<E> element;

    /**
     * A value of a record.
     *
     * @param location where it is stored
     * @param element how the elements are stored
     */
    public CollectionBin(Location<C> location, ValueCodec<E> element) {
        super(location);
        this.element = element;
    }

    /**
     * Membership.
     *
     * @param value the value
     * @return holds where there is such an element
     */
    public final Condition<T> contains(E value) {
        return new Condition<>(Expr.in(literal(element.toConst(value)), place().value()));
    }

    /**
     * How many elements there are.
     *
     * @return the number, to be compared
     */
    public final IntegerBin<T> size() {
        return integer(new PathExpr.Size(expr(), Span.NONE));
    }

    final ValueCodec<E> element() {
        return element;
    }
}
