package io.aerotype.ael.internal.check;

import io.aerotype.ael.ArgumentTypes;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.SelectReturn;
import io.aerotype.ael.Shape;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.ael.internal.report.IssueLog;
import io.aerotype.ael.internal.report.Nearest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks paths: what each step goes into, what it is told by, and what comes out at the end. */
final class PathChecker {
    private static final Set<PathReturn> KEYED =
            EnumSet.of(PathReturn.KEY, PathReturn.KEY_VALUE, PathReturn.ORDERED_MAP, PathReturn.UNORDERED_MAP);

    private final Checker checker;
    private final BinScope bins;
    private final Findings findings;
    private final Unsettled unsettled;
    private final IssueLog issues;

    PathChecker(Checker checker, BinScope bins, Findings findings, Unsettled unsettled, IssueLog issues) {
        this.checker = checker;
        this.bins = bins;
        this.findings = findings;
        this.unsettled = unsettled;
        this.issues = issues;
    }

    Term path(PathExpr.Path path) {
        Shape reached = walk(path.root(), path.steps());
        if (reached == null) {
            return findings.note(path, Term.MISTAKE);
        }
        Step last = path.steps().getLast();
        if (last.container() == Step.Container.LIST && KEYED.contains(path.returned())) {
            issues.add(
                    IssueCode.WRONG_ARGUMENTS,
                    path.span(),
                    "A list has no keys, so a path into one cannot return " + path.returned() + ".");
            return findings.note(path, Term.MISTAKE);
        }
        Type form = Findings.formOf(path.returned(), last);
        boolean ofElement = form == Type.ANY;
        Type known = ofElement && path.returned() == PathReturn.VALUE ? reached.type() : form;
        if (path.declared() != Type.ANY) {
            if (known != Type.ANY && known != path.declared()) {
                issues.add(
                        IssueCode.TYPE_CONFLICT,
                        path.span(),
                        "This path gives " + known.word() + ", not "
                                + path.declared().word() + ".");
                return findings.note(path, Term.MISTAKE);
            }
            known = path.declared();
        }
        Term term = findings.note(path, Term.of(known));
        if (term.isOpen()) {
            unsettled.add(path, term, "");
        }
        return term;
    }

    Term size(PathExpr.Size size) {
        Term container = checker.infer(size.container());
        if (container.isOpen()) {
            unsettled.add(size.container(), container, "say .[].count() for a list, .{}.count() for a map");
        } else if (!container.isMistake() && container.type() != Type.LIST && container.type() != Type.MAP) {
            issues.add(
                    IssueCode.TYPE_MISMATCH,
                    size.container().span(),
                    "Only lists and maps have a count(); this is "
                            + container.type().word() + ".");
        }
        return Term.of(Type.INTEGER);
    }

    Term select(PathExpr.Select select) {
        Shape reached = walk(select.root(), select.steps());
        return select.returned() == SelectReturn.MATCHING_TREE
                ? findings.note(select, typeOf(select.root()))
                : reached == null ? Term.MISTAKE : Term.of(Type.LIST);
    }

    Term modify(PathExpr.Modify modify) {
        Shape reached = walk(modify.root(), modify.steps());
        Expr modifier = modify.modifier();
        if (reached != null && modifier != null) {
            Term value = checker.scopes().within(reached.type(), () -> checker.infer(modifier));
            if (value.isOpen()) {
                unsettled.add(modifier, value, "");
            }
        }
        return findings.note(modify, typeOf(modify.root()));
    }

    private Term typeOf(Expr root) {
        Type type = findings.typeOf(root, ArgumentTypes.UNKNOWN);
        return type == Type.ANY ? Term.MISTAKE : Term.of(type);
    }

    /** What the items of a list are, as far as a schema knows. */
    Type itemType(Expr list) {
        Shape items = shapeOf(list).items();
        return items == null ? Type.ANY : items.type();
    }

    private Shape shapeOf(Expr expr) {
        return switch (expr) {
            case Expr.Bin bin -> bins.shape(bin.name());
            case PathExpr.Path path
            when path.returned() == PathReturn.VALUE -> {
                Shape shape = shapeOf(path.root());
                for (Step step : path.steps()) {
                    shape = step instanceof Step.One one ? inside(shape, one, null) : Shape.ANY;
                }
                yield shape;
            }
            default -> Shape.ANY;
        };
    }

    /** Checks all steps and returns what the last one leads to; {@code null} after a mistake. */
    private @Nullable Shape walk(Expr root, List<Step> steps) {
        Term start = checker.infer(root);
        Shape shape = shapeOf(root);
        boolean right = entered(root, start, steps.getFirst());
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            operands(step, shape);
            right &= onTheWay(step, at == steps.size() - 1);
            if (right && shape.type() != Type.ANY && at > 0) {
                right = goesInto(root, shape.type(), step);
            }
            shape = switch (step) {
                case Step.One one -> inside(shape, one, right ? root : null);
                case Step.Range range -> several(shape);
                case Step.Many many -> several(shape);
                case Step.Each each -> several(shape);
            };
        }
        return right && !start.isMistake() ? shape : null;
    }

    /** A step before the last leads to one element, told by a value; text cannot say otherwise, code can. */
    private boolean onTheWay(Step step, boolean last) {
        boolean fits = switch (step) {
            case Step.Range range -> last;
            case Step.Many many -> last;
            case Step.Each each -> true;
            case Step.One one ->
                last || one.operand() instanceof Expr.Literal || one.operand() instanceof Expr.Placeholder;
        };
        boolean keyOfList =
                step instanceof Step.One one && one.by() == Step.By.KEY && one.container() == Step.Container.LIST;
        if (!fits || keyOfList) {
            issues.add(
                    IssueCode.SYNTAX,
                    place(step),
                    keyOfList
                            ? "A list has no keys; select by index, rank or value."
                            : "A step inside a path leads to one element, told by a literal or a placeholder.");
        }
        if (step instanceof Step.Range range
                && (range.by() == Step.By.INDEX || range.by() == Step.By.RANK)
                && range.from() instanceof Expr.Literal(Const.Int from, Span fromPlace)
                && range.to() instanceof Expr.Literal(Const.Int to, Span toPlace)
                && (from.value() >= 0 ? to.value() < from.value() : to.value() < 0 && to.value() < from.value())) {
            issues.add(
                    IssueCode.WRONG_ARGUMENTS,
                    toPlace,
                    "The range " + from.value() + ":" + to.value()
                            + " has no fixed length; count both ends from the same side.");
            return false;
        }
        return fits && !keyOfList;
    }

    private static Span place(Step step) {
        return switch (step) {
            case Step.One one -> one.operand().span();
            case Step.Many many -> many.operands().span();
            case Step.Range range ->
                range.from() == null ? Span.NONE : range.from().span();
            case Step.Each each -> Span.NONE;
        };
    }

    private boolean entered(Expr root, Term start, Step first) {
        Step.Container container = first.container();
        if (container == null) {
            if (start.isOpen()) {
                unsettled.add(root, start, "say whether it is a list or a map, as in $.name.get(type: LIST).*");
                return true;
            }
            return start.isMistake() || goesInto(root, start.type(), first);
        }
        if (start.unify(Term.of(container == Step.Container.LIST ? Type.LIST : Type.MAP))) {
            return true;
        }
        return goesInto(root, start.type(), first);
    }

    private boolean goesInto(Expr root, Type type, Step step) {
        Step.Container container = step.container();
        boolean fits = container == null
                ? type == Type.LIST || type == Type.MAP
                : type == (container == Step.Container.LIST ? Type.LIST : Type.MAP);
        if (!fits) {
            String wanted =
                    container == null ? "a list or a map" : container == Step.Container.LIST ? "a list" : "a map";
            issues.add(
                    IssueCode.TYPE_MISMATCH,
                    root.span(),
                    "A step of this path goes into " + wanted + ", but there is " + type.word() + ".");
        }
        return fits;
    }

    private static Shape several(Shape shape) {
        return shape.items() == null ? Shape.ANY : shape.items();
    }

    /** What stands at one element; an unknown field of a nested record is an issue when {@code place} is given. */
    private Shape inside(Shape shape, Step.One step, @Nullable Expr place) {
        boolean byName = step.by() == Step.By.KEY
                && step.operand() instanceof Expr.Literal literal
                && literal.value() instanceof Const.Text;
        if (byName && !shape.fields().isEmpty()) {
            String name = ((Const.Text) ((Expr.Literal) step.operand()).value()).value();
            Shape field = shape.fields().get(name);
            if (field != null) {
                return field;
            }
            if (place != null) {
                String nearest = Nearest.to(name, shape.fields().keySet());
                issues.add(
                        IssueCode.UNKNOWN_BIN,
                        step.operand().span(),
                        "There is no field '" + name + "' here"
                                + (nearest == null
                                        ? "; there are "
                                                + String.join(
                                                        ", ",
                                                        shape.fields().keySet().stream()
                                                                .sorted()
                                                                .toList()) + "."
                                        : "; did you mean '" + nearest + "'?"));
            }
            return Shape.ANY;
        }
        return several(shape);
    }

    private void operands(Step step, Shape container) {
        switch (step) {
            case Step.One one -> operand(one.by(), one.operand());
            case Step.Range range -> {
                Step.By by = range.by();
                bound(by, range.from());
                bound(by, range.to());
                bound(by == Step.By.RANK ? Step.By.VALUE : Step.By.KEY, range.relativeTo());
            }
            case Step.Many many -> checker.expect(Type.LIST, many.operands(), "several keys or values are given as");
            case Step.Each each -> {
                Expr filter = each.filter();
                if (filter != null) {
                    checker.scopes().within(several(container).type(), () -> {
                        checker.expect(Type.BOOLEAN, filter, "a filter of a path is");
                        return filter;
                    });
                }
            }
        }
    }

    private void bound(Step.By by, @Nullable Expr operand) {
        boolean end = operand instanceof Expr.Literal literal
                && (literal.value() instanceof Const.Nil || literal.value() instanceof Const.Infinity);
        if (operand != null && !(end && by == Step.By.KEY)) {
            operand(by, operand);
        }
    }

    private void operand(Step.By by, Expr operand) {
        switch (by) {
            case INDEX, RANK -> checker.expect(Type.INTEGER, operand, "an index or a rank is");
            case KEY -> {
                Term key = checker.infer(operand);
                if (key.isOpen() || key.isMistake()) {
                    question(operand, key);
                } else if (key.type() != Type.STRING && key.type() != Type.INTEGER && key.type() != Type.BLOB) {
                    issues.add(
                            IssueCode.TYPE_MISMATCH,
                            operand.span(),
                            "A map key is INT, STRING or BLOB, not "
                                    + key.type().word() + ".");
                }
            }
            case VALUE -> {
                if (operand instanceof Expr.Literal literal && literal.value().type() == Type.ANY) {
                    return; // a bound such as INF, which has no type of its own
                }
                question(operand, checker.infer(operand));
            }
        }
    }

    private void question(Expr operand, Term term) {
        if (term.isOpen()) {
            unsettled.add(operand, term, "");
        }
    }
}
