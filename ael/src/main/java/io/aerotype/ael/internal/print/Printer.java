package io.aerotype.ael.internal.print;

import io.aerotype.ael.BinaryOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.LogicOp;
import io.aerotype.ael.LoopPart;
import io.aerotype.ael.MetadataField;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.Precedence;
import io.aerotype.ael.Type;
import io.aerotype.ael.internal.report.Limits;
import java.util.List;
import java.util.Map;

/** Writes a tree as text, with the fewest parentheses. */
public final class Printer {
    private static final int TOO_DEEP = 2 * Limits.DEPTH;

    private final StringBuilder out = new StringBuilder();
    private final Literals literals = new Literals(out);
    private final PathPrinter paths = new PathPrinter(this, literals, out);

    private int depth;

    private Printer() {}

    /**
     * The text of a tree.
     *
     * @param expr the tree
     * @return text that parses to an equal tree
     */
    public static String print(Expr expr) {
        Printer printer = new Printer();
        printer.expression(expr, Precedence.OR);
        return printer.out.toString();
    }

    /** Prints an expression where operators looser than {@code least} need parentheses. */
    void expression(Expr expr, Precedence least) {
        if (depth > TOO_DEEP) {
            out.append('…'); // no text this deep can be parsed again; only a message about it is printed
            return;
        }
        depth++;
        if (precedence(expr).isLooserThan(least)) {
            out.append('(');
            plain(expr);
            out.append(')');
        } else {
            plain(expr);
        }
        depth--;
    }

    private static Precedence precedence(Expr expr) {
        return switch (expr) {
            case Expr.Logic logic ->
                switch (logic.op()) {
                    case OR -> Precedence.OR;
                    case AND -> Precedence.AND;
                    case EXCLUSIVE -> Precedence.OPERAND;
                };
            case Expr.Compare compare -> Precedence.COMPARISON;
            case Expr.In in -> Precedence.COMPARISON;
            case Expr.Match match -> Precedence.COMPARISON;
            case Expr.Binary binary -> binary.op().precedence();
            case Expr.Unary unary -> Precedence.UNARY;
            case Expr.Literal literal -> ofNumber(literal.value());
            default -> Precedence.OPERAND;
        };
    }

    /** A negative number begins with a sign, and so stands where a sign may. */
    private static Precedence ofNumber(Const value) {
        return switch (value) {
            case Const.Int number when number.value() < 0 -> Precedence.UNARY;
            case Const.Real number when Literals.isNegative(number.value()) -> Precedence.UNARY;
            default -> Precedence.OPERAND;
        };
    }

    private void plain(Expr expr) {
        switch (expr) {
            case Expr.Bin bin -> {
                out.append("$.");
                literals.name(bin.name());
                paths.declared(bin.declared());
            }
            case Fact.BinExists exists -> ofBin(exists.bin(), ".exists()");
            case Fact.BinType type -> ofBin(type.bin(), ".type()");
            case Expr.Literal literal -> literals.constant(literal.value());
            case Expr.ListOf list -> list(list);
            case Expr.MapOf map -> map(map);
            case Expr.Placeholder placeholder ->
                out.append(placeholder.name() == null ? "?" + placeholder.position() : ":" + placeholder.name());
            case Expr.Not not -> call("not", List.of(not.operand()));
            case Expr.Logic logic -> logic(logic);
            case Expr.Compare compare -> between(compare.left(), compare.op().symbol(), compare.right());
            case Expr.In in -> between(in.value(), "in", in.list());
            case Expr.Match match -> match(match);
            case Expr.Binary binary -> binary(binary);
            case Expr.Unary unary -> unary(unary);
            case Expr.Call call -> call(call);
            case Fact.Metadata metadata ->
                out.append("$.")
                        .append(metadata.field().word())
                        .append('(')
                        .append(metadata.field() == MetadataField.DIGEST_MODULO ? metadata.argument() : "")
                        .append(')');
            case Fact.UserKey key ->
                out.append("$.key(type: ").append(key.type().word()).append(')');
            case PathExpr.Path path -> paths.path(path);
            case PathExpr.Size size -> {
                paths.receiver(size.container());
                out.append(".count()");
            }
            case PathExpr.Select select -> paths.select(select);
            case PathExpr.Modify modify -> paths.modify(modify);
            case PathExpr.LoopVar element -> {
                out.append(element.part().symbol());
                paths.declared(element.part() == LoopPart.INDEX ? Type.ANY : element.declared());
            }
            case Control.Let let -> let(let);
            case Control.Variable variable ->
                out.append("${").append(variable.name()).append('}');
            case Control.When when -> when(when);
            case Control.Unknown unknown -> out.append("unknown");
        }
    }

    private void ofBin(String bin, String call) {
        out.append("$.");
        literals.name(bin);
        out.append(call);
    }

    private void list(Expr.ListOf list) {
        out.append('[');
        separated(list.items());
        out.append(']');
    }

    private void map(Expr.MapOf map) {
        String start = "{";
        for (Map.Entry<Const, Expr> entry : map.entries().entrySet()) {
            out.append(start);
            literals.constant(entry.getKey());
            out.append(": ");
            expression(entry.getValue(), Precedence.OR);
            start = ", ";
        }
        out.append('}');
    }

    private void separated(List<Expr> expressions) {
        String comma = "";
        for (Expr expression : expressions) {
            out.append(comma);
            expression(expression, Precedence.OR);
            comma = ", ";
        }
    }

    private void call(String name, List<Expr> arguments) {
        out.append(name).append('(');
        separated(arguments);
        out.append(')');
    }

    private void logic(Expr.Logic logic) {
        if (logic.op() == LogicOp.EXCLUSIVE) {
            call(logic.op().word(), logic.operands());
            return;
        }
        Precedence tighter = precedence(logic).tighter();
        String word = "";
        for (Expr operand : logic.operands()) {
            out.append(word);
            expression(operand, tighter);
            word = " " + logic.op().word() + " ";
        }
    }

    private void between(Expr left, String symbol, Expr right) {
        expression(left, Precedence.BITWISE);
        out.append(' ').append(symbol).append(' ');
        expression(right, Precedence.BITWISE);
    }

    private void match(Expr.Match match) {
        expression(match.operand(), Precedence.BITWISE);
        out.append(" =~ /").append(literals.pattern(match.pattern())).append('/');
        out.append(match.ignoreCase() ? "i" : "").append(match.multiline() ? "m" : "");
    }

    private void binary(Expr.Binary binary) {
        Precedence level = binary.op().precedence();
        boolean fromRight = binary.op() == BinaryOp.POWER;
        expression(binary.left(), fromRight ? level.tighter() : level);
        out.append(' ').append(binary.op().symbol()).append(' ');
        expression(binary.right(), fromRight ? level : level.tighter());
    }

    private void unary(Expr.Unary unary) {
        out.append(unary.op().symbol());
        // A sign directly before a number would become part of the number, so a number gets parentheses.
        if (unary.operand() instanceof Expr.Literal) {
            out.append('(');
            plain(unary.operand());
            out.append(')');
        } else {
            expression(unary.operand(), Precedence.UNARY);
        }
    }

    private void call(Expr.Call call) {
        if (!call.function().isMethod()) {
            call(call.function().word(), call.arguments());
            return;
        }
        paths.receiver(call.arguments().getFirst());
        out.append('.').append(call.function().word()).append('(');
        boolean named = call.function().parameters().size() > 2;
        String comma = "";
        for (int at = 1; at < call.arguments().size(); at++) {
            out.append(comma);
            if (named) {
                out.append(call.function().parameter(at).name()).append(": ");
            }
            expression(call.arguments().get(at), Precedence.OR);
            comma = ", ";
        }
        out.append(')');
    }

    private void let(Control.Let let) {
        String start = "let (";
        for (Control.Definition definition : let.definitions()) {
            out.append(start).append(definition.name()).append(" = ");
            expression(definition.value(), Precedence.OR);
            start = ", ";
        }
        out.append(") then (");
        expression(let.body(), Precedence.OR);
        out.append(')');
    }

    private void when(Control.When when) {
        out.append("when (");
        for (Control.Branch branch : when.branches()) {
            expression(branch.condition(), Precedence.OR);
            out.append(" => ");
            expression(branch.result(), Precedence.OR);
            out.append(", ");
        }
        out.append("default => ");
        expression(when.otherwise(), Precedence.OR);
        out.append(')');
    }
}
