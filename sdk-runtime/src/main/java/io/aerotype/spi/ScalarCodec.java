package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A type stored as one value of a server's.
 *
 * @param type what a server stores
 * @param expected the same, for messages
 * @param storedClass what the stock client makes of it
 * @param to to what is stored
 * @param from from what is stored
 * @param storedAsIs whether both are the same
 * @param <S> what the stock client makes of it
 * @param <V> the Java type
 */
record ScalarCodec<S, V>(
        Type type, String expected, Class<S> storedClass, Function<V, S> to, Function<S, V> from, boolean storedAsIs)
        implements ValueCodec<V> {

    static <S, V> ScalarCodec<S, V> of(
            Type type, String expected, Class<S> storedClass, Function<V, S> to, Function<S, V> from) {
        return new ScalarCodec<>(type, expected, storedClass, to, from, false);
    }

    static <V> ScalarCodec<V, V> asIs(Type type, String expected, Class<V> storedClass) {
        return new ScalarCodec<>(type, expected, storedClass, value -> value, value -> value, true);
    }

    @Override
    public boolean holds(Object stored) {
        return storedAsIs && storedClass.isInstance(stored);
    }

    @Override
    public Object toStored(V value) {
        return to.apply(value);
    }

    @Override
    public V fromStored(Object stored) {
        if (!storedClass.isInstance(stored)) {
            throw UnreadableValueException.mismatch(expected, stored);
        }
        try {
            return from.apply(storedClass.cast(stored));
        } catch (IllegalArgumentException | DateTimeException notOne) {
            throw UnreadableValueException.mismatch(expected, stored);
        }
    }
}
