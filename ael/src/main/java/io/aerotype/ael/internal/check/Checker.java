package io.aerotype.ael.internal.check;

import io.aerotype.ael.BinaryOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.Function;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.Schema;
import io.aerotype.ael.Span;
import io.aerotype.ael.Type;
import io.aerotype.ael.TypeTable;
import io.aerotype.ael.UnaryOp;
import io.aerotype.ael.Use;
import io.aerotype.ael.internal.report.IssueLog;
import io.aerotype.ael.internal.report.Limits;
import org.jspecify.annotations.Nullable;

/** Finds the type of every node, from the schema, from what is said outright and from the other side of each operator. */
public final class Checker {
    private final IssueLog issues;
    private final Findings findings = new Findings();
    private final Unsettled unsettled;
    private final BinScope bins;
    private @Nullable PathChecker paths;
    private @Nullable Scopes scopes;
    private int depth;

    private Checker(@Nullable Schema schema, IssueLog issues) {
        this.issues = issues;
        this.unsettled = new Unsettled(issues);
        this.bins = new BinScope(schema, findings, unsettled, issues);
    }

    // Most expressions need none of the following, and all are checked when they are first seen.

    private PathChecker paths() {
        PathChecker made = paths;
        if (made == null) {
            made = new PathChecker(this, bins, findings, unsettled, issues);
            paths = made;
        }
        return made;
    }

    Scopes scopes() {
        Scopes made = scopes;
        if (made == null) {
            made = new Scopes(issues);
            scopes = made;
        }
        return made;
    }

    private Mismatches mismatches() {
        return new Mismatches(issues, bins);
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
            mismatches().noCondition(expr, result);
        }
        findings.close(issues);
        unsettled.report();
    }

    Term infer(Expr expr) {
        if (depth >= Limits.DEPTH + 2) {
            issues.add(
                    IssueCode.TOO_DEEP,
                    expr.span(),
                    "The expression is nested more than " + Limits.DEPTH + " deep; split it.");
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
            case Fact.BinExists exists -> bins.named(exists.bin(), exists.span(), Type.BOOLEAN);
            case Fact.BinType type -> bins.named(type.bin(), type.span(), Type.INTEGER);
            case Expr.Literal literal -> literal(literal);
            case Expr.ListOf list -> listOf(list);
            case Expr.MapOf map -> mapOf(map);
            case Expr.Placeholder placeholder -> findings.placeholders().term(placeholder);
            case Expr.Not not -> {
                condition(not.operand(), "not");
                yield Term.of(Type.BOOLEAN);
            }
            case Expr.Logic logic -> {
                for (Expr operand : logic.operands()) {
                    condition(operand, logic.op().word());
                }
                yield Term.of(Type.BOOLEAN);
            }
            case Expr.Compare compare -> compare(compare);
            case Expr.In in -> in(in);
            case Expr.Match match -> {
                expect(Type.STRING, match.operand(), "'=~' matches");
                yield Term.of(Type.BOOLEAN);
            }
            case Expr.Binary binary -> binary(binary);
            case Expr.Unary unary -> unary(unary);
            case Expr.Call call -> call(call);
            case Fact.Metadata metadata -> Term.of(metadata.field().type());
            case Fact.UserKey key -> Term.of(key.type());
            case PathExpr.Path path -> paths().path(path);
            case PathExpr.Size size -> paths().size(size);
            case PathExpr.Select select -> paths().select(select);
            case PathExpr.Modify modify -> paths().modify(modify);
            case PathExpr.LoopVar element -> findings.note(element, scopes().element(element, unsettled));
            case Control.Let let -> let(let);
            case Control.Variable variable -> findings.note(variable, scopes().variable(variable));
            case Control.When when -> when(when);
            case Control.Unknown unknown -> Term.UNKNOWN;
        };
    }

    private Term literal(Expr.Literal literal) {
        if (literal.value() instanceof Const.Wildcard || literal.value() instanceof Const.Infinity) {
            mismatches().noValue(literal);
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

    private void condition(Expr operand, String word) {
        Term term = infer(operand);
        if (term != Term.UNKNOWN && !fits(term, Type.BOOLEAN)) {
            mismatches().noCondition(operand, term, word);
        }
    }

    private Term compare(Expr.Compare compare) {
        Term left = infer(compare.left());
        Term right = infer(compare.right());
        String sign = compare.op().symbol();
        if (comparable(compare.left(), left, sign) && comparable(compare.right(), right, sign) && !left.unify(right)) {
            mismatches()
                    .disagree(
                            compare.span(),
                            compare.left(),
                            left,
                            compare.right(),
                            right,
                            Mismatches.quoted(sign) + " compares values of one type");
        }
        return Term.of(Type.BOOLEAN);
    }

    private boolean comparable(Expr expr, Term term, String sign) {
        boolean fits = term != Term.UNKNOWN
                && switch (term.type()) {
                    case GEO, HLL, NIL -> false;
                    case ANY, BOOLEAN, INTEGER, FLOAT, STRING, BLOB, LIST, MAP -> true;
                };
        if (!fits) {
            mismatches().notComparable(expr, term, sign);
        }
        return fits;
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
                value.tellByItemsOf(findings.placeholders().position(placeholder));
            }
            default -> {
                expect(Type.LIST, in.list(), "'in' takes on its right");
                Type items = paths().itemType(in.list());
                if (!value.unify(Term.of(items))) {
                    mismatches().disagreeWithItems(in, value, items);
                }
            }
        }
        comparable(in.value(), value, "in");
        return Term.of(Type.BOOLEAN);
    }

    private void among(Expr.In in, Term value, Expr item, Term itemType, String rule) {
        if (!value.unify(itemType)) {
            Span place = item.span().isKnown() ? item.span() : in.list().span();
            mismatches().disagree(place, in.value(), value, item, itemType, rule);
        }
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
            mismatches()
                    .disagree(
                            binary.span(),
                            binary.left(),
                            left,
                            binary.right(),
                            right,
                            Mismatches.quoted(sign) + " takes numbers of one type");
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

    private void operand(Type type, Expr expr, String sign) {
        Term term = infer(expr);
        if (!fits(term, type)) {
            mismatches().misfit(type, expr, term, Mismatches.quoted(sign) + " takes");
        }
    }

    private Term number(Expr expr, String taker, boolean isSign) {
        Term term = infer(expr);
        if (term != Term.UNKNOWN && term.requireNumber()) {
            return term;
        }
        mismatches().noNumber(expr, term, isSign ? Mismatches.quoted(taker) : taker);
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
                    mismatches()
                            .misfit(
                                    parameter.type(),
                                    argument,
                                    term,
                                    function.word() + " takes as " + parameter.name());
                }
                continue;
            }
            Term term = number(argument, function.word(), false);
            if (shared != null && !shared.unify(term)) {
                Expr first = call.arguments().getFirst();
                mismatches()
                        .disagree(
                                call.span(),
                                first,
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

    private Term let(Control.Let let) {
        int outer = scopes().depth();
        for (Control.Definition definition : let.definitions()) {
            scopes().define(definition, infer(definition.value()));
        }
        Term result = infer(let.body());
        scopes().leave(outer);
        return findings.note(let, result);
    }

    private Term when(Control.When when) {
        Term result = null;
        Expr known = when.otherwise();
        for (Control.Branch branch : when.branches()) {
            condition(branch.condition(), "when");
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
                mismatches().disagree(expr.span(), known, result, expr, term, "all results of 'when' have one type");
                result = Term.MISTAKE;
            }
        }
        return findings.note(when, result == null ? Term.UNKNOWN : result);
    }

    /** Infers an expression that must have a type. */
    void expect(Type type, Expr expr, String rule) {
        Term term = infer(expr);
        if (!fits(term, type)) {
            mismatches().misfit(type, expr, term, rule);
        }
    }

    private static boolean fits(Term term, Type type) {
        return term == Term.UNKNOWN ? type == Type.BOOLEAN : term.unify(Term.of(type));
    }
}
