package io.aerotype.query;

import com.aerospike.client.Value;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.Component;

/**
 * A bin of floating-point numbers being written.
 *
 * @param <W> the builder that goes on
 * @param <V> the component's type, boxed
 */
public final class DoubleWrite<W, V extends Number> extends TypedBinWrite<W, V> {
    /**
     * A bin of the record.
     *
     * @param sink the builder
     * @param component the component
     */
    public DoubleWrite(OperationSink<W> sink, Component<V> component) {
        super(sink, component);
    }

    /**
     * A component of what is stored at a place.
     *
     * @param sink the builder
     * @param around the place
     * @param component the component
     */
    public DoubleWrite(OperationSink<W> sink, Location around, Component<V> component) {
        super(sink, around, component);
    }

    /**
     * Adds to the bin. One that is not there starts at 0.
     *
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W incrementBy(double amount) {
        return increment(new Value.DoubleValue(amount));
    }
}
