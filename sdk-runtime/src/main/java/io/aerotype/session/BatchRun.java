package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.policy.BatchPolicy;
import io.aerotype.error.BatchFailedException;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.pipeline.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Several keys, in one step or in many, sent as one batch. */
final class BatchRun<R> implements Run<R>, Router<R> {
    /**
     * One step of the batch.
     *
     * @param step what is done to its keys
     * @param reader how its records are read
     */
    record Part<R>(Step<?, ?, ?> step, RowReader<R> reader) {}

    private final Client client;
    private final BatchPolicy policy;
    private final List<BatchRecord> entries;
    /** The part each entry belongs to. */
    private final List<Part<R>> owners;

    private BatchRun(Client client, BatchPolicy policy, List<BatchRecord> entries, List<Part<R>> owners) {
        this.client = client;
        this.policy = policy;
        this.entries = entries;
        this.owners = owners;
    }

    static <R> BatchRun<R> of(Session session, List<Part<R>> parts) {
        List<BatchRecord> entries = new ArrayList<>();
        List<Part<R>> owners = new ArrayList<>();
        boolean writes = false;
        for (Part<R> part : parts) {
            Step<?, ?, ?> step = part.step();
            if (step.keys().isEmpty()) {
                throw new IllegalArgumentException(
                        "%s was given no records; give it at least one.".formatted(step.verb()));
            }
            step.addEntries(entries);
            while (owners.size() < entries.size()) {
                owners.add(part);
            }
            writes |= !step.verb().reads();
        }
        String namespace = entries.getFirst().key.namespace;
        // One batch has one set of timeouts and attempts. Single entries that must not be repeated decide for all.
        Kind kind = writes ? Kind.WRITE_NON_RETRYABLE : Kind.READ;
        BatchPolicy policy = session.policies(kind, Shape.BATCH, namespace).batch();
        return new BatchRun<>(session.client(), policy, entries, owners);
    }

    @Override
    public RecordStream<R> execute() {
        Collector<R> results = new Collector<>(this, entries.size(), Long.MAX_VALUE);
        client.blocking().send(new Request.Batch(policy, entries, false), results);
        return results.stream();
    }

    @Override
    public RecordStream<R> executeStream() {
        return new RecordStream<>(live());
    }

    @Override
    public CompletableFuture<RecordStream<R>> executeAsync() {
        return Settling.collect(
                this,
                entries.size(),
                Long.MAX_VALUE,
                receiver -> client.async().send(new Request.Batch(policy, entries, false), receiver),
                client.callbacks());
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        return new ResultPublisher<>(this::live, client.callbacks());
    }

    private ResultSource<R> live() {
        return LiveSource.start(
                this::routeLive, source -> client.async().send(new Request.Batch(policy, entries, true), source));
    }

    /** Where results come one by one, a failure that is to be thrown is thrown when it is reached. */
    private @Nullable RecordResult<R> routeLive(Row row) {
        RecordResult<R> result = route(row);
        return result != null && owners.get(row.index()).step().throwsOnError() ? result.orThrow() : result;
    }

    @Override
    public void check(List<RecordResult<R>> results) {
        List<RecordResult<R>> thrown = results.stream()
                .filter(result -> result.failure().isPresent()
                        && owners.get(result.index()).step().throwsOnError())
                .toList();
        if (!thrown.isEmpty()) {
            RecordResult<R> first = thrown.getFirst();
            throw new BatchFailedException(
                    owners.get(first.index()).step().verb().toString(),
                    thrown.size(),
                    first.failure().orElseThrow(),
                    results);
        }
    }

    @Override
    public @Nullable RecordResult<R> route(Row row) {
        Part<R> part = owners.get(row.index());
        return Routing.keyed(part.step(), false, part.reader(), row);
    }
}
