package io.aerotype.query;

import io.aerotype.spi.ValueCodec;
import java.util.function.Function;

/**
 * Elements in an order: a {@code List}, {@code Collection}, queue or array.
 *
 * @param <T> the annotated type
 * @param <C> the component's type
 * @param <E> the elements' type
 * @param <B> an element in conditions
 */
public final class ListBin<T, C, E, B> extends CollectionBin<T, C, E> {
    private final Function<Location<E>, B> bin;

    /**
     * A value of a record.
     *
     * @param location where it is stored
     * @param element how the elements are stored
     * @param bin makes of an element's place what conditions can say of it
     */
    public ListBin(Location<C> location, ValueCodec<E> element, Function<Location<E>, B> bin) {
        super(location, element);
        this.bin = bin;
    }

    /**
     * One element: {@code orders.at(0).total.gt(100)}.
     *
     * @param index which, from 0; negative counts from the end. A condition on one that is not there does not hold
     * @return the element, to be compared
     */
    public B at(int index) {
        return bin.apply(place().element(index, element()));
    }
}
