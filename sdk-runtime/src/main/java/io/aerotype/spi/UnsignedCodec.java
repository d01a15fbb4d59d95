package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.util.function.Function;

/**
 * An integer whose bits are read without a sign.
 *
 * @param name the Java type, for messages
 * @param max the greatest value
 * @param widen the value without a sign
 * @param narrow the reverse
 * @param <V> the Java type
 */
record UnsignedCodec<V extends Number>(String name, long max, Function<V, Long> widen, Function<Long, V> narrow)
        implements ValueCodec<V> {
    @Override
    public Type type() {
        return Type.INTEGER;
    }

    @Override
    public Object toStored(V value) {
        long wide = widen.apply(value);
        if (wide < 0) {
            throw new IllegalArgumentException(
                    "%s as an unsigned %s is beyond the 63 bits that a server's integers have"
                            .formatted(Long.toUnsignedString(wide), name));
        }
        return wide;
    }

    @Override
    public V fromStored(Object stored) {
        if (!(stored instanceof Long number)) {
            throw UnreadableValueException.mismatch("an integer", stored);
        }
        if (number < 0 || number > max) {
            throw UnreadableValueException.mismatch("an integer from 0 to " + max, stored);
        }
        return narrow.apply(number);
    }
}
