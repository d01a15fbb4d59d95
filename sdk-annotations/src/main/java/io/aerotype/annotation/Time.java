package io.aerotype.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses the unit in which an {@code Instant}, {@code LocalDateTime}, {@code LocalTime} or {@code Duration} is stored.
 * Without it the unit is the nanosecond. What is finer than the unit is cut off on writing, towards the past. It applies
 * wherever such a type occurs in the component, in collections, too.
 *
 * <pre>{@code
 * @Time(Time.Unit.MILLIS) Instant created            // as System.currentTimeMillis()
 * @Time(Time.Unit.TEXT) List<Instant> logins         // "2026-11-21T10:15:30Z"
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Time {
    /**
     * The unit.
     *
     * @return the unit
     */
    Unit value();

    /** What an integer counts. */
    enum Unit {
        /** Nanoseconds: an instant from 1677 to 2262, a duration up to 292 years. */
        NANOS,
        /** Microseconds. */
        MICROS,
        /** Milliseconds. */
        MILLIS,
        /** Seconds. */
        SECONDS,
        /** No number: ISO-8601 text. */
        TEXT
    }
}
