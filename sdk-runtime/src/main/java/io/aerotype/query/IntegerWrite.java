package io.aerotype.query;

import com.aerospike.client.Value;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.Component;

/**
 * An integer bin being written.
 *
 * @param <W> the builder that goes on
 * @param <V> the component's type, boxed
 */
public final class IntegerWrite<W, V extends Number> extends TypedBinWrite<W, V> {
    /**
     * A bin of the record.
     *
     * @param sink the builder
     * @param component the component
     */
    public IntegerWrite(OperationSink<W> sink, Component<V> component) {
        super(sink, component);
    }

    /**
     * A component of what is stored at a place.
     *
     * @param sink the builder
     * @param around the place
     * @param component the component
     */
    public IntegerWrite(OperationSink<W> sink, Location around, Component<V> component) {
        super(sink, around, component);
    }

    /**
     * Adds to the bin. One that is not there starts at 0. A server adds 64-bit integers: a sum that no longer fits the
     * component's type is an error when it is read.
     *
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W incrementBy(long amount) {
        return increment(new Value.LongValue(amount));
    }
}
