package io.aerotype.contract.oracle;

import static io.aerotype.contract.oracle.Expressions.op;

import com.aerospike.client.Operation;
import io.aerotype.contract.oracle.Pack.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Path expressions: what is selected or changed in a nested value, as operations and inside expressions. */
final class PathCases implements Area {
    private static final int PATH = 254;
    private static final int APPLY = 4;
    private static final int NO_FAIL = 0x10;
    private static final int CALL = 127;
    private static final int MODIFIES = 0x40;
    private static final Pack REMOVE = op(100);

    /** Results that the reference stores without a mistake in their size. */
    private static final List<ExpressionType> RESULTS = List.of(
            ExpressionType.INT,
            ExpressionType.INT,
            ExpressionType.FLOAT,
            ExpressionType.BOOL,
            ExpressionType.STRING,
            ExpressionType.NIL,
            ExpressionType.LIST,
            ExpressionType.MAP);

    @Override
    public String name() {
        return "paths";
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        List<Step> steps = new ArrayList<>();
        boolean modifies = choice.percent(45);
        Pack nested = seed(choice, values, 3);
        Pack seed = modifies && !isSorted(nested) ? unsorted(nested) : nested;
        List<BinOp> seeds = new ArrayList<>(List.of(BinOp.put("i", Pack.of(1))));
        if (choice.percent(95)) {
            seeds.add(BinOp.put("a", choice.percent(97) ? seed : values.bin()));
        }
        steps.add(RecordStep.operate(Settings.PLAIN, seeds));
        List<BinOp> ops = choice.many(1, 2, () -> operation(choice, values, seed, modifies));
        steps.add(FrameStep.operate(choice.percent(60), Optional.empty(), ops));
        return new Case(name(), number, steps);
    }

    /** Lists and maps inside each other, of every order. */
    private static Pack seed(Choice choice, Values values, int depth) {
        if (choice.percent(50)) {
            List<Pack> items = choice.many(0, 4, () -> inner(choice, values, depth));
            return choice.percent(20) ? values.sortedList() : Pack.list(items);
        }
        List<Pair> pairs = values.pairs(4).stream()
                .map(pair -> new Pair(pair.key(), inner(choice, values, depth)))
                .toList();
        return choice.percent(50) ? Pack.map(pairs) : Pack.attributedMap(choice.of(1, 1, 3), pairs);
    }

    private static boolean isSorted(Pack pack) {
        return pack instanceof Pack.Seq list
                && !list.items().isEmpty()
                && list.items().getFirst() instanceof Pack.Ext;
    }

    /** The same without ordered lists: changes below one end the reference's process. */
    private static Pack unsorted(Pack pack) {
        return switch (pack) {
            case Pack.Seq seq ->
                Pack.list(seq.items().stream()
                        .filter(item -> !(item instanceof Pack.Ext))
                        .map(PathCases::unsorted)
                        .toList());
            case Pack.Dict dict ->
                Pack.map(dict.pairs().stream()
                        .map(pair -> new Pair(pair.key(), unsorted(pair.value())))
                        .toList());
            default -> pack;
        };
    }

    private static Pack inner(Choice choice, Values values, int depth) {
        return depth > 1 && choice.percent(65) ? seed(choice, values, depth - 1) : values.small();
    }

    private static BinOp operation(Choice choice, Values values, Pack seed, boolean modifies) {
        Pack call = call(choice, values, seed, modifies);
        if (choice.percent(70)) {
            boolean asModify = choice.percent(99) == modifies;
            return BinOp.payload(asModify ? Operation.Type.CDT_MODIFY : Operation.Type.CDT_READ, "a", call);
        }
        ExpressionType top = seed instanceof Pack.Seq ? ExpressionType.LIST : ExpressionType.MAP;
        ExpressionType result = modifies || choice.percent(50) ? top : ExpressionType.LIST;
        Pack expression = op(
                CALL,
                (choice.percent(95) ? result : choice.of(ExpressionType.values())).code(),
                Pack.of(modifies ? MODIFIES : 0),
                call,
                op(81, top.code(), Pack.name("a")));
        boolean writes = choice.percent(30);
        return BinOp.payload(
                writes ? Operation.Type.EXP_MODIFY : Operation.Type.EXP_READ,
                writes ? choice.of("a", "b") : "r",
                Pack.list(expression, Pack.of(choice.of(0, 0x10))));
    }

    private static Pack call(Choice choice, Values values, Pack seed, boolean modifies) {
        int mode = modifies ? APPLY : choice.of(0, 0, 1, 1, 2, 3);
        int flags = choice.percent(97) ? mode | (choice.percent(50) ? NO_FAIL : 0) : choice.below(256);
        List<Pack> parts = new ArrayList<>();
        parts.add(Pack.of(PATH));
        parts.add(Pack.list(levels(choice, values, seed, modifies && isSorted(seed))));
        parts.add(Pack.of(flags));
        if (choice.percent(98) == ((flags & 15) == APPLY)) {
            parts.add(change(choice, values));
        }
        return Pack.list(parts);
    }

    private static Pack change(Choice choice, Values values) {
        int die = choice.below(100);
        if (die < 20) {
            return REMOVE;
        }
        Expressions expressions = Expressions.inPath(choice, values);
        ExpressionType type = choice.of(RESULTS);
        Pack changed = expressions.of(type, choice.below(3));
        return die < 35 ? op(123, expressions.of(ExpressionType.BOOL, 1), REMOVE, changed) : changed;
    }

    private static List<Pack> levels(Choice choice, Values values, Pack seed, boolean flat) {
        List<Pack> levels = new ArrayList<>();
        int depth = flat ? 1 : choice.percent(97) ? choice.of(1, 1, 2, 2, 3) : choice.of(0, 5);
        Pack here = seed;
        for (int i = 0; i < depth; i++) {
            level(choice, values, here, i, levels);
            here = child(choice, here);
        }
        if (choice.percent(2)) {
            levels.add(Pack.of(1));
        }
        return levels;
    }

    private static Pack child(Choice choice, Pack here) {
        return switch (here) {
            case Pack.Seq list when !list.items().isEmpty() -> choice.of(list.items());
            case Pack.Dict map
            when !map.pairs().isEmpty() -> choice.of(map.pairs()).value();
            default -> Pack.NIL;
        };
    }

    private static void level(Choice choice, Values values, Pack here, int depth, List<Pack> levels) {
        int kind = choice.percent(80) ? 0 : choice.of(0x10, 0x20);
        Expressions expressions = Expressions.inPath(choice, values);
        switch (choice.below(20)) {
            case 0, 1, 2, 3, 4, 5 -> add(levels, 4 | kind, Pack.of(true));
            case 6, 7, 8, 9, 10, 11 -> add(levels, 4 | kind, expressions.of(ExpressionType.BOOL, choice.between(1, 2)));
            case 12, 13 ->
                add(levels, 2 | kind, here instanceof Pack.Dict ? keyOf(choice, here, values) : values.key());
            case 14 -> add(levels, 3 | kind, choice.percent(80) ? child(choice, here) : values.sought());
            case 15, 16 -> {
                List<Pack> keys = choice.many(0, 3, () -> keyOf(choice, here, values));
                add(levels, 10 | kind, choice.percent(90) ? Pack.list(keys) : Pack.attributed(1, keys));
            }
            case 17, 18 -> position(choice, here, depth, kind, levels);
            default -> add(levels, choice.between(2, 15) | kind, values.small());
        }
        if (choice.percent(12) && !isInMap(levels.get(levels.size() - 2))) {
            add(levels, 0x204, choice.percent(95) ? expressions.of(ExpressionType.BOOL, 1) : Pack.of(true));
        }
    }

    /** The reference finds ranks, and indexes of maps, only in what comes last in the bin. */
    private static void position(Choice choice, Pack here, int depth, int kind, List<Pack> levels) {
        boolean anywhere = depth == 0 || here instanceof Pack.Seq;
        int selector = depth == 0 ? choice.below(2) : 0;
        add(
                levels,
                anywhere ? selector | (depth == 0 ? kind : 0x10) : 4,
                anywhere ? Pack.of(choice.between(-3, 3)) : Pack.of(true));
    }

    /** After an index or a rank in a map, the reference looks for the element where the further filter left off. */
    private static boolean isInMap(Pack id) {
        return id instanceof Pack.Int number && (number.value() & 0x1e) == 0;
    }

    private static Pack keyOf(Choice choice, Pack here, Values values) {
        return here instanceof Pack.Dict map && !map.pairs().isEmpty() && choice.percent(85)
                ? choice.of(map.pairs()).key()
                : values.key();
    }

    private static void add(List<Pack> levels, int id, Pack value) {
        levels.add(Pack.of(id));
        levels.add(value);
    }
}
