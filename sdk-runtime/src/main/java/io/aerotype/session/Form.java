package io.aerotype.session;

import io.aerotype.internal.config.Times;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a setting's value looks like: how it is read from text, printed, and which values are legal.
 *
 * @param reads what a message says the text is to be
 * @param range what a message says the value is to be
 * @param parse reads it; throws IllegalArgumentException for what it cannot read
 * @param print the text that {@code parse} reads
 * @param legal whether the value is in its range
 */
record Form<V>(String reads, String range, Function<String, V> parse, Function<V, String> print, Predicate<V> legal) {
    static final Form<Duration> TIME =
            new Form<>(Times.FORM, "zero or more", Times::parse, Times::print, time -> !time.isNegative());

    static final Form<Duration> POSITIVE_TIME =
            new Form<>(Times.FORM, "more than zero", Times::parse, Times::print, Duration::isPositive);

    static final Form<Boolean> SWITCH =
            new Form<>("true or false", "true or false", Form::bool, String::valueOf, value -> true);

    static Form<Integer> number(String range, int least, int most) {
        return new Form<>(
                "a whole number", range, Integer::valueOf, String::valueOf, value -> value >= least && value <= most);
    }

    static Form<Double> factor() {
        return new Form<>("a number", "at least 1", Double::valueOf, String::valueOf, value -> value >= 1);
    }

    static <E extends Enum<E>> Form<E> oneOf(Class<E> type) {
        String names = "one of " + Arrays.toString(type.getEnumConstants());
        return new Form<>(
                names, names, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)), Enum::name, value -> true);
    }

    /** The value that a text says, if it is legal. */
    V parse(String name, String text) {
        V value;
        try {
            value = parse.apply(text);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("%s cannot be '%s'; it is %s.".formatted(name, text, reads), unreadable);
        }
        return check(name, value);
    }

    V check(String name, V value) {
        if (!legal.test(value)) {
            throw new IllegalArgumentException("%s cannot be %s; it is %s.".formatted(name, value, range));
        }
        return value;
    }

    private static boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
