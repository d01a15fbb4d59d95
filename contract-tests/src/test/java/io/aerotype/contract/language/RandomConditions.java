package io.aerotype.contract.language;

import io.aerotype.ael.BinaryOp;
import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.Function;
import io.aerotype.ael.LogicOp;
import io.aerotype.ael.LoopPart;
import io.aerotype.ael.MetadataField;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.SelectReturn;
import io.aerotype.ael.Span;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.ael.UnaryOp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random well-typed conditions on the records of {@link Sample}, of every kind of node there is. What would bring a real
 * server down, or depends on when a record was written, is left out.
 */
public final class RandomConditions {
    private final RandomGenerator random;
    private final RandomLeaves leaves;
    private final List<Control.Definition> variables = new ArrayList<>();
    private final List<Type> variableTypes = new ArrayList<>();
    private int names;

    /** Draws from the given source. */
    public RandomConditions(RandomGenerator random) {
        this.random = random;
        this.leaves = new RandomLeaves(random);
    }

    /** A condition so deep at most. */
    public Expr condition(int depth) {
        return of(Type.BOOLEAN, depth);
    }

    private Expr of(Type type, int depth) {
        if (depth <= 0 || random.nextInt(8) == 0) {
            return leaf(type);
        }
        if (random.nextInt(14) == 0 && type != Type.HLL && type != Type.GEO) {
            return when(type, depth - 1);
        }
        if (random.nextInt(14) == 0 && type != Type.HLL && type != Type.GEO) {
            return let(type, depth - 1);
        }
        return switch (type) {
            case BOOLEAN -> truth(depth - 1);
            case INTEGER -> integer(depth - 1);
            case FLOAT -> real(depth - 1);
            case STRING -> text();
            case BLOB -> blob(depth - 1);
            case LIST -> list(depth - 1);
            case MAP -> map(depth - 1);
            case GEO, HLL, NIL, ANY -> leaf(type);
        };
    }

    private Expr leaf(Type type) {
        int variable = variableTypes.lastIndexOf(type);
        if (variable >= 0 && random.nextBoolean()) {
            return new Control.Variable(variables.get(variable).name(), Span.NONE);
        }
        return random.nextInt(3) == 0 || type == Type.HLL ? leaves.bin(type) : leaves.constant(type);
    }

    private Expr truth(int depth) {
        return switch (random.nextInt(15)) {
            case 0, 1, 2 -> compare(depth);
            case 3, 4 ->
                new Expr.Logic(
                        leaves.one(LogicOp.values()),
                        several(() -> of(Type.BOOLEAN, depth), 2 + random.nextInt(2)),
                        Span.NONE);
            case 5 -> Expr.not(of(Type.BOOLEAN, depth));
            case 6 -> in(depth);
            case 7 ->
                new Expr.Match(
                        of(Type.STRING, depth),
                        leaves.one("^a", "b+", "^(a|b)", "[a-c]$", "x.y", "."),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        Span.NONE);
            case 8 -> new Fact.BinExists(leaves.one("i", "f", "s", "l", "m", "none"), Span.NONE);
            case 9 -> call(Function.GEO_COMPARE, leaves.bin(Type.GEO), leaves.constant(Type.GEO));
            case 10 ->
                new PathExpr.Path(
                        leaves.bin(Type.MAP),
                        List.of(key(leaves.one("a", "b", "n"))),
                        PathReturn.EXISTS,
                        Type.ANY,
                        Span.NONE);
            case 11 ->
                new PathExpr.Path(
                        Expr.bin("l", Type.LIST), List.of(listed(depth)), PathReturn.EXISTS, Type.ANY, Span.NONE);
            case 12 ->
                new Fact.Metadata(leaves.one(MetadataField.KEY_EXISTS, MetadataField.IS_TOMBSTONE), 0, Span.NONE);
            case 13 ->
                new Expr.Logic(
                        leaves.one(LogicOp.values()),
                        List.of(of(Type.BOOLEAN, depth), new Control.Unknown(Span.NONE)),
                        Span.NONE);
            default ->
                Expr.compare(
                        leaves.one(CompareOp.EQ, CompareOp.NE),
                        new Fact.BinType(leaves.one("i", "f", "s", "l", "m", "none"), Span.NONE),
                        Expr.literal(random.nextInt(0, 5)));
        };
    }

    private Expr compare(int depth) {
        Type type = leaves.one(
                Type.INTEGER, Type.INTEGER, Type.FLOAT, Type.STRING, Type.BLOB, Type.LIST, Type.MAP, Type.BOOLEAN);
        return Expr.compare(
                type == Type.BOOLEAN ? leaves.one(CompareOp.EQ, CompareOp.NE) : leaves.one(CompareOp.values()),
                of(type, depth),
                of(type, depth));
    }

    private Expr in(int depth) {
        boolean numbers = random.nextBoolean();
        Expr value = of(numbers ? Type.INTEGER : Type.STRING, depth);
        Expr list = random.nextBoolean()
                ? Expr.bin(numbers ? "l" : "ls", Type.LIST)
                : new Expr.Literal(leaves.items(numbers), Span.NONE);
        return Expr.in(value, list);
    }

    private Expr integer(int depth) {
        return switch (random.nextInt(16)) {
            case 0, 1 ->
                binary(
                        leaves.one(BinaryOp.ADD, BinaryOp.SUBTRACT, BinaryOp.MULTIPLY),
                        of(Type.INTEGER, depth),
                        of(Type.INTEGER, depth));
            // A real server does not survive the least integer divided by -1.
            case 2 ->
                binary(
                        leaves.one(BinaryOp.DIVIDE, BinaryOp.MODULO),
                        of(Type.INTEGER, depth),
                        Expr.literal(random.nextInt(1, 9)));
            case 3 ->
                binary(
                        leaves.one(BinaryOp.BIT_AND, BinaryOp.BIT_OR, BinaryOp.BIT_XOR),
                        of(Type.INTEGER, depth),
                        of(Type.INTEGER, depth));
            case 4 ->
                binary(
                        leaves.one(BinaryOp.SHIFT_LEFT, BinaryOp.SHIFT_RIGHT, BinaryOp.SHIFT_RIGHT_LOGICAL),
                        of(Type.INTEGER, depth),
                        Expr.literal(random.nextInt(0, 8)));
            case 5 -> new Expr.Unary(leaves.one(UnaryOp.values()), of(Type.INTEGER, depth), Span.NONE);
            case 6 -> call(leaves.one(Function.ABS, Function.COUNT_ONE_BITS), of(Type.INTEGER, depth));
            case 7 -> call(leaves.one(Function.MIN, Function.MAX), of(Type.INTEGER, depth), of(Type.INTEGER, depth));
            case 8 ->
                call(
                        leaves.one(Function.FIND_BIT_LEFT, Function.FIND_BIT_RIGHT),
                        of(Type.INTEGER, depth),
                        of(Type.BOOLEAN, 0));
            case 9 -> call(Function.TO_INT, of(Type.FLOAT, depth));
            case 10 -> new PathExpr.Size(leaves.one(of(Type.LIST, depth), of(Type.MAP, depth)), Span.NONE);
            case 11 -> new Fact.Metadata(MetadataField.DIGEST_MODULO, random.nextInt(1, 5), Span.NONE);
            case 12 ->
                call(
                        Function.BIT_COUNT,
                        of(Type.BLOB, depth),
                        Expr.literal(random.nextInt(0, 4)),
                        Expr.literal(random.nextInt(1, 9)));
            case 13 -> call(leaves.one(Function.HLL_COUNT, Function.HLL_COUNT), leaves.bin(Type.HLL));
            case 14 ->
                new PathExpr.Path(
                        Expr.bin("l", Type.LIST),
                        List.of(listed(depth)),
                        leaves.one(PathReturn.COUNT, PathReturn.COUNT),
                        Type.ANY,
                        Span.NONE);
            default -> element(depth);
        };
    }

    /** A number inside a collection. */
    private Expr element(int depth) {
        return switch (random.nextInt(4)) {
            case 0 ->
                path(
                        Expr.bin("l", Type.LIST),
                        Type.INTEGER,
                        new Step.One(
                                Step.Container.LIST,
                                leaves.one(Step.By.INDEX, Step.By.RANK),
                                Expr.literal(random.nextInt(-3, 3))));
            case 1 -> path(leaves.bin(Type.MAP), Type.INTEGER, key(leaves.one("a", "b")));
            case 2 ->
                path(
                        leaves.bin(Type.MAP),
                        Type.INTEGER,
                        key("n"),
                        new Step.One(Step.Container.LIST, Step.By.INDEX, Expr.literal(random.nextInt(0, 3))));
            default ->
                path(
                        leaves.bin(Type.MAP),
                        Type.INTEGER,
                        new Step.One(
                                Step.Container.MAP,
                                leaves.one(Step.By.INDEX, Step.By.RANK),
                                of(Type.INTEGER, Math.min(depth, 1))));
        };
    }

    private Step listed(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> new Step.One(Step.Container.LIST, Step.By.VALUE, of(Type.INTEGER, Math.min(depth, 1)));
            case 1 ->
                new Step.Range(
                        Step.Container.LIST,
                        leaves.one(Step.By.INDEX, Step.By.RANK),
                        Expr.literal(random.nextInt(-3, 3)),
                        null,
                        null,
                        random.nextBoolean());
            case 2 ->
                new Step.Range(
                        Step.Container.LIST,
                        Step.By.VALUE,
                        maybe(Expr.literal(random.nextInt(-3, 3))),
                        Expr.literal(random.nextInt(3, 9)),
                        null,
                        random.nextBoolean());
            case 3 ->
                new Step.Range(
                        Step.Container.LIST,
                        Step.By.RANK,
                        Expr.literal(random.nextInt(-2, 2)),
                        null,
                        Expr.literal(leaves.number()),
                        random.nextBoolean());
            default ->
                new Step.Many(
                        Step.Container.LIST,
                        Step.By.VALUE,
                        new Expr.Literal(leaves.items(true), Span.NONE),
                        random.nextBoolean());
        };
    }

    private Expr real(int depth) {
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                binary(
                        leaves.one(BinaryOp.ADD, BinaryOp.SUBTRACT, BinaryOp.MULTIPLY, BinaryOp.DIVIDE),
                        of(Type.FLOAT, depth),
                        of(Type.FLOAT, depth));
            case 2 -> call(leaves.one(Function.CEIL, Function.FLOOR, Function.ABS), of(Type.FLOAT, depth));
            case 3 -> call(leaves.one(Function.MIN, Function.MAX), of(Type.FLOAT, depth), of(Type.FLOAT, depth));
            case 4 -> new Expr.Unary(UnaryOp.NEGATE, of(Type.FLOAT, depth), Span.NONE);
            default -> call(Function.TO_FLOAT, of(Type.INTEGER, depth));
        };
    }

    private Expr text() {
        return switch (random.nextInt(4)) {
            case 0 -> new Fact.Metadata(MetadataField.SET_NAME, 0, Span.NONE);
            case 1 ->
                path(
                        Expr.bin("ls", Type.LIST),
                        Type.STRING,
                        new Step.One(Step.Container.LIST, Step.By.RANK, Expr.literal(random.nextInt(-2, 2))));
            case 2 -> path(leaves.bin(Type.MAP), Type.STRING, key("w"));
            default -> leaf(Type.STRING);
        };
    }

    private Expr blob(int depth) {
        return switch (random.nextInt(3)) {
            case 0 ->
                call(
                        leaves.one(Function.BIT_GET, Function.BIT_NOT),
                        of(Type.BLOB, depth),
                        Expr.literal(random.nextInt(0, 5)),
                        Expr.literal(random.nextInt(1, 9)));
            case 1 ->
                call(
                        leaves.one(Function.BIT_OR, Function.BIT_AND, Function.BIT_XOR),
                        of(Type.BLOB, depth),
                        Expr.literal(0),
                        Expr.literal(8),
                        leaves.constant(Type.BLOB));
            default -> leaf(Type.BLOB);
        };
    }

    private Expr list(int depth) {
        return switch (random.nextInt(4)) {
            case 0 ->
                new PathExpr.Path(
                        Expr.bin("l", Type.LIST), List.of(listed(depth)), PathReturn.VALUE, Type.ANY, Span.NONE);
            case 1 ->
                new PathExpr.Path(
                        leaves.bin(Type.MAP),
                        List.of(new Step.Many(
                                Step.Container.MAP,
                                Step.By.KEY,
                                new Expr.Literal(Const.of(List.of("a", "w")), Span.NONE),
                                random.nextBoolean())),
                        PathReturn.KEY,
                        Type.ANY,
                        Span.NONE);
            case 2 ->
                new PathExpr.Select(
                        Expr.bin("l", Type.LIST),
                        List.of(new Step.Each(Expr.compare(
                                leaves.one(CompareOp.values()),
                                new PathExpr.LoopVar(LoopPart.VALUE, Type.INTEGER, Span.NONE),
                                Expr.literal(leaves.number())))),
                        SelectReturn.VALUE,
                        true,
                        Span.NONE);
            default ->
                new PathExpr.Modify(
                        Expr.bin("l", Type.LIST),
                        List.of(new Step.Each(null)),
                        binary(
                                BinaryOp.ADD,
                                new PathExpr.LoopVar(LoopPart.VALUE, Type.INTEGER, Span.NONE),
                                Expr.literal(leaves.number())),
                        true,
                        Span.NONE);
        };
    }

    private Expr map(int depth) {
        return random.nextBoolean() || depth < 0
                ? leaves.bin(Type.MAP)
                : new PathExpr.Path(
                        leaves.bin(Type.MAP),
                        List.of(new Step.Range(
                                Step.Container.MAP,
                                Step.By.KEY,
                                maybe(Expr.literal("a")),
                                Expr.literal(leaves.one("b", "n", "z")),
                                null,
                                random.nextBoolean())),
                        PathReturn.ORDERED_MAP,
                        Type.ANY,
                        Span.NONE);
    }

    private Expr when(Type type, int depth) {
        return new Control.When(
                several(() -> new Control.Branch(of(Type.BOOLEAN, depth), of(type, depth)), 1 + random.nextInt(2)),
                of(type, depth),
                Span.NONE);
    }

    private Expr let(Type type, int depth) {
        Type named = leaves.one(Type.INTEGER, Type.STRING, Type.BOOLEAN);
        Control.Definition definition = new Control.Definition("v" + names++, of(named, depth), Span.NONE);
        variables.add(definition);
        variableTypes.add(named);
        try {
            return new Control.Let(List.of(definition), of(type, depth), Span.NONE);
        } finally {
            variables.removeLast();
            variableTypes.removeLast();
        }
    }

    private static Expr path(Expr root, Type type, Step... steps) {
        return new PathExpr.Path(root, List.of(steps), PathReturn.VALUE, type, Span.NONE);
    }

    private static Step.One key(String name) {
        return new Step.One(Step.Container.MAP, Step.By.KEY, Expr.literal(name));
    }

    private static Expr call(Function function, Expr... arguments) {
        return new Expr.Call(function, List.of(arguments), Span.NONE);
    }

    private static Expr binary(BinaryOp op, Expr left, Expr right) {
        return new Expr.Binary(op, left, right, Span.NONE);
    }

    private @Nullable Expr maybe(Expr expr) {
        return random.nextBoolean() ? expr : null;
    }

    private static <T> List<T> several(Supplier<T> one, int count) {
        return Stream.generate(one).limit(count).toList();
    }
}
