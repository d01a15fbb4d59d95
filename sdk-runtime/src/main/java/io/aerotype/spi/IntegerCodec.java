package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.util.function.Function;

/**
 * An integer narrower than a server's 64 bits.
 *
 * @param name the Java type, for messages
 * @param min the least value
 * @param max the greatest value
 * @param narrow what makes the value of a 64-bit one in range
 * @param <V> the Java type
 */
record IntegerCodec<V extends Number>(String name, long min, long max, Function<Long, V> narrow)
        implements ValueCodec<V> {

    static <V extends Number> IntegerCodec<V> of(String name, long min, long max, Function<Long, V> narrow) {
        return new IntegerCodec<>(name, min, max, narrow);
    }

    @Override
    public Type type() {
        return Type.INTEGER;
    }

    @Override
    public Object toStored(V value) {
        return value.longValue();
    }

    @Override
    public V fromStored(Object stored) {
        if (!(stored instanceof Long number)) {
            throw UnreadableValueException.mismatch("an integer", stored);
        }
        if (number < min || number > max) {
            throw UnreadableValueException.mismatch("an integer that fits %s %s".formatted(article(), name), stored);
        }
        return narrow.apply(number);
    }

    private String article() {
        return name.startsWith("i") ? "an" : "a";
    }
}
