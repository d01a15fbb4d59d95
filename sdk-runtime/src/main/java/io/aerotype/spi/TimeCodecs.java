package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** How dates, times and lengths of time are stored. */
public final class TimeCodecs {
    /**
     * An instant, stored as the integer of nanoseconds since 1970, so that nothing is lost. It reaches from 1677 to 2262;
     * an instant beyond is an error.
     */
    public static final ValueCodec<Instant> INSTANT = instantIn(ChronoUnit.NANOS);

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
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME = localDateTimeIn(ChronoUnit.NANOS);

    /** A date and time with its offset, stored as ISO-8601 text; such texts do not sort as the instants do. */
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME =
            ScalarCodec.of(Type.STRING, "ISO-8601 text", String.class, OffsetDateTime::toString, OffsetDateTime::parse);

    /** A length of time, stored as the integer of nanoseconds; up to 292 years, a longer one is an error. */
    public static final ValueCodec<Duration> DURATION = durationIn(ChronoUnit.NANOS);

    /** An instant, stored as ISO-8601 text; such texts do not sort as the instants do. */
    public static final ValueCodec<Instant> INSTANT_TEXT =
            ScalarCodec.of(Type.STRING, "ISO-8601 text", String.class, Instant::toString, Instant::parse);

    /** A date and time without a zone, stored as ISO-8601 text. */
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME_TEXT =
            ScalarCodec.of(Type.STRING, "ISO-8601 text", String.class, LocalDateTime::toString, LocalDateTime::parse);

    /** A time of day, stored as ISO-8601 text. */
    public static final ValueCodec<LocalTime> LOCAL_TIME_TEXT =
            ScalarCodec.of(Type.STRING, "ISO-8601 text", String.class, LocalTime::toString, LocalTime::parse);

    /** A length of time, stored as ISO-8601 text. */
    public static final ValueCodec<Duration> DURATION_TEXT =
            ScalarCodec.of(Type.STRING, "ISO-8601 text", String.class, Duration::toString, Duration::parse);

    private TimeCodecs() {}

    /**
     * An instant, stored as the integer of so many units since 1970; what is finer is cut off.
     *
     * @param unit nanoseconds, microseconds, milliseconds or seconds
     * @return the codec
     */
    public static ValueCodec<Instant> instantIn(ChronoUnit unit) {
        TimeUnits units = TimeUnits.of(unit);
        return ScalarCodec.of(
                Type.INTEGER,
                "an integer",
                Long.class,
                instant -> units.count(instant.getEpochSecond(), instant.getNano(), instant),
                count -> Instant.ofEpochSecond(units.seconds(count), units.nanos(count)));
    }

    /**
     * A date and time without a zone, stored as {@link #instantIn} stores the same in UTC.
     *
     * @param unit nanoseconds, microseconds, milliseconds or seconds
     * @return the codec
     */
    public static ValueCodec<LocalDateTime> localDateTimeIn(ChronoUnit unit) {
        TimeUnits units = TimeUnits.of(unit);
        return ScalarCodec.of(
                Type.INTEGER,
                "an integer",
                Long.class,
                local -> units.count(local.toEpochSecond(ZoneOffset.UTC), local.get(ChronoField.NANO_OF_SECOND), local),
                count -> LocalDateTime.ofEpochSecond(units.seconds(count), units.nanos(count), ZoneOffset.UTC));
    }

    /**
     * A time of day, stored as the integer of so many units since midnight; what is finer is cut off.
     *
     * @param unit nanoseconds, microseconds, milliseconds or seconds
     * @return the codec
     */
    public static ValueCodec<LocalTime> localTimeIn(ChronoUnit unit) {
        TimeUnits units = TimeUnits.of(unit);
        return ScalarCodec.of(
                Type.INTEGER,
                "an integer within a day",
                Long.class,
                time -> units.count(time.toSecondOfDay(), time.get(ChronoField.NANO_OF_SECOND), time),
                count -> LocalTime.ofSecondOfDay(units.seconds(count)).withNano(units.nanos(count)));
    }

    /**
     * A length of time, stored as the integer of so many units; what is finer is cut off.
     *
     * @param unit nanoseconds, microseconds, milliseconds or seconds
     * @return the codec
     */
    public static ValueCodec<Duration> durationIn(ChronoUnit unit) {
        TimeUnits units = TimeUnits.of(unit);
        return ScalarCodec.of(
                Type.INTEGER,
                "an integer",
                Long.class,
                length -> units.count(length.getSeconds(), length.getNano(), length),
                count -> Duration.ofSeconds(units.seconds(count), units.nanos(count)));
    }
}
