package io.aerotype.spi;

import com.aerospike.client.Value;
import io.aerotype.ael.Type;
import java.util.List;

/** An embedded record, stored as a list: each component at its position, nil for one that is null. */
record EmbeddedListCodec<T>(ComponentsCodec<T> codec) implements ValueCodec<T> {
    @Override
    public Type type() {
        return Type.LIST;
    }

    @Override
    public Object toStored(T value) {
        BinWriter.Items items = BinWriter.ofItems(codec);
        codec.write(value, items);
        return new Value.ListValue(items.toList());
    }

    @Override
    public T fromStored(Object stored) {
        if (!(stored instanceof List<?> items)) {
            throw UnreadableValueException.mismatch("a list", stored);
        }
        return EmbeddedCodec.read(codec, BinReader.of(codec, items));
    }
}
