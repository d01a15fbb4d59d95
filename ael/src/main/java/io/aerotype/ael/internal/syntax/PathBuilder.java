package io.aerotype.ael.internal.syntax;

import static io.aerotype.ael.internal.syntax.TreeBuilder.span;

import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.LoopPart;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.SelectReturn;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the steps after an operand: into lists and maps, and through the calls at their end. */
final class PathBuilder {
    private final TreeBuilder builder;
    private final ValueBuilder values;
    private final CallBuilder calls;
    private final IssueLog issues;

    PathBuilder(TreeBuilder builder, ValueBuilder values, CallBuilder calls, IssueLog issues) {
        this.builder = builder;
        this.values = values;
        this.calls = calls;
        this.issues = issues;
    }

    /** What begins with {@code $}: a bin, or a fact about the record. */
    Expr ofRecord(AelGrammar.OperandContext operand) {
        Span record = span(operand.atom);
        if (operand.path == null) {
            issues.add(
                    IssueCode.SYNTAX,
                    record,
                    "'$' is the record; write $.name for a bin, $.ttl() for a fact about it.");
            return new Control.Unknown(record);
        }
        List<AelGrammar.StepContext> steps = operand.path.list;
        AelGrammar.StepContext first = steps.getFirst();
        Span span = record.to(span(first));
        Expr root;
        if (first.call != null && first.name.getType() == AelGrammar.NAME) {
            root = calls.metadata(first, span);
        } else if (first.name != null
                && (first.name.getType() == AelGrammar.NAME || first.name.getType() == AelGrammar.STRING)
                && first.star == null) {
            root = new Expr.Bin(Text.name((Lexeme) first.name, issues), Type.ANY, span);
        } else {
            issues.add(
                    IssueCode.SYNTAX,
                    span(first),
                    "After '$.' stands the name of a bin; quote it when it is not a word.");
            return new Control.Unknown(span);
        }
        return steps.size() == 1 ? root : from(root, steps.subList(1, steps.size()));
    }

    /** Follows steps from an expression. */
    Expr from(Expr start, List<AelGrammar.StepContext> steps) {
        Expr current = start;
        List<Step> path = new ArrayList<>(steps.size());
        for (AelGrammar.StepContext context : steps) {
            if (context.call != null) {
                current = call(current, path, context);
                path = new ArrayList<>(1);
                continue;
            }
            if (!path.isEmpty() && isComputed(path.getLast())) {
                // The server takes only values on the way, so what is reached by a computed step is a start of its own.
                current = end(current, path, PathReturn.VALUE, entered(context), span(context));
                path = new ArrayList<>(1);
            }
            if (path.isEmpty() && !canBeEntered(current)) {
                issues.add(
                        IssueCode.SYNTAX,
                        span(context),
                        "A path starts at a bin, a variable or '@'; nothing can be entered here.");
                return new Control.Unknown(current.span().to(span(context)));
            }
            Step step = step(context);
            if (step == null) {
                Type type = context.open.getType() == AelGrammar.LBRACKET ? Type.LIST : Type.MAP;
                Expr reached = path.isEmpty() ? current : end(current, path, null, Type.ANY, span(context));
                current = calls.declare(reached, type, current.span().to(span(context)), span(context));
                path = new ArrayList<>(1);
            } else {
                path.add(step);
            }
        }
        return path.isEmpty() ? current : end(current, path, null, Type.ANY, span(steps.getLast()));
    }

    private static boolean isComputed(Step step) {
        return step instanceof Step.One one
                && !(one.operand() instanceof Expr.Literal || one.operand() instanceof Expr.Placeholder);
    }

    /** The type of what the next step goes into. */
    private static Type entered(AelGrammar.StepContext next) {
        return next.open != null && next.open.getType() == AelGrammar.LBRACKET ? Type.LIST : Type.MAP;
    }

    private static boolean canBeEntered(Expr expr) {
        return switch (expr) {
            case Expr.Bin bin -> true;
            case Control.Variable variable -> true;
            case PathExpr.LoopVar element -> true;
            case PathExpr.Path path -> true;
            case PathExpr.Select select -> true;
            case PathExpr.Modify modify -> true;
            default -> false;
        };
    }

    /** One step; {@code null} for {@code []} and {@code {}}, which only say what there is. */
    private @Nullable Step step(AelGrammar.StepContext step) {
        if (step.star != null) {
            if (step.name != null) {
                Expr name = new Expr.Literal(new Const.Text(Text.name((Lexeme) step.name, issues)), span(step.name));
                Expr key = new PathExpr.LoopVar(LoopPart.KEY, Type.ANY, span(step));
                return new Step.Each(new Expr.Compare(CompareOp.EQ, key, name, span(step)));
            }
            return new Step.Each(step.filter == null ? null : builder.expression(step.filter));
        }
        if (step.open != null) {
            return new SelectorBuilder(values, issues).step(step);
        }
        if (step.key != null) {
            return new Step.One(Step.Container.MAP, Step.By.KEY, builder.expression(step.key));
        }
        Lexeme name = (Lexeme) step.name;
        Const key = switch (name.type()) {
            case AelGrammar.INTEGER ->
                values.number(name, step.sign != null && step.sign.getType() == AelGrammar.MINUS, span(name));
            case AelGrammar.NAME -> new Const.Text(name.getText());
            default -> values.constant(name);
        };
        return new Step.One(Step.Container.MAP, Step.By.KEY, new Expr.Literal(key, span(name)));
    }

    /** Ends a path: at its last step, or at a call that says what is wanted. */
    private Expr end(Expr root, List<Step> steps, @Nullable PathReturn wanted, Type declared, Span last) {
        Span span = root.span().to(last);
        boolean spreads = false;
        for (int at = 0; at < steps.size(); at++) {
            spreads |= steps.get(at) instanceof Step.Each;
            boolean several = steps.get(at) instanceof Step.Range || steps.get(at) instanceof Step.Many;
            if (several && at < steps.size() - 1) {
                issues.add(
                        IssueCode.SYNTAX,
                        span,
                        "A step that leads to several elements ends its path; to go on from each, use '*'.");
            }
        }
        if (!spreads) {
            return new PathExpr.Path(
                    root, steps, wanted == null ? PathReturn.usual(steps.getLast()) : wanted, declared, span);
        }
        if (wanted != null && wanted != PathReturn.VALUE) {
            issues.add(
                    IssueCode.WRONG_ARGUMENTS,
                    last,
                    "A path that spreads with '*' ends in select(...), modify(...) or remove().");
        }
        return new PathExpr.Select(root, steps, SelectReturn.VALUE, false, span);
    }

    private Expr call(Expr current, List<Step> path, AelGrammar.StepContext step) {
        String name = step.name.getText();
        Span last = span(step);
        Span span = current.span().to(last);
        if (step.name.getType() != AelGrammar.NAME) {
            issues.add(
                    IssueCode.UNKNOWN_FUNCTION, last, "A quoted name is a key; a function is written without quotes.");
            return current;
        }
        CallBuilder.Arguments arguments = calls.arguments(step.call);
        return switch (name) {
            case "get" -> get(current, path, arguments, span, last);
            case "count" -> count(current, path, arguments, span, last);
            case "exists" -> exists(current, path, arguments, span, last);
            case "type" -> type(current, path, arguments, span, last);
            case "select", "modify", "remove" -> spreading(name, current, path, arguments, span);
            default -> {
                Expr receiver = path.isEmpty() ? current : end(current, path, null, Type.ANY, last);
                yield calls.method(receiver, step.name, arguments, span);
            }
        };
    }

    private Expr count(Expr current, List<Step> path, CallBuilder.Arguments arguments, Span span, Span last) {
        arguments.none("count");
        return path.isEmpty() ? new PathExpr.Size(current, span) : end(current, path, PathReturn.COUNT, Type.ANY, last);
    }

    private Expr type(Expr current, List<Step> path, CallBuilder.Arguments arguments, Span span, Span last) {
        arguments.none("type");
        if (path.isEmpty() && current instanceof Expr.Bin bin) {
            return new Fact.BinType(bin.name(), span);
        }
        issues.add(IssueCode.UNKNOWN_FUNCTION, last, "Only a bin has a type(); of an element the server tells none.");
        return current;
    }

    private Expr get(Expr current, List<Step> path, CallBuilder.Arguments arguments, Span span, Span last) {
        Type type = Type.ANY;
        PathReturn wanted = null;
        String typeWord = arguments.word("type");
        if (typeWord != null) {
            type = calls.type(typeWord, last);
        }
        String returnWord = arguments.word("return");
        if (returnWord != null) {
            wanted = PathReturns.ofWord(returnWord);
            if (wanted == null) {
                issues.add(
                        IssueCode.WRONG_ARGUMENTS,
                        last,
                        "get cannot return " + returnWord + "; there are " + PathReturns.words() + ".");
            }
        }
        arguments.rest("get", "type: and return:");
        if (!path.isEmpty()) {
            return end(current, path, wanted, type, last);
        }
        if (wanted == PathReturn.COUNT) {
            return new PathExpr.Size(type == Type.ANY ? current : calls.declare(current, type, span, last), span);
        }
        if (wanted != null && wanted != PathReturn.VALUE) {
            issues.add(
                    IssueCode.WRONG_ARGUMENTS, last, wanted + " is a fact about an element; a bin has only its value.");
        }
        return type == Type.ANY ? current : calls.declare(current, type, span, last);
    }

    private Expr exists(Expr current, List<Step> path, CallBuilder.Arguments arguments, Span span, Span last) {
        arguments.none("exists");
        if (!path.isEmpty()) {
            return end(current, path, PathReturn.EXISTS, Type.ANY, last);
        }
        if (current instanceof Expr.Bin bin) {
            return new Fact.BinExists(bin.name(), span);
        }
        issues.add(IssueCode.UNKNOWN_FUNCTION, last, "exists() is asked of a bin or of an element of one.");
        return current;
    }

    private Expr spreading(String name, Expr current, List<Step> path, CallBuilder.Arguments arguments, Span span) {
        if (path.stream().noneMatch(Step.Each.class::isInstance)) {
            issues.add(
                    IssueCode.UNKNOWN_FUNCTION,
                    span,
                    name + "(...) belongs to a path that spreads with '*'; to write, use an update.");
            return current;
        }
        SelectReturn returned = SelectReturn.VALUE;
        Expr modifier = null;
        if (name.equals("modify")) {
            modifier = arguments.value("modify", "a new value, in which @ is the old one");
        } else if (name.equals("select")) {
            String word = arguments.word("return");
            if (word != null) {
                returned = PathReturns.selection(word);
                if (returned == null) {
                    issues.add(
                            IssueCode.WRONG_ARGUMENTS,
                            span,
                            "select cannot return " + word + "; there are VALUE, KEY, KEY_VALUE and MATCHING_TREE.");
                    returned = SelectReturn.VALUE;
                }
            }
        }
        boolean noFail = arguments.flag("noFail");
        arguments.rest(name, "noFail:");
        return name.equals("select")
                ? new PathExpr.Select(current, path, returned, noFail, span)
                : new PathExpr.Modify(current, path, modifier, noFail, span);
    }
}
