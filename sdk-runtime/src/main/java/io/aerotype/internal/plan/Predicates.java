package io.aerotype.internal.plan;

import com.aerospike.client.Value;
import com.aerospike.client.query.IndexCollectionType;
import io.aerotype.ael.CompareOp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of a condition as questions to an index, as far as an index holds such values. */
final class Predicates {
    /** A server looks for no longer strings and blobs in an index ({@code range_from_msg_string} in query.c). */
    private static final int LONGEST_KEY = 2047;

    private static final Pattern KIND = Pattern.compile("\"(Point|Polygon|MultiPolygon|AeroCircle)\"");

    private Predicates() {}

    static Optional<Predicate> equal(@Nullable Object value) {
        return switch (value) {
            case String text
            when text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY -> Optional.of(new Predicate.Text(text));
            case byte[] blob when blob.length <= LONGEST_KEY -> Optional.of(new Predicate.Blob(blob));
            case null, default -> {
                OptionalLong integer = integer(value);
                yield integer.isPresent()
                        ? Optional.of(new Predicate.Integers(integer.getAsLong(), integer.getAsLong()))
                        : Optional.empty();
            }
        };
    }

    static Optional<Predicate> compared(CompareOp op, @Nullable Object value) {
        if (op == CompareOp.EQ) {
            return equal(value);
        }
        OptionalLong integer = integer(value);
        if (integer.isEmpty()) {
            return Optional.empty();
        }
        long bound = integer.getAsLong();
        return switch (op) {
            case GT ->
                Optional.of(bound == Long.MAX_VALUE ? Predicate.Integers.NONE : range(bound + 1, Long.MAX_VALUE));
            case GE -> Optional.of(range(bound, Long.MAX_VALUE));
            case LT ->
                Optional.of(bound == Long.MIN_VALUE ? Predicate.Integers.NONE : range(Long.MIN_VALUE, bound - 1));
            case LE -> Optional.of(range(Long.MIN_VALUE, bound));
            case EQ, NE -> Optional.empty();
        };
    }

    /** From a value, included, to another, excluded; null for an open end. */
    static Optional<Predicate> between(@Nullable Object from, boolean open, @Nullable Object to, boolean endless) {
        OptionalLong first = open ? OptionalLong.of(Long.MIN_VALUE) : integer(from);
        OptionalLong end = endless ? OptionalLong.of(Long.MAX_VALUE) : integer(to);
        if (first.isEmpty() || end.isEmpty() || (open && endless)) {
            return Optional.empty();
        }
        long last = endless ? Long.MAX_VALUE : end.getAsLong() - 1;
        return !endless && end.getAsLong() == Long.MIN_VALUE
                ? Optional.empty()
                : Optional.of(range(first.getAsLong(), last));
    }

    /** What all these values have in common: the one there is, or the integers from the least to the greatest. */
    static Optional<Predicate> among(List<@Nullable Object> values) {
        if (values.size() == 1) {
            return equal(values.getFirst());
        }
        LongSummaryStatistics integers = new LongSummaryStatistics();
        for (Object value : values) {
            OptionalLong integer = integer(value);
            if (integer.isEmpty()) {
                return Optional.empty();
            }
            integers.accept(integer.getAsLong());
        }
        return integers.getCount() == 0 ? Optional.empty() : Optional.of(range(integers.getMin(), integers.getMax()));
    }

    /** Comparison with a place; empty when its text does not plainly tell what it is. */
    static Optional<Predicate> place(@Nullable Object value) {
        if (!(value instanceof Value.GeoJSONValue geo)) {
            return Optional.empty();
        }
        String json = geo.toString();
        Matcher kind = KIND.matcher(json);
        return kind.find()
                ? Optional.of(new Predicate.Place(json, !kind.group(1).equals("Point")))
                : Optional.empty();
    }

    /** Whether a number of elements, compared so, is at least one. */
    static boolean isPresence(CompareOp op, @Nullable Object count) {
        OptionalLong integer = integer(count);
        return integer.isPresent()
                && switch (op) {
                    case GT -> integer.getAsLong() >= 0;
                    case GE, EQ -> integer.getAsLong() >= 1;
                    case NE -> integer.getAsLong() == 0;
                    case LT, LE -> false;
                };
    }

    /** Whether that says no more than that there is an element. */
    static boolean isMerePresence(CompareOp op, @Nullable Object count) {
        OptionalLong integer = integer(count);
        return integer.isPresent() && integer.getAsLong() == (op == CompareOp.GE ? 1 : 0) && op != CompareOp.EQ;
    }

    /** The elements that a key or value is looked for among. */
    static IndexCollectionType elements(boolean list, boolean byKey) {
        return list ? IndexCollectionType.LIST : byKey ? IndexCollectionType.MAPKEYS : IndexCollectionType.MAPVALUES;
    }

    private static Predicate.Integers range(long first, long last) {
        return new Predicate.Integers(first, last);
    }

    private static OptionalLong integer(@Nullable Object value) {
        return switch (value) {
            case Long number -> OptionalLong.of(number);
            case Integer number -> OptionalLong.of(number);
            case Short number -> OptionalLong.of(number);
            case Byte number -> OptionalLong.of(number);
            case null, default -> OptionalLong.empty();
        };
    }
}
