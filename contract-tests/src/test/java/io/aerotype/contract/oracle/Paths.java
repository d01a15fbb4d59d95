package io.aerotype.contract.oracle;

import io.aerotype.contract.oracle.Pack.Pair;
import java.util.ArrayList;
import java.util.List;

/** Contexts: paths into a nested value, most of which lead somewhere. */
final class Paths {
    private static final int LIST_INDEX = 0x10;
    private static final int LIST_RANK = 0x11;
    private static final int LIST_VALUE = 0x13;
    private static final int MAP_INDEX = 0x20;
    private static final int MAP_RANK = 0x21;
    private static final int MAP_KEY = 0x22;
    private static final int MAP_VALUE = 0x23;

    private final Choice choice;
    private final Values values;

    Paths(Choice choice, Values values) {
        this.choice = choice;
        this.values = values;
    }

    /** A value with containers in it, of two or three levels. */
    Pack nested() {
        List<Pack> inner = choice.many(1, 4, () -> choice.made(values::list, values::map, values::element));
        return choice.percent(50)
                ? Pack.list(inner)
                : Pack.attributedMap(
                        choice.of(1, 3),
                        List.of(
                                new Pair(Pack.of(1), inner.getFirst()),
                                new Pair(Pack.text("a"), Pack.list(inner)),
                                new Pair(Pack.text("b"), inner.getLast())));
    }

    /** The ids and values of a context of one to three entries into the given value. */
    List<Pack> into(Pack value) {
        List<Pack> path = new ArrayList<>();
        Pack here = value;
        int depth = choice.of(1, 1, 1, 2, 2, 3);
        for (int i = 0; i < depth; i++) {
            here = entry(here, path);
        }
        return path;
    }

    private Pack entry(Pack here, List<Pack> path) {
        if (choice.percent(10)) {
            stray(path);
            return Pack.NIL;
        }
        return switch (here) {
            case Pack.Seq list when !list.items().isEmpty() -> inList(list.items(), path);
            case Pack.Dict map when !map.pairs().isEmpty() -> inMap(map.pairs(), path);
            default -> {
                stray(path);
                yield Pack.NIL;
            }
        };
    }

    private Pack inList(List<Pack> items, List<Pack> path) {
        int at = choice.below(items.size());
        switch (choice.below(4)) {
            case 0 -> add(path, LIST_RANK, Pack.of(choice.between(-2, 3)));
            case 1 -> add(path, LIST_VALUE, items.get(at) instanceof Pack.Ext ? Pack.WILDCARD : items.get(at));
            default -> add(path, LIST_INDEX, Pack.of(choice.percent(80) ? at : at - items.size()));
        }
        return items.get(at);
    }

    private Pack inMap(List<Pair> pairs, List<Pack> path) {
        Pair pair = pairs.get(choice.below(pairs.size()));
        switch (choice.below(6)) {
            case 0 -> add(path, MAP_INDEX, Pack.of(choice.between(-2, 3)));
            case 1 -> add(path, MAP_RANK, Pack.of(choice.between(-2, 3)));
            case 2 -> add(path, MAP_VALUE, pair.value());
            default -> add(path, MAP_KEY, pair.key() instanceof Pack.Ext ? Pack.text("a") : pair.key());
        }
        return pair.value();
    }

    /** An entry that may lead nowhere, or make what is not there. */
    private void stray(List<Pack> path) {
        switch (choice.below(8)) {
            case 0 -> add(path, choice.of(0x50, 0x90, 0xd0), Pack.of(choice.below(5)));
            case 1, 2 -> add(path, choice.of(0x62, 0xa2, 0xe2), values.key());
            case 3 -> add(path, choice.below(0x30), values.sought());
            case 4 -> add(path, LIST_INDEX, Pack.of(choice.between(-5, 5)));
            default -> add(path, MAP_KEY, values.key());
        }
    }

    private static void add(List<Pack> path, int id, Pack value) {
        path.add(Pack.of(id));
        path.add(value);
    }
}
