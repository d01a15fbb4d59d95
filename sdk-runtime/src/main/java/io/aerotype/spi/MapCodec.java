package io.aerotype.spi;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapOrder;
import io.aerotype.ael.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A map, stored ordered by key; read in the order it is stored in. */
record MapCodec<K, V>(ValueCodec<K> key, ValueCodec<V> value) implements ValueCodec<Map<K, V>> {
    @Override
    public Type type() {
        return Type.MAP;
    }

    @Override
    public Object toStored(Map<K, V> values) {
        List<Map.Entry<Object, Object>> entries = new ArrayList<>(values.size());
        values.forEach((k, v) -> entries.add(Map.entry(key.toStored(k), value.toStored(v))));
        // A server of 8.1.2 refuses a map that promises the order and does not keep it.
        entries.sort(Map.Entry.comparingByKey(KeyOrder.INSTANCE));
        return Value.get(entries, MapOrder.KEY_ORDERED);
    }

    @Override
    public Map<K, V> fromStored(Object stored) {
        if (!(stored instanceof Map<?, ?> entries)) {
            throw UnreadableValueException.mismatch("a map", stored);
        }
        Map<K, V> values = LinkedHashMap.newLinkedHashMap(entries.size());
        entries.forEach((storedKey, storedValue) -> {
            if (storedValue == null) {
                throw new UnreadableValueException(
                        "the value of key '%s' is nil, and a value cannot be null".formatted(storedKey));
            }
            try {
                values.put(key.fromStored(storedKey), value.fromStored(storedValue));
            } catch (UnreadableValueException unreadable) {
                throw unreadable.at("key '%s'".formatted(storedKey));
            }
        });
        return values;
    }
}
