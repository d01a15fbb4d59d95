package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every bit operation of the protocol, on blobs and on what is none. */
final class BitOps implements Area {
    private static final List<Integer> MODIFIES = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    private static final List<Integer> READS = List.of(50, 51, 52, 53, 54);

    @Override
    public String name() {
        return "bits";
    }

    @Override
    public Case generate(long number, Choice choice) {
        Values values = new Values(choice);
        List<Step> steps = new ArrayList<>();
        if (choice.percent(90)) {
            Pack seed = choice.percent(92) ? blob(choice, 6) : values.bin();
            steps.add(RecordStep.operate(BinOp.put(choice.percent(95) ? "a" : "b", seed)));
        }
        List<BinOp> ops = choice.many(1, 3, () -> op(choice, values));
        steps.add(FrameStep.operate(choice.percent(60), Optional.empty(), ops));
        return new Case(name(), number, steps);
    }

    private static BinOp op(Choice choice, Values values) {
        boolean modifies = choice.percent(60);
        Pack payload = payload(choice.of(modifies ? MODIFIES : READS), choice, values);
        return BinOp.payload(
                choice.percent(99) == modifies ? Operation.Type.BIT_MODIFY : Operation.Type.BIT_READ, "a", payload);
    }

    /** An operation as the stock client would send it, with its last parameters left out now and then. */
    static Pack payload(int opcode, Choice choice, Values values) {
        List<Pack> payload = new ArrayList<>();
        payload.add(Pack.of(opcode));
        switch (opcode) {
            case 0 -> add(payload, choice.below(9), flags(choice), choice.below(9));
            case 1 -> payload.addAll(List.of(offset(choice, 8), bytes(choice), Pack.of(flags(choice))));
            case 2 -> payload.addAll(List.of(offset(choice, 8), Pack.of(choice.below(5)), Pack.of(flags(choice))));
            case 3, 4, 5, 6 ->
                payload.addAll(List.of(offset(choice, 40), size(choice), bytes(choice), Pack.of(flags(choice))));
            case 7 -> payload.addAll(List.of(offset(choice, 40), size(choice), Pack.of(flags(choice))));
            case 8, 9 ->
                payload.addAll(
                        List.of(offset(choice, 40), size(choice), Pack.of(choice.below(20)), Pack.of(flags(choice))));
            case 10, 11 -> {
                payload.addAll(List.of(offset(choice, 40), size(choice), values.integer(), Pack.of(flags(choice))));
                payload.add(Pack.of(choice.below(8)));
            }
            case 12 ->
                payload.addAll(List.of(offset(choice, 40), size(choice), values.integer(), Pack.of(flags(choice))));
            case 50, 51 -> payload.addAll(List.of(offset(choice, 40), size(choice)));
            case 52 -> payload.addAll(List.of(offset(choice, 40), size(choice), values.bool()));
            case 53 -> payload.addAll(List.of(Pack.of(8L * choice.below(5)), size(choice), values.bool()));
            default -> payload.addAll(List.of(offset(choice, 40), size(choice), Pack.of(choice.below(3))));
        }
        if (choice.percent(8)) {
            payload.removeLast();
        } else if (choice.percent(2)) {
            payload.set(choice.below(payload.size()), values.element());
        }
        return Pack.list(payload);
    }

    private static void add(List<Pack> payload, int... numbers) {
        for (int number : numbers) {
            payload.add(Pack.of(number));
        }
    }

    private static Pack offset(Choice choice, int limit) {
        return Pack.of(choice.percent(85) ? choice.below(limit) : -choice.below(limit));
    }

    private static Pack size(Choice choice) {
        return Pack.of(choice.percent(95) ? choice.between(1, 24) : choice.of(0, -1, 63, 64, 65));
    }

    private static int flags(Choice choice) {
        return choice.percent(50) ? 0 : choice.of(1, 2, 4, 8, 12, 5, 6, 14, 3, 16);
    }

    private static Pack bytes(Choice choice) {
        return choice.percent(95) ? blob(choice, 4) : choice.of(Pack.text("ab"), Pack.of(1));
    }

    private static Pack blob(Choice choice, int most) {
        StringBuilder bytes = new StringBuilder();
        int length = choice.between(0, most);
        for (int i = 0; i < length; i++) {
            bytes.append((char) choice.below(256));
        }
        return Pack.blob(bytes.toString());
    }
}
