package io.aerotype.ael.internal.check;

import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Type;
import io.aerotype.ael.internal.print.Printer;
import io.aerotype.ael.internal.report.IssueLog;

/** Speaks of expressions and types in messages. */
final class Words {
    private static final int LONG = 40;

    private final IssueLog issues;

    Words(IssueLog issues) {
        this.issues = issues;
    }

    /** An expression as its author wrote it, cut when it is long. */
    String of(Expr expr) {
        String text = expr.span().isKnown() && !issues.text().isEmpty()
                ? issues.text().substring(expr.span().start(), expr.span().end())
                : Printer.print(expr);
        String line = text.replace('\n', ' ');
        return line.length() > LONG ? line.substring(0, LONG) + "…" : line;
    }

    String type(Term term) {
        if (term == Term.UNKNOWN) {
            return "unknown";
        }
        return term.isOpen()
                ? term.isNumeric() ? "a number" : "of no known type"
                : term.type().word();
    }

    /** A comparison that would make a condition of a value of this type. */
    String conditionOn(Term term) {
        return switch (term.type()) {
            case INTEGER -> "> 0";
            case FLOAT -> "> 0.0";
            case STRING -> "== 'text'";
            case LIST -> "!= []";
            case MAP -> "!= {}";
            default -> "== ?0";
        };
    }

    /** The cast that turns an integer into a float. */
    String cast(Expr integer) {
        return castTo(Type.FLOAT, integer);
    }

    String castTo(Type type, Expr expr) {
        if (type == Type.FLOAT && expr instanceof Expr.Literal literal && literal.value() instanceof Const.Int number) {
            return number.value() + ".0";
        }
        String method = type == Type.FLOAT ? ".asFloat()" : ".asInt()";
        return switch (expr) {
            case Expr.Binary binary -> "(" + of(expr) + ")" + method;
            case Expr.Unary unary -> "(" + of(expr) + ")" + method;
            default -> of(expr) + method;
        };
    }
}
