package io.aerotype.query;

import io.aerotype.operation.OperationSink;

/**
 * Makes the write accessor of a value: the constructors of the accessors are of this shape.
 *
 * @param <W> the builder that goes on
 * @param <V> the value's type
 * @param <A> the accessor
 */
@FunctionalInterface
public interface Part<W, V, A> {
    /**
     * The accessor of a value.
     *
     * @param sink the builder
     * @param location where the value is stored
     * @return what can be done to it
     */
    A of(OperationSink<W> sink, Location<V> location);
}
