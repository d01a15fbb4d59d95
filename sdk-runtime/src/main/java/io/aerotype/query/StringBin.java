package io.aerotype.query;

import io.aerotype.ael.Expr;
import io.aerotype.ael.Span;
import java.util.regex.Pattern;

/**
 * Text. Its order is that of its bytes in UTF-8.
 *
 * @param <T> the annotated type
 */
public final class StringBin<T> extends OrderedBin<T, String> {
    /** What means something else than itself in a POSIX extended regular expression. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    /**
     * A value of a record.
     *
     * @param location where it is stored
     */
    public StringBin(Location<String> location) {
        super(location);
    }

    /**
     * A regular expression, found anywhere in the text.
     *
     * @param regex a POSIX extended regular expression
     * @return holds where part of the text matches
     */
    public Condition<T> matches(String regex) {
        return match(regex, false);
    }

    /**
     * A regular expression, found anywhere in the text, upper and lower case alike.
     *
     * @param regex a POSIX extended regular expression
     * @return holds where part of the text matches
     */
    public Condition<T> matchesIgnoringCase(String regex) {
        return match(regex, true);
    }

    /**
     * How the text begins.
     *
     * @param prefix the beginning, taken as it is
     * @return holds where the text begins so
     */
    public Condition<T> startsWith(String prefix) {
        return match("^" + quote(prefix), false);
    }

    /**
     * How the text ends.
     *
     * @param suffix the end, taken as it is
     * @return holds where the text ends so
     */
    public Condition<T> endsWith(String suffix) {
        return match(quote(suffix) + "$", false);
    }

    /**
     * What the text holds.
     *
     * @param part what is looked for, taken as it is
     * @return holds where the text holds it
     */
    public Condition<T> contains(String part) {
        return match(quote(part), false);
    }

    private Condition<T> match(String regex, boolean ignoreCase) {
        return new Condition<>(new Expr.Match(place().value(), regex, ignoreCase, false, Span.NONE));
    }

    private static String quote(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
