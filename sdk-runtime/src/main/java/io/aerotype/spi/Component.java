package io.aerotype.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of an annotated record: its bin, and how its value is stored. Generated codecs hold one constant for each.
 *
 * @param name the component's name in Java
 * @param bin the bin's name; inside an embedded record, the map's key
 * @param codec how the value is stored
 * @param position its position in an embedded record that is stored as a list; -1 in any other
 * @param evolution what absence means for it, and where else it may be
 * @param <V> the component's type, boxed; for an {@code Optional} what it holds
 */
public record Component<V>(String name, String bin, ValueCodec<V> codec, int position, Evolution<V> evolution) {
    /**
     * A component whose bin has its name.
     *
     * @param name the name of both
     * @param codec how the value is stored
     * @param <V> the component's type
     * @return the component
     */
    public static <V> Component<V> of(String name, ValueCodec<V> codec) {
        return of(name, name, codec);
    }

    /**
     * A component whose bin has another name.
     *
     * @param name the component's name in Java
     * @param bin the bin's name
     * @param codec how the value is stored
     * @param <V> the component's type
     * @return the component
     */
    public static <V> Component<V> of(String name, String bin, ValueCodec<V> codec) {
        return new Component<>(name, bin, codec, -1, Evolution.none());
    }

    /**
     * A component of an embedded record that is stored as a list.
     *
     * @param position its position
     * @param name the component's name in Java
     * @param codec how the value is stored
     * @param <V> the component's type
     * @return the component
     */
    public static <V> Component<V> at(int position, String name, ValueCodec<V> codec) {
        return new Component<>(name, name, codec, position, Evolution.none());
    }

    /**
     * The same, read from other bins where its own is not there.
     *
     * @param names the bins, the first first
     * @return the component
     */
    public Component<V> aliases(String... names) {
        return with(new Evolution<>(
                List.of(names),
                evolution.reading(),
                evolution.fallback(),
                evolution.writing(),
                evolution.since(),
                evolution.before()));
    }

    /**
     * The same, absence being an error.
     *
     * @return the component
     */
    public Component<V> required() {
        return reading(Evolution.Reading.FAIL, null);
    }

    /**
     * The same, absence being an empty collection.
     *
     * @return the component
     */
    public Component<V> orEmpty() {
        return reading(Evolution.Reading.EMPTY, null);
    }

    /**
     * The same, absence being a value.
     *
     * @param value the value
     * @return the component
     */
    public Component<V> orElse(V value) {
        return reading(Evolution.Reading.DEFAULT, value);
    }

    /**
     * The same, null leaving the bin as it is.
     *
     * @return the component
     */
    public Component<V> keptIfNull() {
        return writing(Evolution.Writing.KEEP);
    }

    /**
     * The same, null being an error.
     *
     * @return the component
     */
    public Component<V> neverNull() {
        return writing(Evolution.Writing.FAIL);
    }

    /**
     * The same, unknown to versions of the schema before one.
     *
     * @param version the first version that has it
     * @param before what it is in records of older versions; null for nothing
     * @return the component
     */
    public Component<V> since(int version, @Nullable V before) {
        return with(new Evolution<>(
                evolution.aliases(), evolution.reading(), evolution.fallback(), evolution.writing(), version, before));
    }

    private Component<V> reading(Evolution.Reading reading, @Nullable V fallback) {
        return with(new Evolution<>(
                evolution.aliases(), reading, fallback, evolution.writing(), evolution.since(), evolution.before()));
    }

    private Component<V> writing(Evolution.Writing writing) {
        return with(new Evolution<>(
                evolution.aliases(),
                evolution.reading(),
                evolution.fallback(),
                writing,
                evolution.since(),
                evolution.before()));
    }

    private Component<V> with(Evolution<V> changed) {
        return new Component<>(name, bin, codec, position, changed);
    }
}
