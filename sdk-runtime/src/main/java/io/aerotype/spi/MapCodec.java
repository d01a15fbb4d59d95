package io.aerotype.spi;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapOrder;
import io.aerotype.ael.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A map, stored ordered by key; read in the order it is stored in, or in its own.
 *
 * @param key how its keys are stored
 * @param value how its values are stored
 * @param create makes an empty one, given how many entries it will take
 * @param <M> the map
 * @param <K> its keys
 * @param <V> its values
 */
record MapCodec<M extends Map<K, V>, K, V>(ValueCodec<K> key, ValueCodec<V> value, IntFunction<M> create)
        implements ValueCodec<M> {
    @Override
    public Type type() {
        return Type.MAP;
    }

    @Override
    public Object toStored(M values) {
        List<Map.Entry<Object, Object>> entries = new ArrayList<>(values.size());
        for (Map.Entry<K, V> entry : values.entrySet()) {
            K k = entry.getKey();
            V v = entry.getValue();
            if (k == null || v == null) {
                throw new IllegalArgumentException(
                        "the entry of key '%s' is or holds null, which a map cannot".formatted(k));
            }
            entries.add(Map.entry(key.toStored(k), value.toStored(v)));
        }
        // A server of 8.1.2 refuses a map that promises the order and does not keep it.
        if (entries.size() > 1) {
            entries.sort(Map.Entry.comparingByKey(KeyOrder.INSTANCE));
        }
        return Value.get(entries, MapOrder.KEY_ORDERED);
    }

    @Override
    public M fromStored(Object stored) {
        if (!(stored instanceof Map<?, ?> entries)) {
            throw UnreadableValueException.mismatch("a map", stored);
        }
        M values = create.apply(entries.size());
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            putInto(values, entry.getKey(), entry.getValue());
        }
        return values;
    }

    private void putInto(M values, Object storedKey, @Nullable Object storedValue) {
        if (storedValue == null) {
            throw new UnreadableValueException(
                    "the value of key '%s' is nil, and a value cannot be null".formatted(storedKey));
        }
        try {
            values.put(key.fromStored(storedKey), value.fromStored(storedValue));
        } catch (UnreadableValueException unreadable) {
            throw unreadable.at("key '%s'".formatted(storedKey));
        }
    }
}
