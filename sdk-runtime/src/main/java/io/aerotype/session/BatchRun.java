package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.policy.BatchPolicy;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.pipeline.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Several keys, in one step or in many, sent as one batch. */
final class BatchRun<R> implements Run<R>, Router<R> {
    private final Client client;
    private final BatchPolicy policy;
    private final List<BatchRecord> entries;
    /** The step each entry belongs to. */
    private final List<Step<?, ?, ?>> owners;

    private final RowReader<R> reader;

    private BatchRun(
            Client client,
            BatchPolicy policy,
            List<BatchRecord> entries,
            List<Step<?, ?, ?>> owners,
            RowReader<R> reader) {
        this.client = client;
        this.policy = policy;
        this.entries = entries;
        this.owners = owners;
        this.reader = reader;
    }

    static <R> BatchRun<R> of(Session session, List<Step<?, ?, ?>> steps, RowReader<R> reader) {
        List<BatchRecord> entries = new ArrayList<>();
        List<Step<?, ?, ?>> owners = new ArrayList<>();
        boolean writes = false;
        for (Step<?, ?, ?> step : steps) {
            step.addEntries(entries);
            while (owners.size() < entries.size()) {
                owners.add(step);
            }
            writes |= !step.verb().reads();
        }
        String namespace = entries.getFirst().key.namespace;
        // One batch has one set of timeouts and attempts. Single entries that must not be repeated decide for all.
        Kind kind = writes ? Kind.WRITE_NON_RETRYABLE : Kind.READ;
        BatchPolicy policy = session.policies(kind, Shape.BATCH, namespace).batch();
        return new BatchRun<>(session.client(), policy, entries, owners, reader);
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
        return LiveSource.start(this, source -> client.async().send(new Request.Batch(policy, entries, true), source));
    }

    @Override
    public @Nullable RecordResult<R> route(Row row) {
        return Routing.keyed(owners.get(row.index()), false, reader, row);
    }
}
