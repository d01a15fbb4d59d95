package io.aerotype.contract.oracle;

import com.aerospike.client.Operation;
import com.aerospike.client.policy.Policy;
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
        String arguments =
                switch (verb) {
                    case OPERATE -> ops.stream()
                            .map(op -> System.lineSeparator() + "       " + op.java())
                            .collect(Collectors.joining(",", ",", ""));
                    case GET_BINS -> ", \"" + String.join("\", \"", binNames()) + "\"";
                    case GET, HEADER, EXISTS, DELETE, TOUCH -> "";
                };
        return (policy.isEmpty() ? "" : policy + System.lineSeparator() + "     ")
                + "client." + call() + "(policy, key" + slot + arguments + ");";
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
        return Stream.concat(settings.filter().stream(), ops.stream().flatMap(op -> op.value().packs()));
    }

    @Override
    public Stream<Pack> expressions() {
        return Stream.concat(settings.filter().stream(), ops.stream().flatMap(BinOp::expressions));
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
