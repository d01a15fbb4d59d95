package io.aerotype.query;

import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListOrder;
import com.aerospike.client.cdt.ListPolicy;
import com.aerospike.client.cdt.ListWriteFlags;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.ValueCodec;
import java.util.Collection;
import java.util.Set;

/**
 * A set being written. A set that is not there is made by the first element added; adding what is there changes
 * nothing.
 *
 * @param <W> the builder that goes on
 * @param <C> the component's type
 * @param <E> the elements' type
 */
public final class SetWrite<W, C extends Set<E>, E> extends CollectionWrite<W, C, E> {
    private static final ListPolicy UNIQUE = new ListPolicy(
            ListOrder.UNORDERED, ListWriteFlags.ADD_UNIQUE | ListWriteFlags.NO_FAIL | ListWriteFlags.PARTIAL);

    /**
     * A value of the record being written.
     *
     * @param sink the builder
     * @param location where the set is stored
     * @param element how the elements are stored
     */
    public SetWrite(OperationSink<W> sink, Location<C> location, ValueCodec<E> element) {
        super(sink, location, element);
    }

    /**
     * Adds an element.
     *
     * @param value the element
     * @return the builder
     */
    public W add(E value) {
        return operate(ListOperation.append(UNIQUE, place().bin(), element().toValue(value), place().here()));
    }

    /**
     * Adds elements.
     *
     * @param values the elements
     * @return the builder
     */
    public W addAll(Collection<? extends E> values) {
        return operate(ListOperation.appendItems(
                UNIQUE, place().bin(), stored(values.stream().distinct()), place().here()));
    }

    /**
     * Removes an element.
     *
     * @param value the element
     * @return the builder
     */
    public W remove(E value) {
        return removeAll(value);
    }
}
