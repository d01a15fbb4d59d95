package io.aerotype.ael;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Trees of every kind of node at random, whether they make sense or not. */
final class RandomTrees {
    private static final List<String> NAMES =
            List.of("age", "in", "default", "my bin", "2nd", "x'y", "not", "é", "get", "a\\b", "NIL", "true");

    private final RandomGenerator random;

    RandomTrees(RandomGenerator random) {
        this.random = random;
    }

    Expr tree(int depth) {
        if (depth <= 0) {
            return leaf();
        }
        int next = depth - 1 - random.nextInt(2);
        return switch (random.nextInt(18)) {
            case 0 -> Expr.not(tree(next));
            case 1 -> new Expr.Logic(one(LogicOp.values()), several(next, 2), Span.NONE);
            case 2, 3 -> Expr.compare(one(CompareOp.values()), tree(next), tree(next));
            case 4 -> Expr.in(tree(next), tree(next));
            case 5, 6, 7 -> Expr.binary(one(BinaryOp.values()), tree(next), tree(next));
            case 8 -> new Expr.Unary(one(UnaryOp.values()), tree(next), Span.NONE);
            case 9 -> call(next);
            case 10 -> new Expr.Match(tree(next), one("^A.*", "a/b", "\\d+\\/", "[a-z]{2}"), flip(), flip(), Span.NONE);
            case 11, 12 -> path(next);
            case 13 -> new PathExpr.Size(flip() ? bin() : path(next), Span.NONE);
            case 14 -> new PathExpr.Select(bin(), spread(next), one(SelectReturn.values()), flip(), Span.NONE);
            case 15 -> new PathExpr.Modify(bin(), spread(next), flip() ? tree(next) : null, flip(), Span.NONE);
            case 16 ->
                new Control.Let(
                        List.of(
                                new Control.Definition("x", tree(next), Span.NONE),
                                new Control.Definition("_y2", tree(next), Span.NONE)),
                        tree(next),
                        Span.NONE);
            default ->
                new Control.When(
                        List.of(new Control.Branch(tree(next), tree(next)), new Control.Branch(tree(next), tree(next))),
                        tree(next),
                        Span.NONE);
        };
    }

    private Expr leaf() {
        return switch (random.nextInt(11)) {
            case 0, 1 -> bin();
            case 2 -> Expr.placeholder(random.nextInt(3));
            case 3 -> Expr.placeholder("min");
            case 4 -> {
                MetadataField field = one(MetadataField.values());
                yield new Fact.Metadata(field, field == MetadataField.DIGEST_MODULO ? 3 : 0, Span.NONE);
            }
            case 5 -> new Control.Variable("x", Span.NONE);
            case 6 ->
                switch (one(LoopPart.values())) {
                    case VALUE ->
                        new PathExpr.LoopVar(LoopPart.VALUE, one(Type.ANY, Type.INTEGER, Type.MAP), Span.NONE);
                    case KEY -> new PathExpr.LoopVar(LoopPart.KEY, one(Type.ANY, Type.STRING), Span.NONE);
                    case INDEX -> new PathExpr.LoopVar(LoopPart.INDEX, Type.INTEGER, Span.NONE);
                };
            case 7 -> flip() ? new Fact.BinExists(name(), Span.NONE) : new Fact.BinType(name(), Span.NONE);
            case 8 -> flip() ? new Fact.UserKey(Type.STRING, Span.NONE) : new Control.Unknown(Span.NONE);
            case 9 ->
                flip()
                        ? new Expr.MapOf(
                                Map.of(
                                        new Const.Text(text()),
                                        Expr.placeholder(0),
                                        new Const.Int(random.nextInt()),
                                        literal(1)),
                                Span.NONE)
                        : new Expr.ListOf(
                                List.of(
                                        literal(1),
                                        Expr.placeholder(0),
                                        new Expr.ListOf(List.of(Expr.placeholder("a")), Span.NONE)),
                                Span.NONE);
            default -> random.nextInt(6) == 0 ? new Expr.Literal(place(), Span.NONE) : literal(2);
        };
    }

    private Expr.Bin bin() {
        return Expr.bin(name(), one(Type.ANY, Type.ANY, Type.INTEGER, Type.STRING, Type.LIST, Type.MAP, Type.HLL));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private Expr literal(int depth) {
        return new Expr.Literal(constant(depth), Span.NONE);
    }

    private Const constant(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 7)) {
            case 0 -> new Const.Int(random.nextLong());
            case 1 -> new Const.Int(random.nextInt(5) - 2);
            case 2 -> new Const.Real(finite());
            case 3 -> new Const.Text(text());
            case 4 -> new Const.Bool(flip());
            case 5 -> new Const.Blob(new byte[] {(byte) random.nextInt(), 0, -1});
            case 6 -> new Const.Nil();
            case 7 ->
                new Const.Items(List.of(
                        constant(depth - 1), one(constant(depth - 1), new Const.Infinity(), new Const.Wildcard())));
            case 8 -> {
                Map<Const, Const> entries = new LinkedHashMap<>();
                entries.put(new Const.Int(random.nextInt()), constant(depth - 1));
                entries.put(new Const.Text(text()), constant(depth - 1));
                yield new Const.Entries(entries);
            }
            case 9 -> place();
            default -> flip() ? new Const.Items(List.of()) : new Const.Entries(Map.of());
        };
    }

    private Const place() {
        return new Const.Geo("{\"type\":\"Point\",\"coordinates\":[1,2]}" + text());
    }

    private double finite() {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : -0.0;
    }

    private String text() {
        return random.ints(random.nextInt(6), 1, 0x2000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Expr call(int depth) {
        Function function = one(Function.values());
        List<Expr> arguments = new ArrayList<>();
        function.parameters().forEach(parameter -> arguments.add(tree(depth)));
        return new Expr.Call(function, arguments, Span.NONE);
    }

    private Expr path(int depth) {
        List<Step> steps = new ArrayList<>();
        for (int at = random.nextInt(3); at > 0; at--) {
            steps.add(onTheWay());
        }
        steps.add(flip() ? single(depth) : several(depth));
        Expr root = switch (random.nextInt(3)) {
            case 0 -> new Control.Variable("x", Span.NONE);
            case 1 -> new PathExpr.LoopVar(LoopPart.VALUE, Type.ANY, Span.NONE);
            default -> bin();
        };
        return new PathExpr.Path(
                root, steps, one(PathReturn.values()), one(Type.ANY, Type.ANY, Type.INTEGER, Type.LIST), Span.NONE);
    }

    private List<Step> spread(int depth) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Each(flip() ? tree(depth) : null));
        if (flip()) {
            steps.add(single(depth));
        }
        return steps;
    }

    private Step onTheWay() {
        return flip()
                ? new Step.One(Step.Container.MAP, Step.By.KEY, Expr.literal(name()))
                : new Step.One(Step.Container.LIST, Step.By.INDEX, Expr.literal(random.nextInt(3)));
    }

    private Step single(int depth) {
        Step.By by = one(Step.By.values());
        Step.Container container = by == Step.By.KEY ? Step.Container.MAP : one(Step.Container.values());
        Expr operand = switch (by) {
            case INDEX, RANK -> number(depth);
            case KEY -> flip() ? Expr.literal(flip() ? name() : -7) : scalar(depth);
            case VALUE -> flip() ? Expr.literal(flip() ? text() : 7) : scalar(depth);
        };
        return new Step.One(container, by, operand);
    }

    private Expr number(int depth) {
        return flip() ? Expr.literal(random.nextInt(9) - 4) : scalar(depth);
    }

    /** An expression that is plainly no list, which in a selector would mean several values. */
    private Expr scalar(int depth) {
        return new Expr.Binary(BinaryOp.ADD, tree(depth), Expr.placeholder(1), Span.NONE);
    }

    private Step several(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> {
                Step.By by = one(Step.By.KEY, Step.By.VALUE);
                yield new Step.Many(
                        by == Step.By.KEY ? Step.Container.MAP : one(Step.Container.values()),
                        by,
                        flip() ? Expr.literal(List.of("a", 2)) : Expr.bin("keys", Type.LIST),
                        flip());
            }
            case 1 -> {
                boolean rank = flip();
                Step.Container container = rank ? one(Step.Container.values()) : Step.Container.MAP;
                yield new Step.Range(
                        container,
                        rank ? Step.By.RANK : Step.By.INDEX,
                        number(depth),
                        flip() ? number(depth) : null,
                        Expr.literal("pivot"),
                        flip());
            }
            default -> {
                Step.By by = one(Step.By.values());
                Step.Container container = by == Step.By.KEY ? Step.Container.MAP : one(Step.Container.values());
                boolean open = by == Step.By.KEY || by == Step.By.VALUE;
                @Nullable Expr from = open && flip() ? null : number(depth);
                yield new Step.Range(container, by, from, from == null || flip() ? number(depth) : null, null, flip());
            }
        };
    }

    private List<Expr> several(int depth, int least) {
        List<Expr> expressions = new ArrayList<>();
        for (int at = least + random.nextInt(3); at > 0; at--) {
            expressions.add(tree(depth));
        }
        return expressions;
    }

    private boolean flip() {
        return random.nextBoolean();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
