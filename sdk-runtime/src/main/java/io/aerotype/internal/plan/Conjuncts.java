package io.aerotype.internal.plan;

import com.aerospike.client.query.IndexCollectionType;
import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Function;
import io.aerotype.ael.LogicOp;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.internal.lower.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a condition that every record found must meet and that an index can serve. Only what stands in the
 * outermost {@code and} counts; below {@code or} and {@code not} nothing is certain.
 */
final class Conjuncts {
    private final Where where;

    private Conjuncts(Where where) {
        this.where = where;
    }

    /** What an index can serve, ranges of one thing put together. */
    static List<Conjunct> of(Where where) {
        Conjuncts reader = new Conjuncts(where);
        Map<Object, Conjunct> ranges = new LinkedHashMap<>();
        List<Conjunct> all = new ArrayList<>();
        parts(where.expr()).map(reader::conjunct).flatMap(Optional::stream).forEach(conjunct -> {
            if (conjunct.predicate() instanceof Predicate.Integers
                    && conjunct.collection() == IndexCollectionType.DEFAULT) {
                ranges.merge(conjunct.subject().identity(), conjunct, Conjuncts::both);
            } else {
                all.add(conjunct);
            }
        });
        all.addAll(ranges.values());
        return all;
    }

    /** The conditions that all have to hold. */
    static Stream<Expr> parts(Expr expr) {
        return expr instanceof Expr.Logic logic && logic.op() == LogicOp.AND
                ? logic.operands().stream().flatMap(Conjuncts::parts)
                : Stream.of(expr);
    }

    private static Conjunct both(Conjunct one, Conjunct two) {
        List<Expr> covered = new ArrayList<>(one.covered());
        covered.addAll(two.covered());
        Predicate both = one.predicate() instanceof Predicate.Integers first
                        && two.predicate() instanceof Predicate.Integers second
                ? first.intersect(second)
                : one.predicate();
        return new Conjunct(one.subject(), one.collection(), both, covered);
    }

    private Optional<Conjunct> conjunct(Expr part) {
        return switch (part) {
            case Expr.Compare compare -> compare(compare);
            case Expr.In in -> in(in);
            case Expr.Call call
            when call.function() == Function.GEO_COMPARE -> geo(call, 0).or(() -> geo(call, 1));
            case PathExpr.Path path when path.returned() == PathReturn.EXISTS -> presence(path, List.of(part));
            default -> Optional.empty();
        };
    }

    private Optional<Conjunct> compare(Expr.Compare compare) {
        return compare(compare, compare.left(), compare.op(), where.valueOf(compare.right()))
                .or(() -> compare(compare, compare.right(), compare.op().mirrored(), where.valueOf(compare.left())));
    }

    private Optional<Conjunct> compare(Expr whole, Expr subject, CompareOp op, @Nullable Object value) {
        if (value == null || isConstant(subject)) {
            return Optional.empty();
        }
        if (subject instanceof PathExpr.Path path
                && path.returned() == PathReturn.COUNT
                && Predicates.isPresence(op, value)) {
            return presence(path, Predicates.isMerePresence(op, value) ? List.of(whole) : List.of());
        }
        return Predicates.compared(op, value)
                .map(predicate -> about(subject, IndexCollectionType.DEFAULT, predicate, List.of(whole)));
    }

    private Optional<Conjunct> in(Expr.In in) {
        List<@Nullable Object> items = where.itemsOf(in.list());
        if (items != null) {
            // Several integers are asked for as the range that holds them: the server leaves out what is in between.
            return isConstant(in.value())
                    ? Optional.empty()
                    : Predicates.among(items)
                            .map(predicate -> about(
                                    in.value(),
                                    IndexCollectionType.DEFAULT,
                                    predicate,
                                    items.size() == 1 ? List.of(in) : List.of()));
        }
        return Predicates.equal(where.valueOf(in.value()))
                .map(predicate -> about(in.list(), IndexCollectionType.LIST, predicate, List.of(in)));
    }

    private Optional<Conjunct> geo(Expr.Call call, int subject) {
        Expr other = call.arguments().get(1 - subject);
        return isConstant(call.arguments().get(subject))
                ? Optional.empty()
                : Predicates.place(where.valueOf(other))
                        .map(predicate -> about(
                                call.arguments().get(subject), IndexCollectionType.DEFAULT, predicate, List.of(call)));
    }

    /** That there is an element with a key or a value, or with a value in a range. */
    private Optional<Conjunct> presence(PathExpr.Path path, List<Expr> covered) {
        Step last = path.steps().getLast();
        boolean list = last.container() == Step.Container.LIST;
        Optional<Predicate> predicate = switch (last) {
            case Step.One one
            when one.by() == Step.By.KEY || one.by() == Step.By.VALUE -> Predicates.equal(where.valueOf(one.operand()));
            case Step.Range range
            when range.by() == Step.By.VALUE && !range.inverted() ->
                Predicates.between(value(range.from()), range.from() == null, value(range.to()), range.to() == null);
            case Step.One one -> Optional.empty();
            case Step.Range range -> Optional.empty();
            case Step.Many many -> Optional.empty();
            case Step.Each each -> Optional.empty();
        };
        boolean byKey = last instanceof Step.One one && one.by() == Step.By.KEY;
        return predicate.map(asked -> about(around(path), Predicates.elements(list, byKey), asked, covered));
    }

    private @Nullable Object value(@Nullable Expr expr) {
        return expr == null ? null : where.valueOf(expr);
    }

    /** The collection in which the last step of a path looks. */
    private static Expr around(PathExpr.Path path) {
        List<Step> steps = path.steps().subList(0, path.steps().size() - 1);
        if (steps.isEmpty()) {
            return path.root();
        }
        Type container = path.steps().getLast().container() == Step.Container.LIST ? Type.LIST : Type.MAP;
        return new PathExpr.Path(path.root(), steps, PathReturn.VALUE, container, Span.NONE);
    }

    private Conjunct about(Expr subject, IndexCollectionType collection, Predicate predicate, List<Expr> covered) {
        return new Conjunct(Subject.of(subject, where), collection, predicate, covered);
    }

    private static boolean isConstant(Expr expr) {
        return expr instanceof Expr.Literal
                || expr instanceof Expr.Placeholder
                || expr instanceof Expr.ListOf
                || expr instanceof Expr.MapOf;
    }
}
