package io.aerotype.query;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapReturnType;
import io.aerotype.operation.OperationSink;
import io.aerotype.spi.Component;
import io.aerotype.spi.ValueCodec;
import java.util.HashMap;
import java.util.Map;

/**
 * A map bin being written. A map that is not there is made, ordered by key, by the first entry put.
 *
 * @param <W> the builder that goes on
 * @param <K> the keys' type
 * @param <V> the values' type
 */
public final class MapWrite<W, K, V> extends TypedBinWrite<W, Map<K, V>> {
    private final ValueCodec<K> key;
    private final ValueCodec<V> value;

    /**
     * A bin of the record.
     *
     * @param sink the builder
     * @param component the component
     * @param key how the keys are stored
     * @param value how the values are stored
     */
    public MapWrite(OperationSink<W> sink, Component<Map<K, V>> component, ValueCodec<K> key, ValueCodec<V> value) {
        this(sink, Location.RECORD, component, key, value);
    }

    /**
     * A component of what is stored at a place.
     *
     * @param sink the builder
     * @param around the place
     * @param component the component
     * @param key how the keys are stored
     * @param value how the values are stored
     */
    public MapWrite(
            OperationSink<W> sink,
            Location around,
            Component<Map<K, V>> component,
            ValueCodec<K> key,
            ValueCodec<V> value) {
        super(sink, around, component);
        this.key = key;
        this.value = value;
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
                MAPS,
                location().bin(),
                key.toValue(entryKey),
                value.toValue(entryValue),
                location().here()));
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
        return operate(
                MapOperation.putItems(MAPS, location().bin(), stored, location().here()));
    }

    /**
     * Removes a key and its value.
     *
     * @param entryKey the key
     * @return the builder
     */
    public W remove(K entryKey) {
        return operate(MapOperation.removeByKey(
                location().bin(),
                key.toValue(entryKey),
                MapReturnType.NONE,
                location().here()));
    }

    /**
     * Removes all entries; an empty map stays.
     *
     * @return the builder
     */
    public W clear() {
        return operate(MapOperation.clear(location().bin(), location().here()));
    }
}
