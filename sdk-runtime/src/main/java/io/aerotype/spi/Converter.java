package io.aerotype.spi;

/**
 * Converts a type of the user's to one that can be stored, and back. Named by {@code @Convert} on a component or by
 * {@code @Uses} on a record, it has a constructor without parameters, keeps no state and may be called by several threads.
 *
 * <pre>{@code
 * public final class MoneyConverter implements Converter<Money, String> {
 *     public String toStored(Money money) { return money.toString(); }
 *     public Money fromStored(String stored) { return Money.parse(stored); }
 * }
 * }</pre>
 *
 * @param <V> the type to convert
 * @param <S> any type that can be stored: {@code String}, {@code Long}, {@code List<String>}, an embedded record, …
 */
public interface Converter<V, S> {
    /**
     * The value as it is stored.
     *
     * @param value never null
     * @return never null
     */
    S toStored(V value);

    /**
     * The value of what was stored.
     *
     * @param stored never null
     * @return never null
     * @throws RuntimeException if what is stored is no such value; it becomes a {@code MappingException} of the row
     */
    V fromStored(S stored);
}
