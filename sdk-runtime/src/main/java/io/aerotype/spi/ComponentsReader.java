package io.aerotype.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of named values: bins of a record, or entries of a map inside a bin.
 *
 * @param <T> what is made
 */
public interface ComponentsReader<T> {
    /**
     * What is made.
     *
     * @return its class
     */
    Class<T> type();

    /**
     * The components that are stored, in the order of the type.
     *
     * @return an unmodifiable list
     */
    List<Component<?>> components();

    /**
     * Builds an object from stored values.
     *
     * @param bins the values
     * @return the object
     */
    T read(BinReader bins);

    /**
     * The version of the schema, for types that count it.
     *
     * @return the version; null, the default, for a type without one
     */
    default @Nullable SchemaVersion schema() {
        return null;
    }

    /**
     * Whether names that no component reads are an error.
     *
     * @return false by default
     */
    default boolean refusesUnknown() {
        return false;
    }
}
