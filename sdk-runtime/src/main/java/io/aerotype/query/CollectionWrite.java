package io.aerotype.query;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListReturnType;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.ValueCodec;
import java.util.List;
import java.util.stream.Stream;

/**
 * Elements in a row being written, as a server stores lists and sets.
 *
 * @param <W> the builder that goes on
 * @param <C> the component's type
 * @param <E> the elements' type
 */
public abstract sealed class CollectionWrite<W, C, E> extends TypedBinWrite<W, C> permits ListWrite, SetWrite {
    private final ValueCodec<E> element;

    CollectionWrite(OperationSink<W> sink, Location<C> location, ValueCodec<E> element) {
        super(sink, location);
        this.element = element;
    }

    /**
     * Removes every element of a value.
     *
     * @param value the value
     * @return the builder
     */
    public final W removeAll(E value) {
        return operate(ListOperation.removeByValue(
                place().bin(), element.toValue(value), ListReturnType.NONE, place().here()));
    }

    /**
     * Removes all elements; an empty collection stays.
     *
     * @return the builder
     */
    public final W clear() {
        return operate(ListOperation.clear(place().bin(), place().here()));
    }

    final ValueCodec<E> element() {
        return element;
    }

    final List<Value> stored(Stream<? extends E> values) {
        return values.map(element::toValue).toList();
    }
}
