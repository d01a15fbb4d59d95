package io.aerotype.spi;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapOrder;
import io.aerotype.ael.Type;
import java.util.List;
import java.util.Map;

/**
 * An embedded record, stored as a map ordered by key. The components are written in the order of their keys, which the
 * processor arranges, so nothing is sorted here.
 */
record EmbeddedCodec<T>(ComponentsCodec<T> codec) implements ValueCodec<T> {
    @Override
    public Type type() {
        return Type.MAP;
    }

    @Override
    public Object toStored(T value) {
        return Value.get(entries(value), MapOrder.KEY_ORDERED);
    }

    @Override
    public T fromStored(Object stored) {
        if (!(stored instanceof Map<?, ?> entries)) {
            throw UnreadableValueException.mismatch("a map", stored);
        }
        return read(codec, BinReader.of(codec, entries));
    }

    /** What a codec makes of the values. */
    static <T> T read(ComponentsCodec<T> codec, BinReader values) {
        try {
            return codec.read(values);
        } catch (UnreadableValueException named) {
            throw named;
        } catch (RuntimeException refusal) {
            throw values.misreading().refused(refusal);
        }
    }

    private List<Map.Entry<String, Object>> entries(T value) {
        BinWriter.Entries entries = BinWriter.ofEntries(codec);
        codec.write(value, entries);
        return entries.toList();
    }
}
