package io.aerotype.query;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListOrder;
import com.aerospike.client.cdt.ListPolicy;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.ListWriteFlags;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.Component;
import io.aerotype.spi.ValueCodec;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A set bin being written. A set that is not there is made by the first element added; adding what is there changes
 * nothing.
 *
 * @param <W> the builder that goes on
 * @param <E> the elements' type
 */
public final class SetWrite<W, E> extends TypedBinWrite<W, Set<E>> {
    private static final ListPolicy UNIQUE = new ListPolicy(
            ListOrder.UNORDERED, ListWriteFlags.ADD_UNIQUE | ListWriteFlags.NO_FAIL | ListWriteFlags.PARTIAL);

    private final ValueCodec<E> element;

    /**
     * A bin of the record.
     *
     * @param sink the builder
     * @param component the component
     * @param element how the elements are stored
     */
    public SetWrite(OperationSink<W> sink, Component<Set<E>> component, ValueCodec<E> element) {
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
    public SetWrite(OperationSink<W> sink, Location around, Component<Set<E>> component, ValueCodec<E> element) {
        super(sink, around, component);
        this.element = element;
    }

    /**
     * Adds an element.
     *
     * @param value the element
     * @return the builder
     */
    public W add(E value) {
        return operate(ListOperation.append(
                UNIQUE, location().bin(), element.toValue(value), location().here()));
    }

    /**
     * Adds elements.
     *
     * @param values the elements
     * @return the builder
     */
    public W addAll(Collection<? extends E> values) {
        List<Value> items = values.stream().distinct().map(element::toValue).toList();
        return operate(ListOperation.appendItems(
                UNIQUE, location().bin(), items, location().here()));
    }

    /**
     * Removes an element.
     *
     * @param value the element
     * @return the builder
     */
    public W remove(E value) {
        return operate(ListOperation.removeByValue(
                location().bin(),
                element.toValue(value),
                ListReturnType.NONE,
                location().here()));
    }

    /**
     * Removes all elements; an empty set stays.
     *
     * @return the builder
     */
    public W clear() {
        return operate(ListOperation.clear(location().bin(), location().here()));
    }
}
