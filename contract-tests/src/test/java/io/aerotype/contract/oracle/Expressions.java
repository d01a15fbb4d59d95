package io.aerotype.contract.oracle;

import java.util.ArrayList;
import java.util.List;

/** Random expression trees, well typed but for a few. */
final class Expressions {
    private static final List<ExpressionType> COMPARABLE = List.of(
            ExpressionType.INT,
            ExpressionType.INT,
            ExpressionType.FLOAT,
            ExpressionType.STRING,
            ExpressionType.BLOB,
            ExpressionType.BOOL,
            ExpressionType.LIST,
            ExpressionType.MAP);

    private final Choice choice;
    private final Values values;
    private final CallExpressions calls;
    private final boolean inPath;
    private final List<ExpressionType> variables = new ArrayList<>();

    /** Expressions about the bins of a record. */
    Expressions(Choice choice, Values values) {
        this(choice, values, false);
    }

    private Expressions(Choice choice, Values values, boolean inPath) {
        this.choice = choice;
        this.values = values;
        this.inPath = inPath;
        this.calls = new CallExpressions(choice, values, this);
    }

    /** Expressions about the element that a path stands at: its key, value and index. */
    static Expressions inPath(Choice choice, Values values) {
        return new Expressions(choice, values, true);
    }

    ExpressionType anyType() {
        return choice.of(ExpressionType.values());
    }

    /** An expression of the type; one in fifty parts is of another. */
    Pack of(ExpressionType wanted, int depth) {
        ExpressionType type = choice.percent(2) ? anyType() : wanted;
        if (depth <= 0 || choice.percent(15)) {
            return leaf(type);
        }
        int die = choice.below(100);
        if (die < 6) {
            return conditional(type, depth - 1);
        }
        if (die < 12) {
            return let(type, depth - 1);
        }
        if (die < 30) {
            return calls.of(type, depth - 1);
        }
        return switch (type) {
            case BOOL -> condition(depth - 1);
            case INT -> integer(depth - 1);
            case FLOAT -> real(depth - 1);
            case LIST -> choice.percent(20) ? op(choice.of(101, 102), of(ExpressionType.MAP, depth - 1)) : leaf(type);
            case STRING, MAP, BLOB, GEO, HLL, NIL -> leaf(type);
        };
    }

    static Pack op(int opcode, Pack... arguments) {
        List<Pack> items = new ArrayList<>();
        items.add(Pack.of(opcode));
        items.addAll(List.of(arguments));
        return Pack.list(items);
    }

    private Pack leaf(ExpressionType type) {
        int die = choice.below(100);
        if (die < 3) {
            return op(0);
        }
        if (die < 45 && type != ExpressionType.NIL) {
            return bin(type);
        }
        if (die < 55 && variables.contains(type)) {
            return op(124, variable(variables.lastIndexOf(type)));
        }
        return constant(type);
    }

    private Pack bin(ExpressionType type) {
        if (inPath && choice.percent(95)) {
            return op(122, type.code(), Pack.of(part(type)));
        }
        String name = switch (choice.below(12)) {
            case 0 -> "missing";
            case 1 -> anyType().bin();
            case 2 -> type == ExpressionType.MAP ? "om" : type.bin();
            default -> type.bin();
        };
        return op(81, type.code(), Pack.name(name));
    }

    /** Mostly the value of the element; the key is an integer, a string or a blob, and the index an integer. */
    private int part(ExpressionType type) {
        return switch (type) {
            case INT -> choice.of(1, 1, 0, 2);
            case STRING, BLOB -> choice.of(1, 1, 0);
            case NIL, BOOL, LIST, MAP, FLOAT, GEO, HLL -> choice.percent(95) ? 1 : choice.below(4);
        };
    }

    private Pack constant(ExpressionType type) {
        return switch (type) {
            case NIL -> Pack.NIL;
            case BOOL -> values.bool();
            case INT -> values.integer();
            case STRING -> choice.percent(95) ? inPath ? values.word() : values.text() : op(70);
            case LIST -> op(126, values.list());
            // The reference does not take the persistence off a map that it stores inside another value.
            case MAP -> inPath ? Pack.attributedMap(1, values.pairs(3)) : values.map();
            case BLOB -> values.blob();
            case FLOAT -> values.real();
            case GEO -> values.geo();
            case HLL -> values.sketch();
        };
    }

    private Pack condition(int depth) {
        return switch (choice.below(14)) {
            case 0, 1 -> op(choice.of(16, 17), many(ExpressionType.BOOL, 2, 4, depth));
            case 2 -> op(18, of(ExpressionType.BOOL, depth));
            case 3 -> op(19, many(ExpressionType.BOOL, 2, 4, depth));
            case 4 ->
                op(
                        7,
                        Pack.of(choice.below(16)),
                        Pack.name(choice.of(
                                "a",
                                "^h",
                                "l+o",
                                "el*",
                                "h.llo$",
                                "(a|b)",
                                "[[:digit:]]",
                                "\\(l\\)\\1",
                                "B",
                                "e.b",
                                "x{2}",
                                "",
                                "^A$",
                                "[^a]")),
                        of(ExpressionType.STRING, depth));
            case 5 -> op(8, of(ExpressionType.GEO, depth), of(ExpressionType.GEO, depth));
            case 6 -> op(9, of(choice.of(COMPARABLE), depth), of(ExpressionType.LIST, depth));
            case 7 -> choice.of(op(71), op(72));
            case 8 -> moment();
            case 9 -> op(choice.below(6) + 1, op(82, Pack.name(anyType().bin())), Pack.of(choice.of(0, 1, 2, 3, 20)));
            default -> compare(depth);
        };
    }

    /** A time is another one in the next moment, so it is compared with what is far from it. */
    private Pack moment() {
        return op(
                choice.between(1, 6),
                op(choice.of(66, 67, 68, 69)),
                Pack.of(choice.of(-1L, 10_000L, 10_000_000L, 1L << 60)));
    }

    private Pack compare(int depth) {
        ExpressionType type = choice.of(COMPARABLE);
        return op(choice.between(1, 6), of(type, depth), of(type, depth));
    }

    private Pack integer(int depth) {
        return switch (choice.below(16)) {
            case 0, 1, 2 -> op(choice.of(20, 21, 22), many(ExpressionType.INT, 1, 3, depth));
            case 3 -> op(choice.of(23, 26), of(ExpressionType.INT, depth), Pack.of(choice.of(0, 1, 2, 3, -2, 7)));
            case 4 -> op(27, of(ExpressionType.INT, depth));
            case 5 -> op(30, of(ExpressionType.FLOAT, depth));
            case 6 -> op(choice.of(32, 33, 34), many(ExpressionType.INT, 1, 3, depth));
            case 7 -> op(choice.of(35, 39), of(ExpressionType.INT, depth));
            case 8 -> op(choice.of(36, 37, 38), of(ExpressionType.INT, depth), of(ExpressionType.INT, depth));
            case 9 -> op(choice.of(40, 41), of(ExpressionType.INT, depth), of(ExpressionType.BOOL, depth));
            case 10, 11 -> op(choice.of(50, 51), many(ExpressionType.INT, 1, 3, depth));
            case 12 -> op(64, Pack.of(choice.of(3, 10, 1, -7)));
            case 13 -> op(82, Pack.name(anyType().bin()));
            case 14 -> op(80, ExpressionType.INT.code());
            default -> op(choice.of(65, 73, 74, 74, 74, 74));
        };
    }

    private Pack real(int depth) {
        return switch (choice.below(6)) {
            case 0, 1 -> op(choice.of(20, 21, 22, 23), many(ExpressionType.FLOAT, 1, 3, depth));
            case 2 -> op(choice.of(27, 28, 29), of(ExpressionType.FLOAT, depth));
            case 3 -> op(31, of(ExpressionType.INT, depth));
            case 4 -> op(choice.of(24, 25), of(ExpressionType.FLOAT, depth), of(ExpressionType.FLOAT, depth));
            default -> op(choice.of(50, 51), many(ExpressionType.FLOAT, 1, 3, depth));
        };
    }

    private Pack conditional(ExpressionType type, int depth) {
        List<Pack> arguments = new ArrayList<>();
        int branches = choice.between(1, 2);
        for (int i = 0; i < branches; i++) {
            arguments.add(of(ExpressionType.BOOL, depth));
            arguments.add(of(type, depth));
        }
        arguments.add(of(type, depth));
        return op(123, arguments.toArray(Pack[]::new));
    }

    /** Names grow with the depth, so that none hides another. */
    private Pack let(ExpressionType type, int depth) {
        ExpressionType held = choice.of(COMPARABLE);
        Pack definition = of(held, depth);
        variables.add(held);
        Pack body = of(type, depth);
        variables.removeLast();
        return op(125, variable(variables.size()), definition, body);
    }

    private Pack[] many(ExpressionType type, int least, int most, int depth) {
        return choice.many(least, most, () -> of(type, depth)).toArray(Pack[]::new);
    }

    private static Pack variable(int number) {
        return Pack.name("v" + number);
    }
}
