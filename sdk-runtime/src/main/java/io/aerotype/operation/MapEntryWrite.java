package io.aerotype.operation;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapOrder;
import com.aerospike.client.cdt.MapPolicy;
import com.aerospike.client.cdt.MapWriteFlags;
import io.aerotype.internal.value.Values;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a map with a key. A map that is not there is made, ordered by key.
 *
 * @param <W> the builder that goes on
 */
public final class MapEntryWrite<W> extends ElementWrite<W> {
    private final Value key;

    MapEntryWrite(OperationSink<W> sink, Selection selection, Value key) {
        super(sink, selection);
        this.key = key;
    }

    /**
     * Sets the entry, whether or not it is there.
     *
     * @param value its value; null is nil
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if the value is of a type the server has none for, or the flags contradict each other
     */
    public W setTo(@Nullable Object value, MapFlag... flags) {
        return put(value, Flag.combine(flags));
    }

    /**
     * Makes the entry; it is an error if it is there.
     *
     * @param value its value; null is nil
     * @return the builder
     * @throws IllegalArgumentException if the value is of a type the server has none for
     */
    public W insert(@Nullable Object value) {
        return put(value, MapWriteFlags.CREATE_ONLY);
    }

    /**
     * Changes the entry; it is an error if it is not there.
     *
     * @param value its value; null is nil
     * @return the builder
     * @throws IllegalArgumentException if the value is of a type the server has none for
     */
    public W update(@Nullable Object value) {
        return put(value, MapWriteFlags.UPDATE_ONLY);
    }

    /**
     * Adds to the entry, an integer; one that is not there starts at 0.
     *
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W incrementBy(long amount) {
        return increment(new Value.LongValue(amount));
    }

    /**
     * Adds to the entry, a double; one that is not there starts at 0.
     *
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W incrementBy(double amount) {
        return increment(new Value.DoubleValue(amount));
    }

    private W put(@Nullable Object value, int flags) {
        Operation operation = MapOperation.put(
                new MapPolicy(MapOrder.KEY_ORDERED, flags),
                around().bin(),
                key,
                Values.of(value, around().bin()),
                around().context());
        return sink().operation(operation);
    }

    private W increment(Value amount) {
        MapPolicy policy = new MapPolicy(MapOrder.KEY_ORDERED, MapWriteFlags.DEFAULT);
        return sink().operation(MapOperation.increment(policy, around().bin(), key, amount, around().context()));
    }
}
