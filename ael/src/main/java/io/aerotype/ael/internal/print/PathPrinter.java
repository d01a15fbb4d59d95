package io.aerotype.ael.internal.print;

import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.Precedence;
import io.aerotype.ael.SelectReturn;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes paths. */
final class PathPrinter {
    private final Printer printer;
    private final Literals literals;
    private final StringBuilder out;

    PathPrinter(Printer printer, Literals literals, StringBuilder out) {
        this.printer = printer;
        this.literals = literals;
        this.out = out;
    }

    void declared(Type type) {
        if (type != Type.ANY) {
            out.append(".get(type: ").append(type.word()).append(')');
        }
    }

    /** An expression with something after a dot to follow: one that ends in a path's last step is closed by a get. */
    void receiver(Expr expr) {
        printer.expression(expr, Precedence.OPERAND);
        boolean openPath = expr instanceof PathExpr.Path path
                && path.declared() == Type.ANY
                && path.returned() == PathReturn.usual(path.steps().getLast());
        if (openPath) {
            out.append(".get()");
        }
    }

    void path(PathExpr.Path path) {
        receiver(path.root());
        steps(path.steps());
        PathReturn usual = PathReturn.usual(path.steps().getLast());
        boolean typed = path.declared() != Type.ANY;
        if (path.returned() == usual) {
            declared(path.declared());
        } else if (!typed && path.returned() == PathReturn.COUNT) {
            out.append(".count()");
        } else if (!typed && path.returned() == PathReturn.EXISTS) {
            out.append(".exists()");
        } else {
            out.append(".get(");
            if (typed) {
                out.append("type: ").append(path.declared().word()).append(", ");
            }
            out.append("return: ").append(path.returned()).append(')');
        }
    }

    void select(PathExpr.Select select) {
        receiver(select.root());
        steps(select.steps());
        out.append(".select(");
        if (select.returned() != SelectReturn.VALUE) {
            out.append("return: ").append(select.returned()).append(select.noFail() ? ", " : "");
        }
        out.append(select.noFail() ? "noFail: true)" : ")");
    }

    void modify(PathExpr.Modify modify) {
        receiver(modify.root());
        steps(modify.steps());
        Expr modifier = modify.modifier();
        out.append(modifier == null ? ".remove(" : ".modify(");
        if (modifier != null) {
            printer.expression(modifier, Precedence.OR);
            out.append(modify.noFail() ? ", " : "");
        }
        out.append(modify.noFail() ? "noFail: true)" : ")");
    }

    private void steps(List<Step> steps) {
        for (Step step : steps) {
            out.append('.');
            switch (step) {
                case Step.One one when one.by() == Step.By.KEY -> key(one.operand());
                case Step.One one -> bracketed(one.container(), false, one.by(), () -> operand(one.operand()));
                case Step.Range range -> bracketed(range.container(), range.inverted(), range.by(), () -> range(range));
                case Step.Many many -> bracketed(many.container(), many.inverted(), many.by(), () -> several(many));
                case Step.Each each -> each(each.filter());
            }
        }
    }

    private void each(@Nullable Expr filter) {
        out.append('*');
        if (filter != null) {
            out.append("[?(");
            printer.expression(filter, Precedence.OR);
            out.append(")]");
        }
    }

    private void key(Expr key) {
        if (key instanceof Expr.Literal literal) {
            switch (literal.value()) {
                case Const.Text text -> {
                    literals.name(text.value());
                    return;
                }
                case Const.Int number -> {
                    out.append(number.value());
                    return;
                }
                case Const.Blob blob -> {
                    literals.constant(blob);
                    return;
                }
                default -> {
                    // no key a server knows; it prints in parentheses, and the checker says what is wrong
                }
            }
        }
        computed(key);
    }

    private void computed(Expr expr) {
        out.append('(');
        printer.expression(expr, Precedence.OR);
        out.append(')');
    }

    private void bracketed(Step.Container container, boolean inverted, Step.By by, Runnable inside) {
        boolean list = container == Step.Container.LIST;
        out.append(list ? '[' : '{').append(inverted ? "!" : "");
        switch (by) {
            case VALUE -> out.append('=');
            case RANK -> out.append('#');
            case KEY, INDEX -> {
                // neither has a sign of its own; what stands inside tells them apart
            }
        }
        inside.run();
        out.append(list ? ']' : '}');
    }

    private void range(Step.Range range) {
        bound(range.from());
        out.append(range.by() == Step.By.KEY ? '-' : ':');
        Expr to = range.to();
        if (to != null && range.from() == null && range.by() == Step.By.KEY && !isName(to)) {
            computed(to); // {-4} would be the fourth entry from the end
        } else {
            bound(to);
        }
        Expr relativeTo = range.relativeTo();
        if (relativeTo != null) {
            out.append('~');
            operand(relativeTo);
        }
    }

    private static boolean isName(Expr expr) {
        return expr instanceof Expr.Literal literal
                && (literal.value() instanceof Const.Text || literal.value() instanceof Const.Blob);
    }

    private void bound(@Nullable Expr bound) {
        if (bound != null) {
            operand(bound);
        }
    }

    /** A value in a selector: written plainly when it is a literal or a placeholder by position, else in parentheses. */
    private void operand(Expr operand) {
        boolean plain = (operand instanceof Expr.Literal literal && !(literal.value() instanceof Const.Geo))
                || (operand instanceof Expr.Placeholder placeholder && placeholder.name() == null);
        if (plain) {
            printer.expression(operand, Precedence.OR);
        } else {
            computed(operand);
        }
    }

    private void several(Step.Many many) {
        switch (many.operands()) {
            case Expr.Literal literal
            when literal.value() instanceof Const.Items items && items.items().size() > 1 ->
                listed(items.items().stream()
                        .map(item -> (Expr) new Expr.Literal(item, literal.span()))
                        .toList());
            case Expr.ListOf list
            when list.items().size() > 1
                    && list.items().stream()
                            .allMatch(item -> !(item instanceof Expr.Placeholder named) || named.name() == null) ->
                listed(list.items());
            default -> computed(many.operands());
        }
    }

    private void listed(List<Expr> items) {
        String comma = "";
        for (Expr item : items) {
            out.append(comma);
            operand(item);
            comma = ",";
        }
    }
}
