package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes, additions, appends and prepends of every particle type to bins of every type. */
final class ScalarOps implements Area {
    private static final String[] BINS = {"a", "b"};

    @Override
    public String name() {
        return "scalars";
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        List<Step> steps = new ArrayList<>();
        if (choice.percent(90)) {
            steps.add(RecordStep.operate(BinOp.put("a", values.bin()), BinOp.put("c", Pack.of(1))));
        }
        List<BinOp> ops = choice.many(1, 4, () -> op(choice, values));
        steps.add(
                choice.percent(50)
                        ? RecordStep.operate(choice.percent(50) ? Settings.PLAIN : Settings.PLAIN.respondingAll(), ops)
                        : FrameStep.operate(choice.percent(50), Optional.empty(), ops));
        return new Case(name(), number, steps);
    }

    private static BinOp op(Choice choice, Values values) {
        Operation.Type type = choice.of(
                Operation.Type.WRITE,
                Operation.Type.ADD,
                Operation.Type.ADD,
                Operation.Type.APPEND,
                Operation.Type.PREPEND,
                Operation.Type.READ,
                Operation.Type.DELETE);
        String bin = choice.of(BINS);
        return switch (type) {
            case READ -> BinOp.get(bin);
            case DELETE -> choice.percent(20) ? BinOp.record(type) : BinOp.put(bin, Pack.NIL);
            default -> new BinOp(type, bin, operand(choice, values));
        };
    }

    private static BinValue operand(Choice choice, Values values) {
        return choice.percent(85)
                ? new BinValue.Plain(
                        choice.made(values::integer, values::real, values::text, values::blob, values::bin))
                : new BinValue.Odd(
                        choice.below(26),
                        choice.of(
                                "",
                                "\0",
                                "\u0001",
                                "\u00ff",
                                "\u0001\u0002",
                                "\0\0\0",
                                "\0\0\0\u0005",
                                "\0\0\0\0\0\0\0\u0009",
                                "\u0080",
                                "\u0090",
                                "\u0091\u0001",
                                "\u00c0",
                                "\0\0\0{}"));
    }
}
