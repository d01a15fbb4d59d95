package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.util.Map;

/**
 * A map whose keys and values are stored as they are. Reading copies nothing: the map the client unpacked is handed out
 * once its entries are seen to be of the right types.
 */
record PlainMapCodec<K, V>(MapCodec<Map<K, V>, K, V> codec) implements ValueCodec<Map<K, V>> {
    @Override
    public Type type() {
        return Type.MAP;
    }

    @Override
    public Object toStored(Map<K, V> values) {
        return codec.toStored(values);
    }

    @Override
    @SuppressWarnings("unchecked") // the client's map is ours alone, and each of its entries is seen to fit
    public Map<K, V> fromStored(Object stored) {
        if (stored instanceof Map<?, ?> entries) {
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                if (entry.getValue() == null || !fits(entry)) {
                    return codec.fromStored(stored); // which says what is wrong
                }
            }
            return (Map<K, V>) entries;
        }
        throw UnreadableValueException.mismatch("a map", stored);
    }

    private boolean fits(Map.Entry<?, ?> entry) {
        return codec.key().holds(entry.getKey()) && codec.value().holds(entry.getValue());
    }
}
