package io.aerotype.query;

import io.aerotype.ael.Expr;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.Span;
import io.aerotype.spi.Component;
import io.aerotype.spi.ValueCodec;
import java.util.Collection;

/**
 * A list, or a set, which is stored as a list.
 *
 * @param <T> the annotated type
 * @param <C> the component's type
 * @param <E> the elements' type
 */
public final class ListBin<T, C extends Collection<E>, E> extends TypedBin<T, C> {
    private final ValueCodec<E> element;

    /**
     * A bin of the record.
     *
     * @param component the component
     * @param element how the elements are stored
     */
    public ListBin(Component<C> component, ValueCodec<E> element) {
        this(Location.RECORD, component, element);
    }

    /**
     * A component of what is stored at a place.
     *
     * @param around the place
     * @param component the component
     * @param element how the elements are stored
     */
    public ListBin(Location around, Component<C> component, ValueCodec<E> element) {
        super(around, component);
        this.element = element;
    }

    /**
     * Membership.
     *
     * @param value the value
     * @return holds where the list has such an element
     */
    public Condition<T> contains(E value) {
        return new Condition<>(Expr.in(
                new Expr.Literal(element.toConst(value), Span.NONE), location().value()));
    }

    /**
     * How many elements there are.
     *
     * @return the number, to be compared
     */
    public IntegerBin<T> size() {
        Expr size = new PathExpr.Size(expr(), Span.NONE);
        return new IntegerBin<>(size, size, location().exists());
    }
}
