package io.aerotype.ael.internal.check;

import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Span;
import io.aerotype.ael.Type;
import io.aerotype.ael.internal.report.IssueLog;

/** Says why types do not go together. Made only when there is something to say. */
final class Mismatches {
    private final IssueLog issues;
    private final BinScope bins;
    private final Words words;

    Mismatches(IssueLog issues, BinScope bins) {
        this.issues = issues;
        this.bins = bins;
        this.words = new Words(issues);
    }

    /** A filter that is a value. */
    void noCondition(Expr expr, Term term) {
        issues.add(
                IssueCode.NOT_A_CONDITION,
                expr.span(),
                words.of(expr) + " is " + words.type(term) + "; a filter takes a condition, such as " + words.of(expr)
                        + " " + words.conditionOn(term) + ".");
    }

    /** An operand of 'and' and its like that is a value. */
    void noCondition(Expr operand, Term term, String word) {
        issues.add(
                IssueCode.TYPE_MISMATCH,
                operand.span(),
                words.of(operand) + " is " + words.type(term) + ", but '" + word
                        + "' combines conditions; compare it, as in " + words.of(operand) + " "
                        + words.conditionOn(term) + ".");
    }

    /** A value that stands for nothing outside of a selector. */
    void noValue(Expr.Literal literal) {
        issues.add(
                IssueCode.NOT_COMPARABLE,
                literal.span(),
                words.of(literal) + " is no value; it stands for a bound inside a selector, as in [=[1, *]].");
    }

    /** An operand of a comparison that compares with nothing. */
    void notComparable(Expr expr, Term term, String sign) {
        String reason = term == Term.UNKNOWN
                ? "unknown is no value and compares with none"
                : switch (term.type()) {
                    case GEO -> "a place is compared by geoCompare(a, b)";
                    case HLL -> "a sketch is compared by what it counts, as in " + words.of(expr) + ".hllCount()";
                    default -> "no bin is NIL; ask $.name.exists()";
                };
        issues.add(
                IssueCode.NOT_COMPARABLE,
                expr.span(),
                words.of(expr) + " cannot stand beside " + quoted(sign) + ": " + reason + ".");
    }

    /** Two expressions that have to be of one type. */
    void disagree(Span span, Expr leftExpr, Term left, Expr rightExpr, Term right, String rule) {
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

    /** A value looked for among values of another type. */
    void disagreeWithItems(Expr.In in, Term value, Type items) {
        issues.add(
                IssueCode.TYPE_MISMATCH,
                in.span(),
                words.of(in.value()) + " is " + words.type(value) + ", but the items of " + words.of(in.list())
                        + " are " + items.word() + ".");
    }

    /** An expression that is not of the type its place asks for. */
    void misfit(Type type, Expr expr, Term term, String rule) {
        boolean number = type.isNumeric() && term.isNumeric();
        issues.add(
                number
                        ? IssueCode.MIXED_NUMBERS
                        : bins.isInferred(expr) ? IssueCode.TYPE_CONFLICT : IssueCode.TYPE_MISMATCH,
                expr.span(),
                words.of(expr) + " is " + words.type(term) + ", but " + rule + " " + type.word() + "."
                        + (number ? " Cast it: " + words.castTo(type, expr) + "." : ""));
    }

    /** An operand of arithmetic that is no number. */
    void noNumber(Expr expr, Term term, String taker) {
        issues.add(
                IssueCode.TYPE_MISMATCH,
                expr.span(),
                words.of(expr) + " is " + words.type(term) + ", but " + taker + " takes numbers.");
    }

    static String quoted(String sign) {
        return "'" + sign + "'";
    }
}
