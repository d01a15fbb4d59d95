package io.aerotype.query;

import com.aerospike.client.Value;
import io.aerotype.operation.OperationSink;

/**
 * A bin of floating-point numbers being written.
 *
 * @param <W> the builder that goes on
 * @param <V> the component's type, boxed
 */
public final class DoubleWrite<W, V extends Number> extends TypedBinWrite<W, V> {
    /**
     * A value of the record being written.
     *
     * @param sink the builder
     * @param location where the value is stored
     */
    public DoubleWrite(OperationSink<W> sink, Location<V> location) {
        super(sink, location);
    }

    /**
     * Adds to the bin. One that is not there starts at 0.
     *
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W incrementBy(double amount) {
        return operate(place().increment(new Value.DoubleValue(amount)));
    }
}
