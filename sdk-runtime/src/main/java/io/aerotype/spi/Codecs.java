package io.aerotype.spi;

import io.aerotype.ael.Type;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** How the types a bin can hold are stored: single values, collections, and the types of a program. */
public final class Codecs {
    /** A boolean. */
    public static final ValueCodec<Boolean> BOOLEAN = ScalarCodec.asIs(Type.BOOLEAN, "a boolean", Boolean.class);

    /** An 8-bit integer; a stored integer out of its range is an error. */
    public static final ValueCodec<Byte> INT8 =
            IntegerCodec.of("byte", Byte.MIN_VALUE, Byte.MAX_VALUE, Long::byteValue);

    /** A 16-bit integer; a stored integer out of its range is an error. */
    public static final ValueCodec<Short> INT16 =
            IntegerCodec.of("short", Short.MIN_VALUE, Short.MAX_VALUE, Long::shortValue);

    /** A 32-bit integer; a stored integer out of its range is an error. */
    public static final ValueCodec<Integer> INT32 =
            IntegerCodec.of("int", Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue);

    /** A 64-bit integer, which is what a server stores. */
    public static final ValueCodec<Long> INT64 = ScalarCodec.asIs(Type.INTEGER, "an integer", Long.class);

    /** A single-precision number, stored as a double; a stored double beyond its range is an error. */
    public static final ValueCodec<Float> FLOAT32 =
            ScalarCodec.of(Type.FLOAT, "a double", Double.class, Float::doubleValue, Codecs::narrow);

    /** A double. */
    public static final ValueCodec<Double> FLOAT64 = ScalarCodec.asIs(Type.FLOAT, "a double", Double.class);

    /** A character, stored as text of one character. */
    public static final ValueCodec<Character> CHARACTER = ScalarCodec.of(
            Type.STRING, "a string of one character", String.class, Object::toString, Codecs::toCharacter);

    /** Text. */
    public static final ValueCodec<String> TEXT = ScalarCodec.asIs(Type.STRING, "a string", String.class);

    /** Bytes, not copied. */
    public static final ValueCodec<byte[]> BYTES = ScalarCodec.asIs(Type.BLOB, "a blob", byte[].class);

    /** A UUID, stored as its text of 36 characters. */
    public static final ValueCodec<UUID> UUID = ScalarCodec.of(
            Type.STRING, "a UUID's text", String.class, java.util.UUID::toString, java.util.UUID::fromString);

    /** A decimal, stored as its text, which keeps value and scale; such texts do not sort as the numbers do. */
    public static final ValueCodec<BigDecimal> BIG_DECIMAL =
            ScalarCodec.of(Type.STRING, "a number's text", String.class, BigDecimal::toString, BigDecimal::new);

    /** An integer of any size, stored as its text; such texts do not sort as the numbers do. */
    public static final ValueCodec<BigInteger> BIG_INTEGER =
            ScalarCodec.of(Type.STRING, "a number's text", String.class, BigInteger::toString, BigInteger::new);

    /** A URI, stored as its text. */
    public static final ValueCodec<URI> URI =
            ScalarCodec.of(Type.STRING, "a URI's text", String.class, java.net.URI::toString, java.net.URI::create);

    /** The bytes between a buffer's position and limit, copied; the buffer stays as it is. */
    public static final ValueCodec<ByteBuffer> BYTE_BUFFER =
            ScalarCodec.of(Type.BLOB, "a blob", byte[].class, Codecs::bytes, ByteBuffer::wrap);

    /** A point, stored as GeoJSON. */
    public static final ValueCodec<GeoPoint> GEO_POINT = new GeoCodec<>(GeoPoint::toGeoJson, GeoCodec::point);

    /** GeoJSON. */
    public static final ValueCodec<GeoJson> GEO_JSON = new GeoCodec<>(geometry -> geometry, geometry -> geometry);

    /** A HyperLogLog sketch. */
    public static final ValueCodec<HllSketch> HLL = HllCodec.INSTANCE;

    /** A byte read without a sign, stored as 0 to 255. */
    public static final ValueCodec<Byte> UNSIGNED_INT8 =
            new UnsignedCodec<>("byte", 0xFFL, Byte::toUnsignedLong, Long::byteValue);

    /** A short read without a sign, stored as 0 to 65,535. */
    public static final ValueCodec<Short> UNSIGNED_INT16 =
            new UnsignedCodec<>("short", 0xFFFFL, Short::toUnsignedLong, Long::shortValue);

    /** An int read without a sign, stored as 0 to 4,294,967,295. */
    public static final ValueCodec<Integer> UNSIGNED_INT32 =
            new UnsignedCodec<>("int", 0xFFFF_FFFFL, Integer::toUnsignedLong, Long::intValue);

    /** A long read without a sign; one whose highest bit is set cannot be stored. */
    public static final ValueCodec<Long> UNSIGNED_INT64 =
            new UnsignedCodec<>("long", Long.MAX_VALUE, value -> value, value -> value);

    private Codecs() {}

    /**
     * A list.
     *
     * @param element how its elements are stored
     * @param <E> their type
     * @return the codec
     */
    public static <E> ValueCodec<List<E>> listOf(ValueCodec<E> element) {
        return new ListCodec<>(element);
    }

    /**
     * A collection, stored and read as a list.
     *
     * @param element how its elements are stored
     * @param <E> their type
     * @return the codec
     */
    public static <E> ValueCodec<Collection<E>> collectionOf(ValueCodec<E> element) {
        return new CollectionCodec<>(element, ArrayList::new);
    }

    /**
     * A set, stored as a list; read in the order it is stored in.
     *
     * @param element how its elements are stored
     * @param <E> their type
     * @return the codec
     */
    public static <E> ValueCodec<Set<E>> setOf(ValueCodec<E> element) {
        return new CollectionCodec<>(element, LinkedHashSet::newLinkedHashSet);
    }

    /**
     * A set in the order of its elements, stored as a list.
     *
     * @param element how its elements are stored
     * @param <E> their type
     * @return the codec
     */
    public static <E> ValueCodec<SortedSet<E>> sortedSetOf(ValueCodec<E> element) {
        return new CollectionCodec<>(element, size -> new TreeSet<>());
    }

    /**
     * A set in the order of its elements, stored as a list.
     *
     * @param element how its elements are stored
     * @param <E> their type
     * @return the codec
     */
    public static <E> ValueCodec<NavigableSet<E>> navigableSetOf(ValueCodec<E> element) {
        return new CollectionCodec<>(element, size -> new TreeSet<>());
    }

    /**
     * A queue, stored as a list, its head first.
     *
     * @param element how its elements are stored
     * @param <E> their type
     * @return the codec
     */
    public static <E> ValueCodec<Queue<E>> queueOf(ValueCodec<E> element) {
        return new CollectionCodec<>(element, ArrayDeque::new);
    }

    /**
     * A queue with two ends, stored as a list, its head first.
     *
     * @param element how its elements are stored
     * @param <E> their type
     * @return the codec
     */
    public static <E> ValueCodec<Deque<E>> dequeOf(ValueCodec<E> element) {
        return new CollectionCodec<>(element, ArrayDeque::new);
    }

    /**
     * A map, stored ordered by key; read in that order.
     *
     * @param key how its keys are stored: as text or integers
     * @param value how its values are stored
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return the codec
     */
    public static <K, V> ValueCodec<Map<K, V>> mapOf(ValueCodec<K> key, ValueCodec<V> value) {
        MapCodec<Map<K, V>, K, V> codec = new MapCodec<>(key, value, LinkedHashMap::newLinkedHashMap);
        return key.storedAsIs() && value.storedAsIs() ? new PlainMapCodec<>(codec) : codec;
    }

    /**
     * A map in the order of its keys; Java's order, which above U+FFFF is not a server's.
     *
     * @param key how its keys are stored: as text or integers
     * @param value how its values are stored
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return the codec
     */
    public static <K, V> ValueCodec<SortedMap<K, V>> sortedMapOf(ValueCodec<K> key, ValueCodec<V> value) {
        return new MapCodec<>(key, value, size -> new TreeMap<>());
    }

    /**
     * A map in the order of its keys; Java's order, which above U+FFFF is not a server's.
     *
     * @param key how its keys are stored: as text or integers
     * @param value how its values are stored
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return the codec
     */
    public static <K, V> ValueCodec<NavigableMap<K, V>> navigableMapOf(ValueCodec<K> key, ValueCodec<V> value) {
        return new MapCodec<>(key, value, size -> new TreeMap<>());
    }

    /**
     * A decimal, stored as the integer that its digits are without the point.
     *
     * @param digits digits after the point, 0 to 18; a value with more cannot be stored
     * @return the codec
     */
    public static ValueCodec<BigDecimal> scaled(int digits) {
        return ScalarCodec.of(
                Type.INTEGER,
                "an integer",
                Long.class,
                decimal -> unscaled(decimal, digits),
                stored -> BigDecimal.valueOf(stored, digits));
    }

    /**
     * A type that a converter stores as another.
     *
     * @param converter the converter
     * @param stored how what it makes is stored
     * @param <V> the type
     * @param <S> what it is stored as
     * @return the codec
     */
    public static <V, S> ValueCodec<V> converted(Converter<V, S> converter, ValueCodec<S> stored) {
        return new ConvertedCodec<>(converter, stored);
    }

    /**
     * An enum, stored by the names of its constants.
     *
     * @param type the enum
     * @param constants its constants
     * @param <E> the enum
     * @return the codec
     */
    public static <E extends Enum<E>> EnumCodec<E> enumOf(Class<E> type, E[] constants) {
        return EnumCodec.of(type, constants, TEXT, Enum::name);
    }

    /**
     * An enum, stored by a code of each constant.
     *
     * @param type the enum
     * @param constants its constants
     * @param stored how a code is stored: as text or an integer
     * @param code the code of a constant
     * @param <E> the enum
     * @param <C> the code
     * @return the codec
     * @throws IllegalArgumentException if two constants have the same code
     */
    public static <E extends Enum<E>, C> EnumCodec<E> enumByCode(
            Class<E> type, E[] constants, ValueCodec<C> stored, Function<E, C> code) {
        return EnumCodec.of(type, constants, stored, code);
    }

    /**
     * The class of a generic record, as the compiler knows it.
     *
     * @param type the class
     * @param <T> the record with its type arguments
     * @return the same class
     */
    @SuppressWarnings("unchecked") // a class has no type arguments at run time
    public static <T> Class<T> generic(Class<? super T> type) {
        return (Class<T>) type;
    }

    /**
     * An embedded record, stored as a list of its components by position.
     *
     * @param codec the record's components
     * @param <T> the record
     * @return the codec
     */
    public static <T> ValueCodec<T> embeddedAsList(ComponentsCodec<T> codec) {
        return new EmbeddedListCodec<>(codec);
    }

    /**
     * An embedded record, stored as a map ordered by key.
     *
     * @param codec the record's components
     * @param <T> the record
     * @return the codec
     */
    public static <T> ValueCodec<T> embedded(ComponentsCodec<T> codec) {
        return new EmbeddedCodec<>(codec);
    }

    private static Character toCharacter(String stored) {
        if (stored.length() != 1) {
            throw UnreadableValueException.mismatch("a string of one character", stored);
        }
        return stored.charAt(0);
    }

    private static Float narrow(Double stored) {
        float narrow = (float) (double) stored;
        if (Float.isInfinite(narrow) && !Double.isInfinite(stored)) {
            throw UnreadableValueException.mismatch("a double that fits a float", stored);
        }
        return narrow;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static Long unscaled(BigDecimal decimal, int digits) {
        try {
            return decimal.setScale(digits, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
        } catch (ArithmeticException inexact) {
            throw new IllegalArgumentException(
                    "%s has more than %d digits after the point, or is beyond 64 bits".formatted(decimal, digits),
                    inexact);
        }
    }
}
