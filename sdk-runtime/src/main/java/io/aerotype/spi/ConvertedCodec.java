package io.aerotype.spi;

import io.aerotype.ael.Type;

/** A type that a converter of the user's stores as another. */
record ConvertedCodec<V, S>(Converter<V, S> converter, ValueCodec<S> stored) implements ValueCodec<V> {
    @Override
    public Type type() {
        return stored.type();
    }

    @Override
    public Object toStored(V value) {
        return stored.toStored(converter.toStored(value));
    }

    @Override
    public V fromStored(Object value) {
        S converted = stored.fromStored(value);
        try {
            return converter.fromStored(converted);
        } catch (UnreadableValueException named) {
            throw named;
        } catch (RuntimeException refusal) {
            throw UnreadableValueException.refused(value, refusal);
        }
    }
}
