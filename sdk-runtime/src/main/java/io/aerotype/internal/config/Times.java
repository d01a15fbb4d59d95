package io.aerotype.internal.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them: {@code 250ms}, {@code 1m 30s}, {@code 2 hours}, or {@code PT5S}. */
public final class Times {
    /** What a message says is expected. */
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** About 292 years: beyond, the standard form has to do. */
    private static final Duration COUNTED_IN_NANOS = Duration.ofNanos(Long.MAX_VALUE);

    public static final String FORM = "a time such as 250ms, 5s or 1m 30s";

    private static final Pattern PART = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*([a-zµ]+)");
    private static final Map<String, Long> NANOS = nanos();

    private Times() {}

    /**
     * Reads a time.
     *
     * @param text numbers with units, several one after the other; or ISO 8601
     * @return the time
     * @throws IllegalArgumentException if it is nothing of the kind, or negative
     */
    public static Duration parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("p") ? iso(plain, text) : parts(plain, text);
    }

    /** A time in the words that {@link #parse} reads. */
    public static String print(Duration time) {
        if (time.isZero()) {
            return "0s";
        }
        if (time.equals(Duration.ofSeconds(time.toSeconds()))) {
            return time.toSeconds() + "s";
        }
        if (time.compareTo(COUNTED_IN_NANOS) > 0) {
            return time.toString();
        }
        long nanos = time.toNanos();
        return nanos % NANOS_PER_MILLI == 0 ? nanos / NANOS_PER_MILLI + "ms" : nanos + "ns";
    }

    private static Duration iso(String plain, String text) {
        try {
            Duration time = Duration.parse(plain);
            if (!time.isNegative()) {
                return time;
            }
        } catch (DateTimeParseException noIso) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static Duration parts(String plain, String text) {
        Matcher part = PART.matcher(plain);
        Duration sum = Duration.ZERO;
        int end = 0;
        while (part.find() && part.start() == end) {
            Long unit = NANOS.get(part.group(2));
            if (unit == null) {
                throw wrong(text);
            }
            try {
                sum = sum.plus(amount(part.group(1), unit));
            } catch (ArithmeticException | NumberFormatException tooLong) {
                throw wrong(text);
            }
            end = part.end();
        }
        if (end == 0 || !plain.substring(end).isBlank()) {
            throw wrong(text);
        }
        return sum;
    }

    private static Duration amount(String number, long unit) {
        return number.contains(".")
                ? Duration.ofNanos(Math.round(Double.parseDouble(number) * unit))
                : Duration.ofNanos(unit).multipliedBy(Long.parseLong(number));
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("'%s' is not %s".formatted(text, FORM));
    }

    private static Map<String, Long> nanos() {
        Map<String, Long> units = new HashMap<>();
        put(units, 1L, "ns", "nano", "nanos", "nanosecond", "nanoseconds");
        put(units, 1_000L, "us", "µs", "micro", "micros", "microsecond", "microseconds");
        put(units, 1_000_000L, "ms", "milli", "millis", "millisecond", "milliseconds");
        put(units, 1_000_000_000L, "s", "sec", "secs", "second", "seconds");
        put(units, 60_000_000_000L, "m", "min", "mins", "minute", "minutes");
        put(units, 3_600_000_000_000L, "h", "hr", "hrs", "hour", "hours");
        put(units, 86_400_000_000_000L, "d", "day", "days");
        return Map.copyOf(units);
    }

    private static void put(Map<String, Long> units, long nanos, String... names) {
        for (String name : names) {
            units.put(name, nanos);
        }
    }
}
