package io.aerotype.spi;

import java.time.temporal.ChronoUnit;

/**
 * Counts time in units of at most a second.
 *
 * @param perSecond how many units a second has
 */
record TimeUnits(long perSecond) {
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long SECONDS_PER_YEAR = 31_556_952;

    static TimeUnits of(ChronoUnit unit) {
        return switch (unit) {
            case NANOS, MICROS, MILLIS, SECONDS ->
                new TimeUnits(NANOS_PER_SECOND / unit.getDuration().toNanos());
            default ->
                throw new IllegalArgumentException("Time is stored in units of at most a second, not in " + unit);
        };
    }

    /** So many units, what is finer cut off towards the past. */
    Long count(long seconds, int nanos, Object value) {
        long part = nanos / (NANOS_PER_SECOND / perSecond);
        try {
            // Seconds before the origin are negative and their parts count up, so the sum of both can fit where the
            // product does not.
            return seconds < 0
                    ? Math.addExact(Math.multiplyExact(seconds + 1, perSecond), part - perSecond)
                    : Math.addExact(Math.multiplyExact(seconds, perSecond), part);
        } catch (ArithmeticException beyond) {
            throw new IllegalArgumentException(
                    "%s is out of range: in units of which a second has %d, 64 bits reach from %d to %d."
                            .formatted(value, perSecond, 1969 - years(), 1970 + years()),
                    beyond);
        }
    }

    private long years() {
        return Long.MAX_VALUE / perSecond / SECONDS_PER_YEAR;
    }

    /** The whole seconds of so many units. */
    long seconds(long count) {
        return Math.floorDiv(count, perSecond);
    }

    /** The nanoseconds besides. */
    int nanos(long count) {
        return (int) (Math.floorMod(count, perSecond) * (NANOS_PER_SECOND / perSecond));
    }
}
