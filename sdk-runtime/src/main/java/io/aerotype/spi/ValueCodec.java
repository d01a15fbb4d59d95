package io.aerotype.spi;

import com.aerospike.client.Value;
import io.aerotype.ael.Const;
import io.aerotype.ael.Type;

/**
 * How one Java type is stored: as a bin of its own, or inside a list or a map. Values are never null on either side;
 * absence is the business of whoever calls.
 *
 * @param <V> the Java type
 */
public interface ValueCodec<V> {
    /**
     * What a server stores.
     *
     * @return the type, never {@link Type#ANY}
     */
    Type type();

    /**
     * The value as the stock client packs it.
     *
     * @param value the Java value
     * @return a {@code String}, {@code Long}, {@code Integer}, {@code Double}, {@code Boolean}, {@code byte[]}, a list or
     *     map of these, or a {@link Value}
     */
    Object toStored(V value);

    /**
     * The Java value of what the stock client unpacked.
     *
     * @param stored what was stored
     * @return the Java value
     * @throws UnreadableValueException if it is of another type, or out of the Java type's range
     */
    V fromStored(Object stored);

    /**
     * The value of a bin of its own.
     *
     * @param value the Java value
     * @return the stock client's value
     */
    default Value toValue(V value) {
        return StoredValues.toValue(toStored(value));
    }

    /**
     * The value as it stands in an expression.
     *
     * @param value the Java value
     * @return the constant
     */
    default Const toConst(V value) {
        return StoredValues.toConst(toStored(value));
    }

    /**
     * Whether the Java value is what the stock client packs, so that a list of such values needs no conversion.
     *
     * @return whether {@link #toStored} returns its argument
     */
    default boolean storedAsIs() {
        return false;
    }

    /**
     * Whether what the stock client unpacked is such a value already, for codecs that are {@link #storedAsIs}.
     *
     * @param stored what was stored
     * @return whether {@link #fromStored} would return its argument; false by default
     */
    default boolean holds(Object stored) {
        return false;
    }
}
