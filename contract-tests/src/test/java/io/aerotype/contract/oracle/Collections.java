package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operations of one family on lists, maps and everything else, at the top of a bin or inside it. */
final class Collections implements Area {
    private final String name;
    private final List<CollectionOp> family;
    private final int setType;
    private final boolean nested;

    private Collections(String name, List<CollectionOp> family, int setType, boolean nested) {
        this.name = name;
        this.family = family;
        this.setType = setType;
        this.nested = nested;
    }

    static Area lists() {
        return new Collections("lists", ListOps.ALL, 0, false);
    }

    static Area maps() {
        return new Collections("maps", MapOps.ALL, 64, false);
    }

    static Area listsInside() {
        return new Collections("lists-inside", ListOps.ALL, 0, true);
    }

    static Area mapsInside() {
        return new Collections("maps-inside", MapOps.ALL, 64, true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        Paths paths = new Paths(choice, values);
        Pack seed = nested ? paths.nested() : top(choice, values);
        List<Step> steps = new ArrayList<>();
        boolean absent = choice.percent(8);
        if (!absent || choice.percent(50)) {
            steps.add(RecordStep.operate(seed(choice, absent, seed)));
        }
        List<BinOp> ops = choice.many(
                1, 3, () -> choice.of(family).on("a", nested ? paths.into(seed) : List.of(), choice, values));
        boolean respondAll = choice.percent(60);
        steps.add(
                choice.percent(80)
                        ? FrameStep.operate(respondAll, Optional.empty(), ops)
                        : RecordStep.operate(respondAll ? Settings.PLAIN.respondingAll() : Settings.PLAIN, ops));
        return new Case(name, number, steps);
    }

    private BinOp[] seed(Choice choice, boolean absent, Pack seed) {
        List<BinOp> ops = new ArrayList<>();
        ops.add(BinOp.put("b", Pack.of(1)));
        if (!absent) {
            ops.add(BinOp.put("a", seed));
            boolean fits = setType == 0 ? seed instanceof Pack.Seq : seed instanceof Pack.Dict;
            if (fits && choice.percent(40)) {
                ops.add(BinOp.payload(
                        Operation.Type.CDT_MODIFY,
                        "a",
                        Pack.list(
                                Pack.of(setType),
                                Pack.of(setType == 0 ? choice.below(2) : choice.of(0, 1, 0x10, 0x11)))));
            }
        }
        return ops.toArray(BinOp[]::new);
    }

    private Pack top(Choice choice, Values values) {
        if (choice.percent(4)) {
            return values.bin();
        }
        return setType == 0 ? values.list() : values.map();
    }
}
