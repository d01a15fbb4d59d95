package io.aerotype.spi;

/**
 * Turns an object into named values and back: bins of a record, or entries of a map inside a bin.
 *
 * @param <T> the annotated type
 */
public interface ComponentsCodec<T> extends ComponentsReader<T> {
    /**
     * Hands over every stored component of an object.
     *
     * @param value what to store
     * @param bins takes one value per component
     */
    void write(T value, BinWriter bins);
}
