package io.aerotype.session;

import io.aerotype.internal.config.Times;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** What a setting's value looks like: how it is read from text, printed, and which values are legal. */
sealed interface Form<V> {
    /** What a message says the text is to be. */
    String reads();

    /** What a message says the value is to be. */
    String range();

    /**
     * The value that a text says, legal or not.
     *
     * @throws IllegalArgumentException if it says none
     */
    V read(String text);

    /** The text that is read as the value. */
    String print(V value);

    /** Whether the value is in its range. */
    boolean isLegal(V value);

    /** The value that a text says, if it is legal. */
    default V parse(String name, String text) {
        V value;
        try {
            value = read(text);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "%s cannot be '%s'; it is %s.".formatted(name, text, reads()), unreadable);
        }
        return check(name, value);
    }

    default V check(String name, V value) {
        if (!isLegal(value)) {
            throw new IllegalArgumentException("%s cannot be %s; it is %s.".formatted(name, value, range()));
        }
        return value;
    }

    /** A length of time. */
    record Time(String range, Duration least) implements Form<Duration> {
        @Override
        public String reads() {
            return Times.FORM;
        }

        @Override
        public Duration read(String text) {
            return Times.parse(text);
        }

        @Override
        public String print(Duration value) {
            return Times.print(value);
        }

        @Override
        public boolean isLegal(Duration value) {
            return value.compareTo(least) >= 0;
        }
    }

    /** On or off. */
    record Switch() implements Form<Boolean> {
        @Override
        public String reads() {
            return "true or false";
        }

        @Override
        public String range() {
            return reads();
        }

        @Override
        public Boolean read(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "on" -> true;
                case "false", "no", "off" -> false;
                default -> throw new IllegalArgumentException(text);
            };
        }

        @Override
        public String print(Boolean value) {
            return value.toString();
        }

        @Override
        public boolean isLegal(Boolean value) {
            return true;
        }
    }

    /** A whole number. */
    record Whole(String range, int least, int most) implements Form<Integer> {
        @Override
        public String reads() {
            return "a whole number";
        }

        @Override
        public Integer read(String text) {
            return Integer.valueOf(text);
        }

        @Override
        public String print(Integer value) {
            return value.toString();
        }

        @Override
        public boolean isLegal(Integer value) {
            return value >= least && value <= most;
        }
    }

    /** What a time is multiplied with. */
    record Factor() implements Form<Double> {
        @Override
        public String reads() {
            return "a number";
        }

        @Override
        public String range() {
            return "at least 1";
        }

        @Override
        public Double read(String text) {
            return Double.valueOf(text);
        }

        @Override
        public String print(Double value) {
            return value.toString();
        }

        @Override
        public boolean isLegal(Double value) {
            return value >= 1;
        }
    }

    /** One of the constants of an enum. */
    record Word<E extends Enum<E>>(Class<E> type) implements Form<E> {
        @Override
        public String reads() {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }

        @Override
        public String range() {
            return reads();
        }

        @Override
        public E read(String text) {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        }

        @Override
        public String print(E value) {
            return value.name();
        }

        @Override
        public boolean isLegal(E value) {
            return true;
        }
    }
}
