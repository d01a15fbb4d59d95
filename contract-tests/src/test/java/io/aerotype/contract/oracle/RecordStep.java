package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.contract.oracle.Case.Slots;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command on one record, sent by the stock client. */
record RecordStep(Verb verb, int slot, Settings settings, List<BinOp> ops) implements Step {
    /** The calls of the stock client that take one key. */
    enum Verb {
        OPERATE,
        GET,
        GET_BINS,
        HEADER,
        EXISTS,
        DELETE,
        TOUCH
    }

    static RecordStep operate(BinOp... ops) {
        return new RecordStep(Verb.OPERATE, 0, Settings.PLAIN, List.of(ops));
    }

    static RecordStep operate(Settings settings, List<BinOp> ops) {
        return new RecordStep(Verb.OPERATE, 0, settings, ops);
    }

    @Override
    public List<Outcome> run(Subject subject, Slots slots) {
        var key = slots.key(slot);
        var client = subject.client();
        Policy read = settings.read(client.getReadPolicyDefault());
        WritePolicy write = settings.write(client.getWritePolicyDefault());
        return List.of(Outcome.attempt(() -> switch (verb) {
            case OPERATE ->
                Outcome.of(client.operate(
                        write, key, ops.stream().map(BinOp::operation).toArray(Operation[]::new)));
            case GET -> Outcome.of(client.get(read, key));
            case GET_BINS -> Outcome.of(client.get(read, key, binNames()));
            case HEADER -> Outcome.of(client.getHeader(read, key));
            case EXISTS -> Outcome.text(String.valueOf(client.exists(read, key)));
            case DELETE -> Outcome.text(String.valueOf(client.delete(write, key)));
            case TOUCH -> {
                client.touch(write, key);
                yield Outcome.text("touched");
            }
        }));
    }

    @Override
    public String java() {
        String policy = settings.java();
        String arguments = switch (verb) {
            case OPERATE ->
                ops.stream()
                        .map(op -> System.lineSeparator() + "       " + op.java())
                        .collect(Collectors.joining(",", ",", ""));
            case GET_BINS -> ", \"" + String.join("\", \"", binNames()) + "\"";
            case GET, HEADER, EXISTS, DELETE, TOUCH -> "";
        };
        return (policy.isEmpty() ? "" : policy + System.lineSeparator() + "     ") + "client." + call() + "(policy, key"
                + slot + arguments + ");";
    }

    @Override
    public Stream<Step> smaller() {
        return Stream.concat(
                Smaller.lists(ops, 1, BinOp::smaller).map(fewer -> new RecordStep(verb, slot, settings, fewer)),
                settings.smaller().map(simpler -> new RecordStep(verb, slot, simpler, ops)));
    }

    @Override
    public int lastSlot() {
        return slot;
    }

    @Override
    public Stream<Pack> packs() {
        return Stream.concat(
                settings.filter().stream(),
                ops.stream().flatMap(op -> op.value().packs()));
    }

    @Override
    public Stream<Pack> expressions() {
        return Stream.concat(settings.filter().stream(), ops.stream().flatMap(BinOp::expressions));
    }

    /** The message that the stock client makes of the command. */
    Frame frame() {
        return switch (verb) {
            case GET -> reading(3);
            case GET_BINS -> reading(1);
            case HEADER, EXISTS -> reading(33);
            case DELETE -> writing(0, 3, List.of());
            case TOUCH -> writing(0, 1, List.of(BinOp.record(Operation.Type.TOUCH)));
            case OPERATE -> operating();
        };
    }

    private Frame operating() {
        boolean all = ops.stream()
                .anyMatch(op -> op.type() == Operation.Type.READ && op.bin().isEmpty());
        boolean reads = ops.stream().anyMatch(op -> !op.type().isWrite && op.type() != Operation.Type.READ_HEADER);
        boolean header = ops.stream().anyMatch(op -> op.type() == Operation.Type.READ_HEADER);
        int info1 = (reads ? 1 : 0) | (all ? 3 : 0) | (header && !reads ? 33 : 0);
        int info2 = settings.respondAll() && !all ? 128 : 0;
        return ops.stream().anyMatch(op -> op.type().isWrite)
                ? writing(info1, info2 | 1, ops)
                : new Frame(info1, info2, 0, 0, 0, settings.sendKey(), ops);
    }

    private Frame reading(int info1) {
        return new Frame(info1, 0, 0, 0, 0, settings.sendKey(), ops);
    }

    private Frame writing(int info1, int info2, List<BinOp> written) {
        int generation = switch (settings.generationPolicy()) {
            case NONE -> 0;
            case EXPECT_GEN_EQUAL -> 4;
            case EXPECT_GEN_GT -> 8;
        };
        int more = (settings.exists() == RecordExistsAction.CREATE_ONLY ? 32 : 0) | (settings.durableDelete() ? 16 : 0);
        int info3 = switch (settings.exists()) {
            case UPDATE, CREATE_ONLY -> 0;
            case UPDATE_ONLY -> 8;
            case REPLACE -> 16;
            case REPLACE_ONLY -> 32;
        };
        return new Frame(
                info1,
                info2 | generation | more,
                info3,
                generation == 0 ? 0 : settings.generation(),
                settings.ttl(),
                settings.sendKey(),
                written);
    }

    private String[] binNames() {
        return ops.stream().map(BinOp::bin).toArray(String[]::new);
    }

    private String call() {
        return switch (verb) {
            case OPERATE -> "operate";
            case GET, GET_BINS -> "get";
            case HEADER -> "getHeader";
            case EXISTS -> "exists";
            case DELETE -> "delete";
            case TOUCH -> "touch";
        };
    }
}
