package io.aerotype.spi;

import java.util.function.IntFunction;

/** How arrays are stored: as lists. */
public final class ArrayCodecs {
    private ArrayCodecs() {}

    /**
     * An array, stored as a list.
     *
     * @param element how its elements are stored
     * @param create makes an array of a length
     * @param <E> their type
     * @return the codec
     */
    public static <E> ValueCodec<E[]> arrayOf(ValueCodec<E> element, IntFunction<E[]> create) {
        return new ArrayCodec<>(
                element, create, array -> array.length, (array, i) -> array[i], (array, i, value) -> array[i] = value);
    }

    /**
     * An array of primitive elements, stored as a list.
     *
     * @param element how its elements are stored
     * @return the codec
     */
    public static ValueCodec<boolean[]> booleanArray(ValueCodec<Boolean> element) {
        return new ArrayCodec<>(
                element,
                boolean[]::new,
                array -> array.length,
                (array, i) -> array[i],
                (array, i, value) -> array[i] = value);
    }

    /**
     * An array of primitive elements, stored as a list.
     *
     * @param element how its elements are stored
     * @return the codec
     */
    public static ValueCodec<short[]> shortArray(ValueCodec<Short> element) {
        return new ArrayCodec<>(
                element,
                short[]::new,
                array -> array.length,
                (array, i) -> array[i],
                (array, i, value) -> array[i] = value);
    }

    /**
     * An array of primitive elements, stored as a list.
     *
     * @param element how its elements are stored
     * @return the codec
     */
    public static ValueCodec<int[]> intArray(ValueCodec<Integer> element) {
        return new ArrayCodec<>(
                element,
                int[]::new,
                array -> array.length,
                (array, i) -> array[i],
                (array, i, value) -> array[i] = value);
    }

    /**
     * An array of primitive elements, stored as a list.
     *
     * @param element how its elements are stored
     * @return the codec
     */
    public static ValueCodec<long[]> longArray(ValueCodec<Long> element) {
        return new ArrayCodec<>(
                element,
                long[]::new,
                array -> array.length,
                (array, i) -> array[i],
                (array, i, value) -> array[i] = value);
    }

    /**
     * An array of primitive elements, stored as a list.
     *
     * @param element how its elements are stored
     * @return the codec
     */
    public static ValueCodec<float[]> floatArray(ValueCodec<Float> element) {
        return new ArrayCodec<>(
                element,
                float[]::new,
                array -> array.length,
                (array, i) -> array[i],
                (array, i, value) -> array[i] = value);
    }

    /**
     * An array of primitive elements, stored as a list.
     *
     * @param element how its elements are stored
     * @return the codec
     */
    public static ValueCodec<double[]> doubleArray(ValueCodec<Double> element) {
        return new ArrayCodec<>(
                element,
                double[]::new,
                array -> array.length,
                (array, i) -> array[i],
                (array, i, value) -> array[i] = value);
    }

    /**
     * An array of primitive elements, stored as a list.
     *
     * @param element how its elements are stored
     * @return the codec
     */
    public static ValueCodec<char[]> charArray(ValueCodec<Character> element) {
        return new ArrayCodec<>(
                element,
                char[]::new,
                array -> array.length,
                (array, i) -> array[i],
                (array, i, value) -> array[i] = value);
    }
}
