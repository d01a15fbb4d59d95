package io.aerotype.query;

import com.aerospike.client.Operation;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.Component;
import org.jspecify.annotations.Nullable;

/**
 * One bin of the record being written, or a value inside it. It offers the operations its type has; each adds one
 * operation and returns the builder. The operations of a record run in the order of the calls, all or none.
 *
 * @param <W> the builder that goes on
 * @param <V> the value's type
 */
public class TypedBinWrite<W, V> {
    private final OperationSink<W> sink;
    private final Location<V> location;

    /**
     * A value of the record being written.
     *
     * @param sink the builder
     * @param location where the value is stored
     */
    public TypedBinWrite(OperationSink<W> sink, Location<V> location) {
        this.sink = sink;
        this.location = location;
    }

    /**
     * Sets the value.
     *
     * @param value the new value; null removes it
     * @return the builder
     */
    public final W setTo(@Nullable V value) {
        return value == null ? remove() : operate(location.set(location.codec().toValue(value)));
    }

    /**
     * Removes the value. A record that loses its last bin is deleted.
     *
     * @return the builder
     */
    public final W remove() {
        return operate(location.remove());
    }

    /**
     * A component of the embedded record that this is: for generated subclasses.
     *
     * @param component which
     * @param part what can be done to it
     * @param <C> its type
     * @param <A> its accessor
     * @return the accessor
     */
    protected final <C, A> A part(Component<C> component, Part<W, C, A> part) {
        return part.of(sink, location.inside(component));
    }

    /** The accessor of what is stored further inside. */
    final <C, A> A part(Location<C> inside, Part<W, C, A> part) {
        return part.of(sink, inside);
    }

    final Location<V> place() {
        return location;
    }

    final OperationSink<W> builder() {
        return sink;
    }

    final W operate(Operation operation) {
        return sink.operation(operation);
    }
}
