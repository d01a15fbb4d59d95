package io.aerotype.ael.internal.syntax;

import static io.aerotype.ael.internal.syntax.TreeBuilder.span;

import io.aerotype.ael.Const;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the brackets of a path step. */
final class SelectorBuilder {
    private final ValueBuilder values;
    private final IssueLog issues;

    SelectorBuilder(ValueBuilder values, IssueLog issues) {
        this.values = values;
        this.issues = issues;
    }

    /** The step, or {@code null} when the brackets are empty. */
    @Nullable
    Step step(AelGrammar.StepContext step) {
        Step.Container container =
                step.open.getType() == AelGrammar.LBRACKET ? Step.Container.LIST : Step.Container.MAP;
        AelGrammar.SelectorContext selector = step.inside;
        boolean inverted = selector.invert != null;
        boolean byValue = (inverted && selector.invert.getType() == AelGrammar.NE)
                || (selector.by != null && selector.by.getType() == AelGrammar.ASSIGN);
        boolean byRank = selector.by != null && selector.by.getType() == AelGrammar.HASH;
        Step.By by = byValue ? Step.By.VALUE : byRank ? Step.By.RANK : Step.By.INDEX;
        if (selector.first == null && selector.separator == null) {
            if (inverted || byValue || byRank || selector.relative != null) {
                issues.add(IssueCode.SYNTAX, span(step), "Something is missing between these brackets.");
                return new Step.One(container, Step.By.INDEX, new Control.Unknown(span(step)));
            }
            return null;
        }
        if (container == Step.Container.MAP && by == Step.By.INDEX) {
            if (selector.separator != null && selector.separator.getType() == AelGrammar.MINUS) {
                return keyRange(selector, inverted);
            }
            if (selector.separator == null && namesKeys(selector, inverted)) {
                return keys(selector, inverted);
            }
        }
        if (selector.separator != null) {
            return range(container, by, selector, inverted, span(step));
        }
        if (!selector.more.isEmpty()) {
            if (by != Step.By.VALUE) {
                issues.add(
                        IssueCode.SYNTAX,
                        span(step),
                        "Several elements are named by value, as in [=1,2], or as a range, as in [0:2].");
            }
            return new Step.Many(container, Step.By.VALUE, several(selector), inverted);
        }
        return one(container, by, values.value(selector.first), selector, inverted, span(step));
    }

    private Step one(
            Step.Container container,
            Step.By by,
            Expr operand,
            AelGrammar.SelectorContext selector,
            boolean inverted,
            Span span) {
        if (selector.relative != null) {
            issues.add(IssueCode.SYNTAX, span, "'~' counts a range from something; write for example {0:1~'a'}.");
        }
        if (isList(operand) && selector.first.group != null && by != Step.By.RANK) {
            Step.By manyBy = by == Step.By.INDEX ? Step.By.KEY : by;
            return new Step.Many(container, manyBy, operand, inverted);
        }
        if (!inverted) {
            return new Step.One(container, by, operand);
        }
        if (by == Step.By.VALUE) {
            boolean group = selector.first.group != null;
            Expr list = group ? operand : values.list(List.of(operand), operand.span());
            return new Step.Many(container, by, list, true);
        }
        issues.add(IssueCode.SYNTAX, span, "'!' turns a range or a list of values round, not a single element.");
        return new Step.One(container, by, operand);
    }

    /** In parentheses a list is told from a single value by what it plainly is; the type is not known yet. */
    private static boolean isList(Expr expr) {
        return switch (expr) {
            case Expr.Bin bin -> bin.declared() == Type.LIST;
            case PathExpr.Path path -> path.declared() == Type.LIST;
            case PathExpr.LoopVar element -> element.declared() == Type.LIST;
            case Expr.Literal literal -> literal.value().type() == Type.LIST;
            case Expr.ListOf list -> true;
            default -> false;
        };
    }

    private static boolean isKey(AelGrammar.ValueContext value) {
        return value.token != null
                && value.token.getType() != AelGrammar.INTEGER
                && value.token.getType() != AelGrammar.PLACEHOLDER;
    }

    private static boolean namesKeys(AelGrammar.SelectorContext selector, boolean inverted) {
        boolean openStart = selector.first.sign != null && (isKey(selector.first) || selector.first.group != null);
        return !selector.more.isEmpty() || isKey(selector.first) || openStart || inverted;
    }

    private Step keys(AelGrammar.SelectorContext selector, boolean inverted) {
        AelGrammar.ValueContext first = selector.first;
        if (first.sign != null && (isKey(first) || first.group != null)) {
            // {-c} is a range with an open start, not a negative name
            return new Step.Range(Step.Container.MAP, Step.By.KEY, null, values.unsigned(first), null, inverted);
        }
        if (inverted && selector.more.isEmpty() && first.group != null) {
            return new Step.Many(Step.Container.MAP, Step.By.KEY, values.value(first), true);
        }
        return new Step.Many(Step.Container.MAP, Step.By.KEY, several(selector), inverted);
    }

    private Expr several(AelGrammar.SelectorContext selector) {
        List<Expr> items = new ArrayList<>(selector.more.size() + 1);
        items.add(listed(selector.first));
        selector.more.forEach(value -> items.add(listed(value)));
        return values.list(items, span(selector));
    }

    private Expr listed(AelGrammar.ValueContext value) {
        Expr item = values.value(value);
        if (ValueBuilder.isValue(item)) {
            return item;
        }
        issues.add(
                IssueCode.SYNTAX,
                span(value),
                "Values are listed one by one or computed as one list, as in {($.keys:LIST)}.");
        return new Expr.Literal(new Const.Nil(), span(value));
    }

    private Step keyRange(AelGrammar.SelectorContext selector, boolean inverted) {
        Expr to = selector.last == null ? null : values.value(selector.last);
        return new Step.Range(Step.Container.MAP, Step.By.KEY, values.value(selector.first), to, null, inverted);
    }

    private Step range(
            Step.Container container, Step.By by, AelGrammar.SelectorContext selector, boolean inverted, Span span) {
        if (selector.separator.getType() == AelGrammar.MINUS) {
            issues.add(IssueCode.SYNTAX, span, "A range is written with ':' here; '-' is for a range of map keys.");
        }
        Expr relative = selector.relative == null ? null : values.value(selector.relative);
        if (relative != null && (by == Step.By.VALUE || (by == Step.By.INDEX && container == Step.Container.LIST))) {
            issues.add(
                    IssueCode.SYNTAX,
                    span,
                    "'~' counts ranks from a value, as in [#-1:1~10], or map positions from a key, as in {0:1~'a'}.");
        }
        Expr from = selector.first == null ? null : values.value(selector.first);
        if (from == null && by != Step.By.VALUE) {
            from = new Expr.Literal(new Const.Int(0), span);
        }
        Expr to = selector.last == null ? null : values.value(selector.last);
        return new Step.Range(container, by, from, to, relative, inverted);
    }
}
