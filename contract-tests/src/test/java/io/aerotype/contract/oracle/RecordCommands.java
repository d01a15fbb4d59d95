package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.RecordExistsAction;
import io.aerotype.contract.oracle.RecordStep.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sequences of record commands under every policy, and messages with header bits the client does not combine. */
final class RecordCommands implements Area {
    private static final Pack HAS_A =
            Pack.list(Pack.of(1), Pack.list(Pack.of(81), Pack.of(2), Pack.name("a")), Pack.of(1));

    @Override
    public String name() {
        return "records";
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        List<Step> steps = new ArrayList<>();
        if (choice.percent(75)) {
            steps.add(new RecordStep(
                    Verb.OPERATE,
                    0,
                    choice.percent(50) ? Settings.PLAIN : settings(choice),
                    List.of(BinOp.put("a", Pack.of(1)), BinOp.put("b", values.bin()))));
        }
        steps.addAll(choice.many(1, 4, () -> step(choice, values)));
        return new Case(name(), number, steps);
    }

    private static Step step(Choice choice, Values values) {
        return choice.percent(70) ? command(choice, values) : frame(choice, values);
    }

    private static Step command(Choice choice, Values values) {
        Verb verb = choice.of(Verb.OPERATE, Verb.OPERATE, choice.of(Verb.values()));
        List<BinOp> ops = switch (verb) {
            case OPERATE -> choice.many(1, 4, () -> op(choice, values));
            case GET_BINS -> choice.many(1, 3, () -> BinOp.get(choice.of("a", "b", "c")));
            case GET, HEADER, EXISTS, DELETE, TOUCH -> List.of();
        };
        return new RecordStep(verb, 0, choice.percent(30) ? Settings.PLAIN : settings(choice), ops);
    }

    private static BinOp op(Choice choice, Values values) {
        String bin = choice.of("a", "a", "b", "c");
        return switch (choice.of(
                Operation.Type.WRITE,
                Operation.Type.WRITE,
                Operation.Type.READ,
                Operation.Type.READ,
                Operation.Type.READ_HEADER,
                Operation.Type.ADD,
                Operation.Type.APPEND,
                Operation.Type.TOUCH,
                Operation.Type.DELETE,
                Operation.Type.CDT_READ,
                Operation.Type.CDT_MODIFY)) {
            case READ -> choice.percent(30) ? BinOp.record(Operation.Type.READ) : BinOp.get(bin);
            case READ_HEADER -> BinOp.record(Operation.Type.READ_HEADER);
            case TOUCH -> BinOp.record(Operation.Type.TOUCH);
            case DELETE -> BinOp.record(Operation.Type.DELETE);
            case ADD -> new BinOp(Operation.Type.ADD, bin, new BinValue.Plain(values.integer()));
            case APPEND -> new BinOp(Operation.Type.APPEND, bin, new BinValue.Plain(values.text()));
            case CDT_READ -> BinOp.payload(Operation.Type.CDT_READ, bin, Pack.list(Pack.of(16)));
            case CDT_MODIFY -> BinOp.payload(Operation.Type.CDT_MODIFY, bin, Pack.list(Pack.of(1), Pack.of(7)));
            default -> BinOp.put(bin, choice.percent(25) ? Pack.NIL : values.bin());
        };
    }

    private static Settings settings(Choice choice) {
        return new Settings(
                choice.percent(40) ? RecordExistsAction.UPDATE : choice.of(RecordExistsAction.values()),
                choice.percent(60) ? GenerationPolicy.NONE : choice.of(GenerationPolicy.values()),
                choice.between(0, 3),
                choice.of(0, 0, 0, -1, -2, 100, 5000, 315_360_000, 315_360_001),
                choice.percent(20),
                choice.percent(5),
                choice.percent(30),
                choice.percent(20) ? Optional.of(filter(choice)) : Optional.empty());
    }

    private static Pack filter(Choice choice) {
        return choice.of(
                HAS_A, HAS_A, Pack.list(Pack.of(0)), Pack.of(true), Pack.of(false), Pack.of(5), Pack.list(Pack.of(71)));
    }

    private static Step frame(Choice choice, Values values) {
        int info1 = bits(choice, 0x01, 0x02, 0x20);
        int info2 = bits(choice, 0x01, 0x01, 0x02, 0x04, 0x08, 0x20, 0x80);
        int info3 = bits(choice, 0x08, 0x10, 0x20);
        List<BinOp> ops = choice.many(0, 3, () -> op(choice, values));
        return new FrameStep(
                0,
                new Frame(
                        info1,
                        info2,
                        info3,
                        choice.between(0, 3),
                        choice.of(0, 0, 100, -1, -2),
                        choice.percent(20),
                        ops),
                choice.percent(15) ? Optional.of(filter(choice)) : Optional.empty());
    }

    private static int bits(Choice choice, int... bits) {
        int chosen = 0;
        for (int bit : bits) {
            chosen |= choice.percent(35) ? bit : 0;
        }
        return chosen;
    }
}
