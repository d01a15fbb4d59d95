package io.aerotype.spi;

/**
 * A component of an annotated record: its bin, and how its value is stored. Generated codecs hold one constant for each.
 *
 * @param name the component's name in Java
 * @param bin the bin's name; inside an embedded record, the map's key
 * @param codec how the value is stored
 * @param <V> the component's type, boxed; for an {@code Optional} what it holds
 */
public record Component<V>(String name, String bin, ValueCodec<V> codec) {
    /**
     * A component whose bin has its name.
     *
     * @param name the name of both
     * @param codec how the value is stored
     * @param <V> the component's type
     * @return the component
     */
    public static <V> Component<V> of(String name, ValueCodec<V> codec) {
        return new Component<>(name, name, codec);
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
        return new Component<>(name, bin, codec);
    }
}
