package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.RecordExistsAction;
import io.aerotype.contract.oracle.BatchStep.Entry;
import io.aerotype.contract.oracle.BatchStep.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Batches of reads, writes and deletes with policies and filters of their own. */
final class Batches implements Area {
    private static final int RECORDS = 6;

    @Override
    public String name() {
        return "batches";
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        List<Step> steps = new ArrayList<>();
        steps.add(new BatchStep(Optional.empty(), seed(choice, values)));
        steps.addAll(choice.many(1, 2, () -> batch(choice, values)));
        return new Case(name(), number, steps);
    }

    private static List<Entry> seed(Choice choice, Values values) {
        return IntStream.range(0, RECORDS)
                .filter(slot -> slot == 0 || choice.percent(60))
                .mapToObj(slot -> new Entry(
                        Kind.WRITE,
                        slot,
                        Settings.PLAIN,
                        List.of(BinOp.put("i", values.integer()), BinOp.put("a", values.bin()))))
                .toList();
    }

    private static Step batch(Choice choice, Values values) {
        Expressions expressions = new Expressions(choice, values);
        List<Entry> entries = IntStream.range(0, RECORDS)
                .filter(slot -> slot == 1 || choice.percent(50))
                .mapToObj(slot -> entry(slot, choice, values, expressions))
                .toList();
        return new BatchStep(
                choice.percent(15) ? Optional.of(expressions.of(ExpressionType.BOOL, 1)) : Optional.empty(), entries);
    }

    private static Entry entry(int slot, Choice choice, Values values, Expressions expressions) {
        Kind kind = choice.of(Kind.values());
        Settings settings = new Settings(
                choice.percent(60) ? RecordExistsAction.UPDATE : choice.of(RecordExistsAction.values()),
                choice.percent(70) ? GenerationPolicy.NONE : choice.of(GenerationPolicy.values()),
                choice.between(0, 2),
                choice.of(0, 0, -1, -2, 5000),
                choice.percent(20),
                choice.percent(3),
                false,
                choice.percent(15) ? Optional.of(expressions.of(ExpressionType.BOOL, 1)) : Optional.empty());
        List<BinOp> ops = switch (kind) {
            case READ_BINS -> choice.many(1, 3, () -> BinOp.get(choice.of("i", "a", "zz")));
            case READ_OPERATIONS -> choice.many(1, 3, () -> read(choice, values));
            case WRITE -> choice.many(1, 3, () -> choice.percent(70) ? write(choice, values) : read(choice, values));
            case READ_ALL, EXISTS, DELETE -> List.of();
        };
        return new Entry(kind, slot, settings, writable(kind, ops, values));
    }

    /** A write entry has at least one operation that writes, or the client takes it for a read. */
    private static List<BinOp> writable(Kind kind, List<BinOp> ops, Values values) {
        if (kind != Kind.WRITE || ops.stream().anyMatch(op -> op.type().isWrite)) {
            return ops;
        }
        List<BinOp> more = new ArrayList<>(ops);
        more.add(BinOp.put("i", values.integer()));
        return more;
    }

    private static BinOp read(Choice choice, Values values) {
        return choice.made(
                () -> BinOp.get(choice.of("i", "a", "zz")),
                () -> choice.of(ListOps.ALL.stream()
                                .filter(op -> !op.modifies())
                                .toList())
                        .on("a", List.of(), choice, values),
                () -> BinOp.payload(
                        Operation.Type.EXP_READ,
                        "e",
                        Pack.list(Expressions.op(81, Pack.of(2), Pack.name("i")), Pack.of(choice.of(0, 0x10)))));
    }

    private static BinOp write(Choice choice, Values values) {
        return choice.made(
                () -> BinOp.put(choice.of("i", "a", "b"), choice.percent(10) ? Pack.NIL : values.bin()),
                () -> new BinOp(Operation.Type.ADD, "i", new BinValue.Plain(values.integer())),
                () -> new BinOp(Operation.Type.APPEND, "a", new BinValue.Plain(values.text())),
                () -> choice.of(ListOps.ALL.stream()
                                .filter(CollectionOp::modifies)
                                .toList())
                        .on("a", List.of(), choice, values),
                () -> BinOp.record(Operation.Type.TOUCH),
                () -> choice.percent(20) ? BinOp.record(Operation.Type.DELETE) : BinOp.record(Operation.Type.TOUCH));
    }
}
