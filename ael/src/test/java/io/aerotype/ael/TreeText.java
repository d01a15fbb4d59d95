package io.aerotype.ael;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A checked tree as indented text, one node a line with its type and place: what a baseline shows. */
final class TreeText {
    private final AelProgram program;
    private final StringBuilder out = new StringBuilder();

    private TreeText(AelProgram program) {
        this.program = program;
    }

    static String of(AelProgram program) {
        TreeText text = new TreeText(program);
        text.node(program.expr(), 0);
        if (!program.parameters().isEmpty()) {
            text.out
                    .append("parameters: ")
                    .append(program.parameters().stream()
                            .map(TreeText::parameter)
                            .collect(Collectors.joining(", ")));
            text.out.append('\n');
        }
        return text.out.toString();
    }

    private static String parameter(Parameter parameter) {
        String type = parameter.type() != Type.ANY
                ? parameter.type().word()
                : parameter.group() != parameter.position()
                        ? "like " + parameter.group()
                        : parameter.numeric() ? "number" : "any";
        return parameter.display() + " " + type;
    }

    private void node(Expr expr, int depth) {
        line(
                depth,
                label(expr) + " : " + program.typeOf(expr).word() + " @"
                        + expr.span().start() + "-" + expr.span().end());
        switch (expr) {
            case PathExpr.Path path -> walk(path.root(), path.steps(), depth);
            case PathExpr.Select select -> walk(select.root(), select.steps(), depth);
            case PathExpr.Modify modify -> {
                walk(modify.root(), modify.steps(), depth);
                child("to", modify.modifier(), depth);
            }
            case Control.Let let -> {
                for (Control.Definition definition : let.definitions()) {
                    child(definition.name() + " =", definition.value(), depth);
                }
                child("then", let.body(), depth);
            }
            case Control.When when -> {
                for (Control.Branch branch : when.branches()) {
                    child("if", branch.condition(), depth);
                    child("then", branch.result(), depth);
                }
                child("else", when.otherwise(), depth);
            }
            default -> children(expr).forEach(child -> node(child, depth + 1));
        }
    }

    private void walk(Expr root, List<Step> steps, int depth) {
        node(root, depth + 1);
        for (Step step : steps) {
            switch (step) {
                case Step.One one -> child(one.container() + " BY " + one.by(), one.operand(), depth);
                case Step.Range range -> {
                    line(
                            depth + 1,
                            range.container() + " RANGE BY " + range.by() + (range.inverted() ? " INVERTED" : ""));
                    child("from", range.from(), depth + 1);
                    child("to", range.to(), depth + 1);
                    child("relative to", range.relativeTo(), depth + 1);
                }
                case Step.Many many ->
                    child(
                            many.container() + " SEVERAL BY " + many.by() + (many.inverted() ? " INVERTED" : ""),
                            many.operands(),
                            depth);
                case Step.Each each -> {
                    line(depth + 1, "EACH");
                    child("where", each.filter(), depth + 1);
                }
            }
        }
    }

    private void child(String title, @Nullable Expr child, int depth) {
        if (child != null) {
            line(depth + 1, title);
            node(child, depth + 2);
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static String label(Expr expr) {
        String kind = expr.getClass().getSimpleName();
        return switch (expr) {
            case Expr.Bin bin -> kind + " " + bin.name();
            case Fact.BinExists exists -> kind + " " + exists.bin();
            case Fact.BinType type -> kind + " " + type.bin();
            case Expr.Literal literal -> kind + " " + literal.value();
            case Expr.Placeholder placeholder ->
                kind + " " + (placeholder.name() == null ? placeholder.position() : placeholder.name());
            case Expr.Logic logic -> kind + " " + logic.op();
            case Expr.Compare compare -> kind + " " + compare.op();
            case Expr.Binary binary -> kind + " " + binary.op();
            case Expr.Unary unary -> kind + " " + unary.op();
            case Expr.Call call -> kind + " " + call.function();
            case Fact.Metadata metadata ->
                kind + " " + metadata.field() + (metadata.argument() == 0 ? "" : " " + metadata.argument());
            case Expr.Match match ->
                kind + " " + match.pattern() + (match.ignoreCase() ? " ignoring case" : "")
                        + (match.multiline() ? " by line" : "");
            case PathExpr.Path path -> kind + " " + path.returned();
            case PathExpr.Select select -> kind + " " + select.returned() + (select.noFail() ? " NO_FAIL" : "");
            case PathExpr.Modify modify -> kind + (modify.noFail() ? " NO_FAIL" : "");
            case PathExpr.LoopVar element -> kind + " " + element.part();
            case Control.Variable variable -> kind + " " + variable.name();
            default -> kind;
        };
    }

    private static List<Expr> children(Expr expr) {
        return switch (expr) {
            case Expr.ListOf list -> list.items();
            case Expr.MapOf map -> List.copyOf(map.entries().values());
            case Expr.Not not -> List.of(not.operand());
            case Expr.Logic logic -> logic.operands();
            case Expr.Compare compare -> List.of(compare.left(), compare.right());
            case Expr.In in -> List.of(in.value(), in.list());
            case Expr.Match match -> List.of(match.operand());
            case Expr.Binary binary -> List.of(binary.left(), binary.right());
            case Expr.Unary unary -> List.of(unary.operand());
            case Expr.Call call -> call.arguments();
            case PathExpr.Size size -> List.of(size.container());
            default -> List.of();
        };
    }
}
