package io.aerotype.ael.internal.check;

import io.aerotype.ael.Ael;
import io.aerotype.ael.BinaryOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Function;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Schema;
import io.aerotype.ael.Span;
import io.aerotype.ael.Type;
import io.aerotype.ael.TypeTable;
import io.aerotype.ael.UnaryOp;
import io.aerotype.ael.Use;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the type of every node, from the schema, from what is said outright and from the other side of each operator. */
public final class Checker {
    private final IssueLog issues;
    private final Parameters parameters = new Parameters();
    private final Findings findings = new Findings(parameters);
    private final Words words;
    private final BinScope bins;
    private final PathChecker paths;
    private final Scopes scopes;
    private final Unsettled unsettled;
    private int depth;

    private Checker(@Nullable Schema schema, IssueLog issues) {
        this.issues = issues;
        this.words = new Words(issues);
        this.unsettled = new Unsettled(words, issues);
        this.bins = new BinScope(schema, findings, unsettled, issues);
        this.scopes = new Scopes(issues);
        this.paths = new PathChecker(this, bins, scopes, findings, unsettled, issues);
    }

    /**
     * Checks an expression.
     *
     * @param expr the tree
     * @param use what it is for
     * @param schema the bins there are, {@code null} when unknown
     * @param issues takes what is wrong
     * @return what was found out; of no use when there are issues
     */
    public static TypeTable check(Expr expr, Use use, @Nullable Schema schema, IssueLog issues) {
        Checker checker = new Checker(schema, issues);
        checker.root(expr, use);
        return checker.findings;
    }

    private void root(Expr expr, Use use) {
        Term result = infer(expr);
        if (use == Use.CONDITION && !fits(result, Type.BOOLEAN)) {
            issues.add(
                    IssueCode.NOT_A_CONDITION,
                    expr.span(),
                    words.of(expr) + " is " + words.type(result) + "; a filter takes a condition, such as "
                            + words.of(expr) + " " + words.conditionOn(result) + ".");
        }
        findings.close(issues);
        unsettled.report();
    }

    Term infer(Expr expr) {
        if (depth >= Ael.MAX_DEPTH + 2) {
            issues.add(
                    IssueCode.TOO_DEEP,
                    expr.span(),
                    "The expression is nested more than " + Ael.MAX_DEPTH + " deep; split it.");
            return Term.MISTAKE;
        }
        depth++;
        try {
            return term(expr);
        } finally {
            depth--;
        }
    }

    private Term term(Expr expr) {
        return switch (expr) {
            case Expr.Bin bin -> bins.term(bin);
            case Expr.BinExists exists -> bins.named(exists.bin(), exists.span(), Type.BOOLEAN);
            case Expr.BinType type -> bins.named(type.bin(), type.span(), Type.INTEGER);
            case Expr.Literal literal -> literal(literal);
            case Expr.ListOf list -> listOf(list);
            case Expr.MapOf map -> mapOf(map);
            case Expr.Placeholder placeholder -> parameters.term(placeholder);
            case Expr.Not not -> condition(List.of(not.operand()), "not");
            case Expr.Logic logic -> condition(logic.operands(), logic.op().word());
            case Expr.Compare compare -> compare(compare);
            case Expr.In in -> in(in);
            case Expr.Match match -> {
                expect(Type.STRING, match.operand(), "'=~' matches");
                yield Term.of(Type.BOOLEAN);
            }
            case Expr.Binary binary -> binary(binary);
            case Expr.Unary unary -> unary(unary);
            case Expr.Call call -> call(call);
            case Expr.Metadata metadata -> Term.of(metadata.field().type());
            case Expr.UserKey key -> Term.of(key.type());
            case Expr.Path path -> paths.path(path);
            case Expr.Size size -> paths.size(size);
            case Expr.Select select -> paths.select(select);
            case Expr.Modify modify -> paths.modify(modify);
            case Expr.LoopVar element -> findings.note(element, scopes.element(element, unsettled));
            case Expr.Let let -> let(let);
            case Expr.Variable variable -> findings.note(variable, scopes.variable(variable));
            case Expr.When when -> when(when);
            case Expr.Unknown unknown -> Term.UNKNOWN;
        };
    }

    private Term literal(Expr.Literal literal) {
        if (literal.value() instanceof Const.Wildcard || literal.value() instanceof Const.Infinity) {
            issues.add(
                    IssueCode.NOT_COMPARABLE,
                    literal.span(),
                    words.of(literal) + " is no value; it stands for a bound inside a selector, as in [=[1, *]].");
            return Term.MISTAKE;
        }
        return Term.of(literal.value().type());
    }

    private Term listOf(Expr.ListOf list) {
        list.items().forEach(this::infer);
        return Term.of(Type.LIST);
    }

    private Term mapOf(Expr.MapOf map) {
        map.entries().values().forEach(this::infer);
        return Term.of(Type.MAP);
    }

    private Term condition(List<Expr> operands, String word) {
        for (Expr operand : operands) {
            Term term = infer(operand);
            if (term != Term.UNKNOWN && !fits(term, Type.BOOLEAN)) {
                issues.add(
                        IssueCode.TYPE_MISMATCH,
                        operand.span(),
                        words.of(operand) + " is " + words.type(term) + ", but '" + word
                                + "' combines conditions; compare it, as in " + words.of(operand) + " "
                                + words.conditionOn(term) + ".");
            }
        }
        return Term.of(Type.BOOLEAN);
    }

    private Term compare(Expr.Compare compare) {
        Term left = infer(compare.left());
        Term right = infer(compare.right());
        String sign = compare.op().symbol();
        if (comparable(compare.left(), left, sign) && comparable(compare.right(), right, sign) && !left.unify(right)) {
            disagree(
                    compare.span(),
                    compare.left(),
                    left,
                    compare.right(),
                    right,
                    quoted(sign) + " compares values of one type");
        }
        return Term.of(Type.BOOLEAN);
    }

    private boolean comparable(Expr expr, Term term, String sign) {
        String reason;
        if (term == Term.UNKNOWN) {
            reason = "unknown is no value and compares with none";
        } else {
            reason = switch (term.type()) {
                case GEO -> "a place is compared by geoCompare(a, b)";
                case HLL -> "a sketch is compared by what it counts, as in " + words.of(expr) + ".hllCount()";
                case NIL -> "no bin is NIL; ask $.name.exists()";
                default -> "";
            };
        }
        if (!reason.isEmpty()) {
            issues.add(
                    IssueCode.NOT_COMPARABLE,
                    expr.span(),
                    words.of(expr) + " cannot stand beside " + quoted(sign) + ": " + reason + ".");
        }
        return reason.isEmpty();
    }

    private void disagree(Span span, Expr leftExpr, Term left, Expr rightExpr, Term right, String rule) {
        boolean numbers = left.isNumeric() && right.isNumeric();
        boolean reused = left.isOpen() == right.isOpen() && (bins.isInferred(leftExpr) || bins.isInferred(rightExpr));
        String said = words.of(leftExpr) + " is " + words.type(left) + " and " + words.of(rightExpr) + " is "
                + words.type(right) + ", but " + rule + ".";
        if (numbers) {
            Expr integer = left.type() == Type.INTEGER ? leftExpr : rightExpr;
            issues.add(
                    IssueCode.MIXED_NUMBERS,
                    span,
                    said + " Integers and floats mix only by a cast: " + words.cast(integer) + ".");
        } else if (reused) {
            issues.add(
                    IssueCode.TYPE_CONFLICT,
                    span,
                    said
                            + " A bin has one type in an expression unless each use says its own, as in"
                            + " $.name.get(type: INT).");
        } else {
            issues.add(IssueCode.TYPE_MISMATCH, span, said);
        }
    }

    private Term in(Expr.In in) {
        Term value = infer(in.value());
        String rule = "'in' looks for a value among values of its type";
        switch (in.list()) {
            case Expr.Literal literal
            when literal.value() instanceof Const.Items items -> {
                for (Const item : items.items()) {
                    among(in, value, new Expr.Literal(item, Span.NONE), Term.of(item.type()), rule);
                }
            }
            case Expr.ListOf list -> {
                for (Expr item : list.items()) {
                    among(in, value, item, infer(item), rule);
                }
            }
            case Expr.Placeholder placeholder -> {
                expect(Type.LIST, placeholder, "'in' takes on its right");
                value.tellByItemsOf(parameters.position(placeholder));
            }
            default -> {
                expect(Type.LIST, in.list(), "'in' takes on its right");
                Type items = paths.itemType(in.list());
                if (!value.unify(Term.of(items))) {
                    disagreeWithItems(in, value, items);
                }
            }
        }
        comparable(in.value(), value, "in");
        return Term.of(Type.BOOLEAN);
    }

    private void among(Expr.In in, Term value, Expr item, Term itemType, String rule) {
        if (!value.unify(itemType)) {
            disagree(item.span().isKnown() ? item.span() : in.list().span(), in.value(), value, item, itemType, rule);
        }
    }

    private void disagreeWithItems(Expr.In in, Term value, Type items) {
        issues.add(
                IssueCode.TYPE_MISMATCH,
                in.span(),
                words.of(in.value()) + " is " + words.type(value) + ", but the items of " + words.of(in.list())
                        + " are " + items.word() + ".");
    }

    private Term binary(Expr.Binary binary) {
        String sign = binary.op().symbol();
        if (binary.op().operands() != BinaryOp.Operands.NUMBERS) {
            Type wanted = binary.op().operands() == BinaryOp.Operands.INTEGERS ? Type.INTEGER : Type.FLOAT;
            operand(wanted, binary.left(), sign);
            operand(wanted, binary.right(), sign);
            return Term.of(wanted);
        }
        Term left = number(binary.left(), sign, true);
        Term right = number(binary.right(), sign, true);
        if (!left.unify(right)) {
            disagree(
                    binary.span(),
                    binary.left(),
                    left,
                    binary.right(),
                    right,
                    quoted(sign) + " takes numbers of one type");
            return Term.MISTAKE;
        }
        return left.isMistake() ? right : left;
    }

    private Term unary(Expr.Unary unary) {
        String sign = unary.op().symbol();
        if (unary.op() == UnaryOp.BIT_NOT) {
            operand(Type.INTEGER, unary.operand(), sign);
            return Term.of(Type.INTEGER);
        }
        return number(unary.operand(), sign, true);
    }

    /** A text in quotes; made only where there is something to say. */
    private static String quoted(String sign) {
        return "'" + sign + "'";
    }

    private void operand(Type type, Expr expr, String sign) {
        Term term = infer(expr);
        if (!fits(term, type)) {
            misfit(type, expr, term, quoted(sign) + " takes");
        }
    }

    private Term number(Expr expr, String taker, boolean isSign) {
        Term term = infer(expr);
        if (term != Term.UNKNOWN && term.requireNumber()) {
            return term;
        }
        issues.add(
                IssueCode.TYPE_MISMATCH,
                expr.span(),
                words.of(expr) + " is " + words.type(term) + ", but " + (isSign ? quoted(taker) : taker)
                        + " takes numbers.");
        return Term.MISTAKE;
    }

    private Term call(Expr.Call call) {
        Function function = call.function();
        Term shared = null;
        boolean agreed = true;
        for (int at = 0; at < call.arguments().size(); at++) {
            Expr argument = call.arguments().get(at);
            Function.Parameter parameter = function.parameter(at);
            if (parameter.form() == Function.Form.FLAG && !(argument instanceof Expr.Literal)) {
                issues.add(
                        IssueCode.WRONG_ARGUMENTS,
                        argument.span(),
                        parameter.name() + ": is true or false, not something computed.");
            }
            if (parameter.type() != Type.ANY) {
                Term term = infer(argument);
                if (!fits(term, parameter.type())) {
                    misfit(parameter.type(), argument, term, function.word() + " takes as " + parameter.name());
                }
                continue;
            }
            Term term = number(argument, function.word(), false);
            if (shared != null && !shared.unify(term)) {
                disagree(
                        call.span(),
                        call.arguments().getFirst(),
                        shared,
                        argument,
                        term,
                        function.word() + " takes numbers of one type");
                agreed = false;
            }
            shared = shared == null || shared.isMistake() ? term : shared;
        }
        if (function.result() != Type.ANY || shared == null) {
            return Term.of(function.result());
        }
        return agreed ? shared : Term.MISTAKE;
    }

    private Term let(Expr.Let let) {
        int outer = scopes.depth();
        for (Expr.Definition definition : let.definitions()) {
            scopes.define(definition, infer(definition.value()));
        }
        Term result = infer(let.body());
        scopes.leave(outer);
        return findings.note(let, result);
    }

    private Term when(Expr.When when) {
        Term result = null;
        Expr known = when.otherwise();
        for (Expr.Branch branch : when.branches()) {
            condition(List.of(branch.condition()), "when");
        }
        for (int at = 0; at <= when.branches().size(); at++) {
            Expr expr = at < when.branches().size() ? when.branches().get(at).result() : when.otherwise();
            Term term = infer(expr);
            if (term == Term.UNKNOWN) {
                continue;
            }
            if (result == null) {
                result = term;
                known = expr;
            } else if (!result.unify(term)) {
                disagree(expr.span(), known, result, expr, term, "all results of 'when' have one type");
                result = Term.MISTAKE;
            }
        }
        return findings.note(when, result == null ? Term.UNKNOWN : result);
    }

    /** Infers an expression that must have a type. */
    void expect(Type type, Expr expr, String rule) {
        Term term = infer(expr);
        if (!fits(term, type)) {
            misfit(type, expr, term, rule);
        }
    }

    private void misfit(Type type, Expr expr, Term term, String rule) {
        boolean number = type.isNumeric() && term.isNumeric();
        issues.add(
                number
                        ? IssueCode.MIXED_NUMBERS
                        : bins.isInferred(expr) ? IssueCode.TYPE_CONFLICT : IssueCode.TYPE_MISMATCH,
                expr.span(),
                words.of(expr) + " is " + words.type(term) + ", but " + rule + " " + type.word() + "."
                        + (number ? " Cast it: " + words.castTo(type, expr) + "." : ""));
    }

    private static boolean fits(Term term, Type type) {
        return term == Term.UNKNOWN ? type == Type.BOOLEAN : term.unify(Term.of(type));
    }
}
