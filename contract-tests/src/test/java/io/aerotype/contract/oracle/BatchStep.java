package io.aerotype.contract.oracle;

import com.aerospike.client.BatchDelete;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchPolicy;
import io.aerotype.contract.oracle.Case.Slots;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One batch of mixed entries; no two of them concern the same record, so that their order has no say. */
record BatchStep(Optional<Pack> filter, List<Entry> entries) implements Step {
    /** The kinds of entry that the stock client has. */
    enum Kind {
        READ_ALL,
        READ_BINS,
        READ_OPERATIONS,
        EXISTS,
        WRITE,
        DELETE
    }

    /** One row of the batch. */
    record Entry(Kind kind, int slot, Settings settings, List<BinOp> ops) {
        BatchRecord record(Key key) {
            Operation[] operations = ops.stream().map(BinOp::operation).toArray(Operation[]::new);
            return switch (kind) {
                case READ_ALL -> new BatchRead(settings.batchRead(), key, true);
                case READ_BINS ->
                    new BatchRead(
                            settings.batchRead(),
                            key,
                            ops.stream().map(BinOp::bin).toArray(String[]::new));
                case READ_OPERATIONS -> new BatchRead(settings.batchRead(), key, operations);
                case EXISTS -> new BatchRead(settings.batchRead(), key, false);
                case WRITE -> new BatchWrite(settings.batchWrite(), key, operations);
                case DELETE -> new BatchDelete(settings.batchDelete(), key);
            };
        }

        Stream<Entry> smaller() {
            return Stream.concat(
                    Smaller.lists(ops, 1, BinOp::smaller).map(fewer -> new Entry(kind, slot, settings, fewer)),
                    settings.smaller().map(simpler -> new Entry(kind, slot, simpler, ops)));
        }

        String java() {
            String policy = settings.java();
            return "key" + slot + " " + kind + (policy.isEmpty() ? "" : " {" + policy + "}")
                    + ops.stream().map(op -> " " + op.java()).collect(Collectors.joining(","));
        }
    }

    @Override
    public List<Outcome> run(Subject subject, Slots slots) {
        BatchPolicy policy = new BatchPolicy(subject.client().getBatchParentPolicyWriteDefault());
        filter.map(Settings::expression).ifPresent(policy::setFilterExp);
        policy.failOnFilteredOut = true;
        List<BatchRecord> records = entries.stream()
                .map(entry -> entry.record(slots.key(entry.slot())))
                .toList();
        Outcome whole = Outcome.attempt(
                () -> Outcome.text(String.valueOf(subject.client().operate(policy, records))));
        return Stream.concat(Stream.of(whole), records.stream().map(BatchStep::row))
                .toList();
    }

    @Override
    public String java() {
        return "client.operate(batchPolicy, records) with"
                + filter.map(pack -> " filter " + PackText.of(pack) + " and").orElse("")
                + entries.stream()
                        .map(entry -> System.lineSeparator() + "       " + entry.java())
                        .collect(Collectors.joining());
    }

    @Override
    public Stream<Step> smaller() {
        Stream<Step> fewer = Smaller.lists(entries, 1, Entry::smaller).map(rest -> new BatchStep(filter, rest));
        return filter.isEmpty() ? fewer : Stream.concat(Stream.of(new BatchStep(Optional.empty(), entries)), fewer);
    }

    @Override
    public int lastSlot() {
        return entries.stream().mapToInt(Entry::slot).max().orElse(0);
    }

    @Override
    public Stream<Pack> packs() {
        return Stream.concat(
                expressions(),
                entries.stream()
                        .flatMap(entry -> entry.ops().stream())
                        .flatMap(op -> op.value().packs()));
    }

    @Override
    public Stream<Pack> expressions() {
        return Stream.concat(
                filter.stream(),
                entries.stream()
                        .flatMap(entry -> Stream.concat(
                                entry.settings().filter().stream(),
                                entry.ops().stream().flatMap(BinOp::expressions))));
    }

    private static Outcome row(BatchRecord row) {
        Outcome found = Outcome.of(row.record);
        return new Outcome(row.resultCode, found.generation(), found.ttl(), found.body());
    }
}
