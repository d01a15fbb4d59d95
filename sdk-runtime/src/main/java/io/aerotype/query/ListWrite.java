package io.aerotype.query;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListReturnType;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.Component;
import io.aerotype.spi.ValueCodec;
import java.util.List;

/**
 * A list bin being written. A list that is not there is made by the first element added.
 *
 * @param <W> the builder that goes on
 * @param <E> the elements' type
 */
public final class ListWrite<W, E> extends TypedBinWrite<W, List<E>> {
    private final ValueCodec<E> element;

    /**
     * A bin of the record.
     *
     * @param sink the builder
     * @param component the component
     * @param element how the elements are stored
     */
    public ListWrite(OperationSink<W> sink, Component<List<E>> component, ValueCodec<E> element) {
        this(sink, Location.RECORD, component, element);
    }

    /**
     * A component of what is stored at a place.
     *
     * @param sink the builder
     * @param around the place
     * @param component the component
     * @param element how the elements are stored
     */
    public ListWrite(OperationSink<W> sink, Location around, Component<List<E>> component, ValueCodec<E> element) {
        super(sink, around, component);
        this.element = element;
    }

    /**
     * Adds an element at the end.
     *
     * @param value the element
     * @return the builder
     */
    public W append(E value) {
        return operate(ListOperation.append(
                location().bin(), element.toValue(value), location().here()));
    }

    /**
     * Adds elements at the end.
     *
     * @param values the elements, in order
     * @return the builder
     */
    public W appendAll(List<? extends E> values) {
        List<Value> items = values.stream().map(element::toValue).toList();
        return operate(
                ListOperation.appendItems(location().bin(), items, location().here()));
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
        return operate(ListOperation.insert(
                location().bin(), index, element.toValue(value), location().here()));
    }

    /**
     * Replaces an element.
     *
     * @param index which, from 0; negative counts from the end
     * @param value the element
     * @return the builder
     */
    public W set(int index, E value) {
        return operate(ListOperation.set(
                location().bin(), index, element.toValue(value), location().here()));
    }

    /**
     * Removes an element.
     *
     * @param index which, from 0; negative counts from the end
     * @return the builder
     */
    public W removeAt(int index) {
        return operate(ListOperation.removeByIndex(
                location().bin(), index, ListReturnType.NONE, location().here()));
    }

    /**
     * Removes every element of a value.
     *
     * @param value the value
     * @return the builder
     */
    public W removeAll(E value) {
        return operate(ListOperation.removeByValue(
                location().bin(),
                element.toValue(value),
                ListReturnType.NONE,
                location().here()));
    }

    /**
     * Removes all elements; an empty list stays.
     *
     * @return the builder
     */
    public W clear() {
        return operate(ListOperation.clear(location().bin(), location().here()));
    }
}
