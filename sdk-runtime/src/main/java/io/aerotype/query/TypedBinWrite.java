package io.aerotype.query;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapOrder;
import com.aerospike.client.cdt.MapPolicy;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.cdt.MapWriteFlags;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.Component;
import org.jspecify.annotations.Nullable;

/**
 * One bin of the record being written, or one component of a record embedded in it. It offers the operations its type
 * has; each adds one operation and returns the builder. The operations of a record run in the order of the calls, all or
 * none.
 *
 * @param <W> the builder that goes on
 * @param <V> the bin's type
 */
public class TypedBinWrite<W, V> {
    static final MapPolicy MAPS = new MapPolicy(MapOrder.KEY_ORDERED, MapWriteFlags.DEFAULT);

    private final OperationSink<W> sink;
    private final Location location;
    private final Component<V> component;

    /**
     * A bin of the record.
     *
     * @param sink the builder
     * @param component the component
     */
    public TypedBinWrite(OperationSink<W> sink, Component<V> component) {
        this(sink, Location.RECORD, component);
    }

    /**
     * A component of what is stored at a place.
     *
     * @param sink the builder
     * @param around the place
     * @param component the component
     */
    public TypedBinWrite(OperationSink<W> sink, Location around, Component<V> component) {
        this.sink = sink;
        this.location = around.of(component);
        this.component = component;
    }

    /**
     * Sets the value.
     *
     * @param value the new value; null removes it
     * @return the builder
     */
    public final W setTo(@Nullable V value) {
        return value == null ? remove() : set(component.codec().toValue(value));
    }

    /**
     * Removes the value. A record that loses its last bin is deleted.
     *
     * @return the builder
     */
    public final W remove() {
        return location.nested()
                ? operate(
                        MapOperation.removeByKey(location.bin(), location.key(), MapReturnType.NONE, location.around()))
                : operate(new Operation(Operation.Type.WRITE, location.bin(), Value.getAsNull()));
    }

    /**
     * Where the value is stored: for generated subclasses, which give access to the components inside it.
     *
     * @return the place
     */
    protected final Location location() {
        return location;
    }

    /**
     * The builder: for generated subclasses.
     *
     * @return what takes the operations
     */
    protected final OperationSink<W> sink() {
        return sink;
    }

    final W set(Value value) {
        return location.nested()
                ? operate(MapOperation.put(MAPS, location.bin(), location.key(), value, location.around()))
                : operate(new Operation(Operation.Type.WRITE, location.bin(), value));
    }

    final W increment(Value amount) {
        return location.nested()
                ? operate(MapOperation.increment(MAPS, location.bin(), location.key(), amount, location.around()))
                : operate(new Operation(Operation.Type.ADD, location.bin(), amount));
    }

    final W operate(Operation operation) {
        return sink.operation(operation);
    }
}
