package io.aerotype.processor.dao;

import io.aerotype.ael.Ael;
import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Function;
import io.aerotype.ael.LogicOp;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.Step;
import io.aerotype.annotation.Indexed;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.IndexModel;
import io.aerotype.processor.model.Particle;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Notice;
import io.aerotype.processor.text.Nodes;
import io.aerotype.processor.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds conditions on a whole set that no index of the record serves, so that every record is read. One index serves a
 * condition, by one of the things that must all hold.
 */
public final class Advice {
    private static final Set<Particle> INDEXABLE =
            EnumSet.of(Particle.INTEGER, Particle.STRING, Particle.BLOB, Particle.GEO);

    private final RecordModel record;

    /** Advice about requests for a record. */
    public Advice(RecordModel record) {
        this.record = record;
    }

    /** What an index of a component could find. */
    private record Served(ComponentModel component, boolean keys, Expr condition) {
        boolean indexed() {
            return component.is(Indexed.class) && IndexModel.ofKeys(component) == keys;
        }

        String suggestion() {
            return "%s on '%s' would serve %s"
                    .formatted(
                            keys ? "@Indexed(of = Indexed.Of.KEYS)" : "@Indexed",
                            component.name(),
                            Ael.print(condition));
        }
    }

    /** What to say of a method; empty if an index serves it, or it reads no set by a condition. */
    public Optional<Notice> about(MethodPlan plan) {
        Optional<Text> text = plan.method().where();
        if (!(plan.target() instanceof Target.WholeSet)
                || text.isEmpty()
                || plan.where().isEmpty()) {
            return Optional.empty();
        }
        List<Expr> conjuncts = conjuncts(plan.where().get().program().expr()).toList();
        List<Served> candidates = conjuncts.stream().flatMap(this::served).toList();
        if (candidates.stream().anyMatch(Served::indexed) || conjuncts.stream().anyMatch(this::perhaps)) {
            return Optional.empty();
        }
        String advice = candidates.isEmpty()
                ? "No single index could."
                : candidates.stream().map(Served::suggestion).collect(Collectors.joining("; ")) + ".";
        return Optional.of(new Notice(
                text.get().origin(),
                "'%s' reads every record of the set, because no index of %s serves its condition. %s"
                        .formatted(plan.method().name(), record.type().simpleName(), advice)));
    }

    private static Stream<Expr> conjuncts(Expr condition) {
        return condition instanceof Expr.Logic logic && logic.op() == LogicOp.AND
                ? logic.operands().stream().flatMap(Advice::conjuncts)
                : Stream.of(condition);
    }

    /** Whether it is of another form than those known here and about something indexed. */
    private boolean perhaps(Expr condition) {
        return (condition instanceof PathExpr.Path
                        || (condition instanceof Expr.Compare compare && compare.left() instanceof PathExpr.Path))
                && Nodes.all(condition)
                        .filter(Expr.Bin.class::isInstance)
                        .flatMap(bin -> component(bin).stream())
                        .anyMatch(component -> component.is(Indexed.class));
    }

    private Stream<Served> served(Expr condition) {
        return switch (condition) {
            case Expr.Compare compare
            when constant(compare.right()) -> compared(compare.left(), compare.op(), condition);
            case Expr.Compare compare
            when constant(compare.left()) ->
                compared(compare.right(), compare.op().mirrored(), condition);
            case Expr.In in when constant(in.value()) -> elements(in.list(), condition);
            case Expr.In in when one(in.list()) -> compared(in.value(), CompareOp.EQ, condition);
            case Expr.In in when constant(in.list()) -> compared(in.value(), CompareOp.GE, condition);
            case Expr.Call call
            when call.function() == Function.GEO_COMPARE ->
                call.arguments().stream()
                        .flatMap(place -> component(place).stream())
                        .map(found -> new Served(found, false, condition));
            case PathExpr.Path path
            when path.returned() == PathReturn.EXISTS
                    && path.steps().size() == 1
                    && path.steps().getFirst() instanceof Step.One one
                    && one.by() == Step.By.KEY -> keys(path.root(), condition);
            default -> Stream.empty();
        };
    }

    /** Integers are found by ranges, all else by equality. */
    private Stream<Served> compared(Expr bin, CompareOp op, Expr condition) {
        return component(bin).stream()
                .filter(found -> {
                    Optional<Particle> held = found.binType().particle().filter(INDEXABLE::contains);
                    return op == CompareOp.EQ
                            ? held.isPresent()
                            : op != CompareOp.NE
                                    && held.filter(Particle.INTEGER::equals).isPresent();
                })
                .map(found -> new Served(found, false, condition));
    }

    private Stream<Served> elements(Expr bin, Expr condition) {
        return component(bin).stream()
                .filter(found -> found.binType().present() instanceof BinType.Items
                        || found.binType().present() instanceof BinType.ArrayOf)
                .filter(found -> IndexModel.of(record, found)
                        .held()
                        .filter(INDEXABLE::contains)
                        .isPresent())
                .map(found -> new Served(found, false, condition));
    }

    private Stream<Served> keys(Expr bin, Expr condition) {
        return component(bin).stream()
                .filter(found -> found.binType().present() instanceof BinType.MapOf)
                .map(found -> new Served(found, true, condition));
    }

    private static boolean constant(Expr side) {
        return side instanceof Expr.Literal || side instanceof Expr.Placeholder || side instanceof Expr.ListOf;
    }

    /** A list of one value is that value. */
    private static boolean one(Expr list) {
        return (list instanceof Expr.Literal literal
                        && literal.value() instanceof Const.Items items
                        && items.items().size() == 1)
                || (list instanceof Expr.ListOf listed && listed.items().size() == 1);
    }

    private Optional<ComponentModel> component(Expr place) {
        return place instanceof Expr.Bin bin
                ? record.stored()
                        .filter(component -> component.binName().equals(bin.name()))
                        .findFirst()
                : Optional.empty();
    }
}
