package io.aerotype.internal.plan;

import com.aerospike.client.query.IndexCollectionType;
import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Expr;
import io.aerotype.ael.LogicOp;
import io.aerotype.internal.lower.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a condition that every record found must meet and that an index can serve. Only what stands in the
 * outermost {@code and} counts; below {@code or} and {@code not} nothing is certain.
 */
final class Predicates {
    private Predicates() {}

    static List<Predicate> of(Where where) {
        Map<String, Predicate.Integers> ranges = new LinkedHashMap<>();
        List<Predicate> predicates = new ArrayList<>();
        conjuncts(where.expr()).forEach(conjunct -> {
            switch (predicate(conjunct, where).orElse(null)) {
                case Predicate.Integers range
                when range.collection() == IndexCollectionType.DEFAULT ->
                    ranges.merge(range.bin(), range, Predicate.Integers::intersect);
                case Predicate other -> predicates.add(other);
                case null -> {}
            }
        });
        predicates.addAll(ranges.values());
        return predicates;
    }

    private static Stream<Expr> conjuncts(Expr expr) {
        return expr instanceof Expr.Logic logic && logic.op() == LogicOp.AND
                ? logic.operands().stream().flatMap(Predicates::conjuncts)
                : Stream.of(expr);
    }

    private static Optional<Predicate> predicate(Expr expr, Where where) {
        return switch (expr) {
            case Expr.Compare compare
            when compare.left() instanceof Expr.Bin bin -> compared(bin, compare.op(), where.valueOf(compare.right()));
            case Expr.Compare compare
            when compare.right() instanceof Expr.Bin bin ->
                compared(bin, compare.op().mirrored(), where.valueOf(compare.left()));
            case Expr.In in
            when in.list() instanceof Expr.Bin bin -> equal(bin, IndexCollectionType.LIST, where.valueOf(in.value()));
            default -> Optional.empty();
        };
    }

    private static Optional<Predicate> compared(Expr.Bin bin, CompareOp op, @Nullable Object value) {
        if (op == CompareOp.EQ) {
            return equal(bin, IndexCollectionType.DEFAULT, value);
        }
        OptionalLong integer = integer(value);
        if (integer.isEmpty()) {
            return Optional.empty();
        }
        long bound = integer.getAsLong();
        return switch (op) {
            case GT -> bound == Long.MAX_VALUE ? none(bin) : range(bin, bound + 1, Long.MAX_VALUE);
            case GE -> range(bin, bound, Long.MAX_VALUE);
            case LT -> bound == Long.MIN_VALUE ? none(bin) : range(bin, Long.MIN_VALUE, bound - 1);
            case LE -> range(bin, Long.MIN_VALUE, bound);
            case EQ, NE -> Optional.empty();
        };
    }

    private static Optional<Predicate> equal(Expr.Bin bin, IndexCollectionType collection, @Nullable Object value) {
        return switch (value) {
            case String text -> Optional.of(new Predicate.Text(bin.name(), collection, text));
            case byte[] blob -> Optional.of(new Predicate.Blob(bin.name(), collection, blob));
            case null, default -> {
                OptionalLong integer = integer(value);
                yield integer.isPresent()
                        ? Optional.of(new Predicate.Integers(
                                bin.name(), collection, integer.getAsLong(), integer.getAsLong()))
                        : Optional.empty();
            }
        };
    }

    private static Optional<Predicate> range(Expr.Bin bin, long first, long last) {
        return Optional.of(new Predicate.Integers(bin.name(), IndexCollectionType.DEFAULT, first, last));
    }

    private static Optional<Predicate> none(Expr.Bin bin) {
        return range(bin, 1, 0);
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
