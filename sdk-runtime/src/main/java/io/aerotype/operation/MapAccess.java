package io.aerotype.operation;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapOrder;
import com.aerospike.client.cdt.MapPolicy;
import io.aerotype.internal.value.Values;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map as a whole. What an operation answers stands in the record's {@code results()}, and under the bin's name.
 *
 * @param <W> the builder that goes on
 */
public final class MapAccess<W> extends MapRead<W> {
    private final OperationSink<W> sink;
    private final Place place;
    private final MapOrder order;
    private final boolean persistIndex;

    MapAccess(OperationSink<W> sink, Place place) {
        this(sink, place, MapOrder.KEY_ORDERED, false);
    }

    private MapAccess(OperationSink<W> sink, Place place, MapOrder order, boolean persistIndex) {
        super(sink, place);
        this.sink = sink;
        this.place = place;
        this.order = order;
        this.persistIndex = persistIndex;
    }

    /**
     * The same map, which is made in another order if it is not there; without this it is made ordered by key.
     *
     * @param newOrder how a map that is made keeps its entries
     * @return what can be done to it
     */
    public MapAccess<W> madeAs(MapOrder newOrder) {
        return madeAs(newOrder, false);
    }

    /**
     * The same map, which is made in another order if it is not there; without this it is made ordered by key.
     *
     * @param newOrder how a map that is made keeps its entries
     * @param persist whether its index is stored with it, which costs space and saves time; only for an ordered map that is
     *     not inside another collection
     * @return what can be done to it
     */
    public MapAccess<W> madeAs(MapOrder newOrder, boolean persist) {
        return new MapAccess<>(sink, place, newOrder, persist);
    }

    /**
     * Makes the map; does nothing if it is there.
     *
     * @param order how it keeps its entries
     * @return the builder
     */
    public W create(MapOrder order) {
        return create(order, false);
    }

    /**
     * Makes the map; does nothing if it is there.
     *
     * @param order how it keeps its entries
     * @param persistIndex whether its index is stored with it, which costs space and saves time; only for an ordered map that is not inside another collection
     * @return the builder
     */
    public W create(MapOrder order, boolean persistIndex) {
        return sink.operation(MapOperation.create(place.bin(), order, persistIndex, place.context()));
    }

    /**
     * Changes how the map keeps its entries.
     *
     * @param order how it keeps its entries
     * @return the builder
     */
    public W setOrder(MapOrder order) {
        return setOrder(order, false);
    }

    /**
     * Changes how the map keeps its entries.
     *
     * @param order how it keeps its entries
     * @param persistIndex whether its index is stored with it; only for an ordered map that is not inside another collection
     * @return the builder
     */
    public W setOrder(MapOrder order, boolean persistIndex) {
        return sink.operation(
                MapOperation.setMapPolicy(new MapPolicy(order, 0, persistIndex), place.bin(), place.context()));
    }

    /**
     * Sets an entry, whether or not it is there. A map that is not there is made, ordered by key. Answers the new size.
     *
     * @param key text, an integer or bytes
     * @param value the value; null is nil
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public W put(Object key, @Nullable Object value, MapFlag... flags) {
        return sink.operation(MapOperation.put(policy(flags), place.bin(), key(key), value(value), place.context()));
    }

    /**
     * Sets entries, whether or not they are there. A map that is not there is made, ordered by key. Answers the new size.
     *
     * @param entries the entries
     * @param flags what else to mind
     * @return the builder
     * @throws IllegalArgumentException if a key or value is of a type the server does not take there
     */
    public W putAll(Map<?, ?> entries, MapFlag... flags) {
        Map<Value, Value> values = new LinkedHashMap<>();
        entries.forEach((key, value) -> values.put(key(key), value(value)));
        return sink.operation(MapOperation.putItems(policy(flags), place.bin(), values, place.context()));
    }

    /**
     * Adds to the integer of an entry; one that is not there starts at 0. Answers the sum.
     *
     * @param key text, an integer or bytes
     * @param amount what to add; may be negative
     * @return the builder
     * @throws IllegalArgumentException if the key is of a type the server does not take
     */
    public W increment(Object key, long amount) {
        return sink.operation(
                MapOperation.increment(policy(), place.bin(), key(key), new Value.LongValue(amount), place.context()));
    }

    /**
     * Adds to the double of an entry; one that is not there starts at 0. Answers the sum.
     *
     * @param key text, an integer or bytes
     * @param amount what to add; may be negative
     * @return the builder
     * @throws IllegalArgumentException if the key is of a type the server does not take
     */
    public W increment(Object key, double amount) {
        return sink.operation(MapOperation.increment(
                policy(), place.bin(), key(key), new Value.DoubleValue(amount), place.context()));
    }

    /**
     * Removes all entries.
     *
     * @return the builder
     */
    public W clear() {
        return sink.operation(MapOperation.clear(place.bin(), place.context()));
    }

    private MapPolicy policy(MapFlag... flags) {
        return new MapPolicy(order, Flag.combine(flags), persistIndex);
    }

    private Value key(Object key) {
        return Values.mapKey(key, place.bin());
    }

    private Value value(@Nullable Object value) {
        return Values.of(value, place.bin());
    }
}
