package io.aerotype.query;

import com.aerospike.client.Value;
import io.aerotype.operation.OperationSink;

/**
 * An integer bin being written.
 *
 * @param <W> the builder that goes on
 * @param <V> the component's type, boxed
 */
public final class IntegerWrite<W, V extends Number> extends TypedBinWrite<W, V> {
    /**
     * A value of the record being written.
     *
     * @param sink the builder
     * @param location where the value is stored
     */
    public IntegerWrite(OperationSink<W> sink, Location<V> location) {
        super(sink, location);
    }

    /**
     * Adds to the bin. One that is not there starts at 0. A server adds 64-bit integers: a sum that no longer fits the
     * component's type is an error when it is read.
     *
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W incrementBy(long amount) {
        return operate(place().increment(new Value.LongValue(amount)));
    }
}
