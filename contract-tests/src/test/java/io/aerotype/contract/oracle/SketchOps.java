package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every HyperLogLog operation of the protocol, on sketches of several sizes and on what is none. */
final class SketchOps implements Area {
    private static final List<Integer> MODIFIES = List.of(0, 1, 1, 2, 3, 4);
    private static final List<Integer> READS = List.of(50, 51, 52, 53, 54, 55, 56);

    @Override
    public String name() {
        return "sketches";
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        List<Step> steps = new ArrayList<>();
        if (choice.percent(90)) {
            steps.add(RecordStep.operate(
                    choice.percent(6)
                            ? BinOp.put("a", values.bin())
                            : BinOp.payload(Operation.Type.HLL_MODIFY, "a", filled(choice, values))));
        }
        List<BinOp> ops = choice.many(1, 3, () -> op(choice, values));
        steps.add(FrameStep.operate(choice.percent(60), Optional.empty(), ops));
        return new Case(name(), number, steps);
    }

    private static BinOp op(Choice choice, Values values) {
        boolean modifies = choice.percent(50);
        Pack payload = payload(choice.of(modifies ? MODIFIES : READS), choice, values);
        return BinOp.payload(
                choice.percent(99) == modifies ? Operation.Type.HLL_MODIFY : Operation.Type.HLL_READ, "a", payload);
    }

    static Pack payload(int opcode, Choice choice, Values values) {
        List<Pack> payload = new ArrayList<>();
        payload.add(Pack.of(opcode));
        switch (opcode) {
            case 0 -> payload.addAll(List.of(indexBits(choice), minhashBits(choice), flags(choice)));
            case 1 ->
                payload.addAll(List.of(
                        Pack.list(elements(choice, values, 8)), indexBits(choice), minhashBits(choice), flags(choice)));
            case 2 -> payload.addAll(List.of(sketches(choice, values), flags(choice)));
            case 4 -> payload.add(indexBits(choice));
            case 51, 52, 53, 54 -> payload.add(sketches(choice, values));
            case 56 -> payload.add(Pack.list(elements(choice, values, 3)));
            default -> {
                // The others take no parameter.
            }
        }
        if (choice.percent(8)) {
            payload.removeLast();
        }
        return Pack.list(payload);
    }

    private static Pack filled(Choice choice, Values values) {
        return Pack.list(
                Pack.of(1),
                Pack.list(elements(choice, values, choice.of(3, 12, 60))),
                Pack.of(choice.between(4, 7)),
                Pack.of(choice.of(0, 0, 0, 4, 8, 20)),
                Pack.of(0));
    }

    private static List<Pack> elements(Choice choice, Values values, int most) {
        return choice.many(
                choice.percent(97) ? 1 : 0,
                most,
                () -> choice.percent(70)
                        ? Pack.of(choice.below(200))
                        : choice.percent(90)
                                ? choice.made(values::text, values::real, values::blob, values::integer, values::bool)
                                : values.element());
    }

    private static Pack sketches(Choice choice, Values values) {
        List<Pack> list = choice.many(
                choice.percent(97) ? 1 : 0, 2, () -> choice.percent(95) ? sketch(choice) : values.element());
        return choice.percent(90) || list.isEmpty() ? Pack.list(list) : list.getFirst();
    }

    /** A sketch of 16 or 32 registers without minhash bits, under the type that the stock client gives it. */
    private static Pack sketch(Choice choice) {
        int indexBits = choice.between(4, 5);
        StringBuilder bytes =
                new StringBuilder().append('\0').append((char) indexBits).append("\0".repeat(9));
        for (int i = 0; i < 6 << (indexBits - 3); i++) {
            bytes.append(choice.of('\0', '\u0004', '\u0010', 'A', '\u0001', '\b'));
        }
        return Pack.typed(choice.of(4, 4, 18), bytes.toString());
    }

    private static Pack indexBits(Choice choice) {
        return Pack.of(choice.percent(90) ? choice.between(4, 7) : choice.of(-1, 3, 16, 17, 0));
    }

    private static Pack minhashBits(Choice choice) {
        return Pack.of(choice.percent(90) ? choice.of(-1, 0, 0, 4, 8) : choice.of(1, 3, 51, 52));
    }

    private static Pack flags(Choice choice) {
        return Pack.of(choice.percent(50) ? 0 : choice.of(1, 2, 4, 8, 5, 6, 12, 3, 16));
    }
}
