package io.aerotype.query;

import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListReturnType;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.ValueCodec;
import java.util.Collection;

/**
 * A list being written: a {@code List}, {@code Collection}, queue or array. A list that is not there is made by the first
 * element added.
 *
 * @param <W> the builder that goes on
 * @param <C> the component's type
 * @param <E> the elements' type
 * @param <A> the accessor of an element
 */
public final class ListWrite<W, C, E, A> extends CollectionWrite<W, C, E> {
    private final Part<W, E, A> part;

    /**
     * A value of the record being written.
     *
     * @param sink the builder
     * @param location where the list is stored
     * @param element how the elements are stored
     * @param part what can be done to one
     */
    public ListWrite(OperationSink<W> sink, Location<C> location, ValueCodec<E> element, Part<W, E, A> part) {
        super(sink, location, element);
        this.part = part;
    }

    /**
     * One element, to change something of it: {@code orders().at(0).total().incrementBy(5)}.
     *
     * @param index which, from 0; negative counts from the end. One that is not there is an error of the write
     * @return what can be done to it
     */
    public A at(int index) {
        return part(place().element(index, element()), part);
    }

    /**
     * Adds an element at the end.
     *
     * @param value the element
     * @return the builder
     */
    public W append(E value) {
        return operate(ListOperation.append(place().bin(), element().toValue(value), place().here()));
    }

    /**
     * Adds elements at the end.
     *
     * @param values the elements, in order
     * @return the builder
     */
    public W appendAll(Collection<? extends E> values) {
        return operate(ListOperation.appendItems(place().bin(), stored(values.stream()), place().here()));
    }

    /**
     * Adds an element at the beginning.
     *
     * @param value the element
     * @return the builder
     */
    public W prepend(E value) {
        return insert(0, value);
    }

    /**
     * Adds an element in front of another.
     *
     * @param index where it will stand, from 0; negative counts from the end
     * @param value the element
     * @return the builder
     */
    public W insert(int index, E value) {
        return operate(ListOperation.insert(place().bin(), index, element().toValue(value), place().here()));
    }

    /**
     * Replaces an element.
     *
     * @param index which, from 0; negative counts from the end
     * @param value the element
     * @return the builder
     */
    public W set(int index, E value) {
        return operate(ListOperation.set(place().bin(), index, element().toValue(value), place().here()));
    }

    /**
     * Removes an element.
     *
     * @param index which, from 0; negative counts from the end
     * @return the builder
     */
    public W removeAt(int index) {
        return operate(ListOperation.removeByIndex(place().bin(), index, ListReturnType.NONE, place().here()));
    }
}
