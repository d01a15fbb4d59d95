package io.aerotype.query;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapReturnType;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.ValueCodec;
import java.util.HashMap;
import java.util.Map;

/**
 * A map being written. A map that is not there is made, ordered by key, by the first entry put.
 *
 * @param <W> the builder that goes on
 * @param <C> the component's type
 * @param <K> the keys' type
 * @param <V> the values' type
 * @param <A> the accessor of a value
 */
public final class MapWrite<W, C extends Map<K, V>, K, V, A> extends TypedBinWrite<W, C> {
    private final ValueCodec<K> key;
    private final ValueCodec<V> value;
    private final Part<W, V, A> part;

    /**
     * A value of the record being written.
     *
     * @param sink the builder
     * @param location where the map is stored
     * @param key how the keys are stored
     * @param value how the values are stored
     * @param part what can be done to one
     */
    public MapWrite(
            OperationSink<W> sink, Location<C> location, ValueCodec<K> key, ValueCodec<V> value, Part<W, V, A> part) {
        super(sink, location);
        this.key = key;
        this.value = value;
        this.part = part;
    }

    /**
     * The value of a key, to change something of it: {@code orders().at("a1").total().incrementBy(5)}.
     *
     * @param entryKey the key; an entry that is not there is made where its value can start from nothing: a number, a
     *     collection, an embedded record
     * @return what can be done to it
     */
    public A at(K entryKey) {
        return part(place().entry(entryKey, key, value), part);
    }

    /**
     * Sets the value of a key.
     *
     * @param entryKey the key
     * @param entryValue its new value
     * @return the builder
     */
    public W put(K entryKey, V entryValue) {
        return operate(MapOperation.put(
                Hop.MAPS, place().bin(), key.toValue(entryKey), value.toValue(entryValue), place().here()));
    }

    /**
     * Sets the values of keys; other keys keep theirs.
     *
     * @param entries keys and their new values
     * @return the builder
     */
    public W putAll(Map<? extends K, ? extends V> entries) {
        Map<Value, Value> stored = HashMap.newHashMap(entries.size());
        entries.forEach((k, v) -> stored.put(key.toValue(k), value.toValue(v)));
        return operate(MapOperation.putItems(Hop.MAPS, place().bin(), stored, place().here()));
    }

    /**
     * Removes a key and its value.
     *
     * @param entryKey the key
     * @return the builder
     */
    public W remove(K entryKey) {
        return operate(
                MapOperation.removeByKey(place().bin(), key.toValue(entryKey), MapReturnType.NONE, place().here()));
    }

    /**
     * Removes all entries; an empty map stays.
     *
     * @return the builder
     */
    public W clear() {
        return operate(MapOperation.clear(place().bin(), place().here()));
    }
}
