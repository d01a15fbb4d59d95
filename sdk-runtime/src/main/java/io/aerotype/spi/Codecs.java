package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How the types a bin can hold are stored. */
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

    /**
     * An instant, stored as the integer of nanoseconds since 1970, so that nothing is lost. It reaches from 1677 to 2262;
     * an instant beyond is an error.
     */
    public static final ValueCodec<Instant> INSTANT =
            ScalarCodec.of(Type.INTEGER, "an integer", Long.class, Codecs::toNanos, Codecs::fromNanos);

    /** A date, stored as the integer of days since 1970-01-01. */
    public static final ValueCodec<LocalDate> LOCAL_DATE =
            ScalarCodec.of(Type.INTEGER, "an integer", Long.class, LocalDate::toEpochDay, LocalDate::ofEpochDay);

    /** A time of day, stored as the integer of nanoseconds since midnight. */
    public static final ValueCodec<LocalTime> LOCAL_TIME = ScalarCodec.of(
            Type.INTEGER,
            "an integer of nanoseconds within a day",
            Long.class,
            LocalTime::toNanoOfDay,
            LocalTime::ofNanoOfDay);

    /** A date and time without a zone, stored as {@link #INSTANT} stores the same in UTC, with the same reach. */
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME = ScalarCodec.of(
            Type.INTEGER,
            "an integer",
            Long.class,
            local -> toNanos(local.toInstant(ZoneOffset.UTC)),
            nanos -> LocalDateTime.ofInstant(fromNanos(nanos), ZoneOffset.UTC));

    /** A date and time with its offset, stored as ISO-8601 text; such texts do not sort as the instants do. */
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME =
            ScalarCodec.of(Type.STRING, "ISO-8601 text", String.class, OffsetDateTime::toString, OffsetDateTime::parse);

    /** A length of time, stored as the integer of nanoseconds; up to 292 years, a longer one is an error. */
    public static final ValueCodec<Duration> DURATION =
            ScalarCodec.of(Type.INTEGER, "an integer", Long.class, Duration::toNanos, Duration::ofNanos);

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

    private static final long NANOS_PER_SECOND = 1_000_000_000;

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
     * A set, stored as a list.
     *
     * @param element how its elements are stored
     * @param <E> their type
     * @return the codec
     */
    public static <E> ValueCodec<Set<E>> setOf(ValueCodec<E> element) {
        return new SetCodec<>(element);
    }

    /**
     * A map, stored ordered by key.
     *
     * @param key how its keys are stored: as text or integers
     * @param value how its values are stored
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return the codec
     */
    public static <K, V> ValueCodec<Map<K, V>> mapOf(ValueCodec<K> key, ValueCodec<V> value) {
        return new MapCodec<>(key, value);
    }

    /**
     * An enum, stored by the names of its constants.
     *
     * @param type the enum
     * @param constants its constants
     * @param <E> the enum
     * @return the codec
     */
    public static <E extends Enum<E>> ValueCodec<E> enumOf(Class<E> type, E[] constants) {
        return new EnumCodec<>(type, constants);
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

    private static Long toNanos(Instant instant) {
        try {
            // Seconds before 1970 are negative and their nanoseconds count up, so the sum of both can fit where the
            // product does not.
            return instant.getEpochSecond() < 0
                    ? Math.addExact(
                            Math.multiplyExact(instant.getEpochSecond() + 1, NANOS_PER_SECOND),
                            instant.getNano() - NANOS_PER_SECOND)
                    : Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS_PER_SECOND), instant.getNano());
        } catch (ArithmeticException beyond) {
            throw new IllegalArgumentException(
                    "The instant %s is out of range: in nanoseconds since 1970, 64 bits reach from 1677 to 2262."
                            .formatted(instant),
                    beyond);
        }
    }

    private static Instant fromNanos(Long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS_PER_SECOND), Math.floorMod(nanos, NANOS_PER_SECOND));
    }
}
