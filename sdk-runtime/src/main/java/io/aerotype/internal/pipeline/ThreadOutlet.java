package io.aerotype.internal.pipeline;

import com.aerospike.client.AbortStatus;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.CommitStatus;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Txn;
import com.aerospike.client.listener.RecordSequenceListener;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.query.RecordSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Virtual threads that wait for the answers. Encrypted connections need this: the stock client's own event loops cannot
 * encrypt, and those that can would bring a network library of their own.
 */
public final class ThreadOutlet implements Outlet {
    private final IAerospikeClient client;
    private final BlockingTransport waiting;

    /** There are no more commands under way than connections; the others wait. */
    private final Semaphore connections;

    public ThreadOutlet(IAerospikeClient client, int connections) {
        this.client = client;
        this.waiting = new BlockingTransport(client, null);
        this.connections = new Semaphore(connections, true);
    }

    @Override
    public IAerospikeClient client() {
        return client;
    }

    @Override
    public void ask(Request.Single request, PendingRow<?> pending) {
        start(() -> waiting.send(request), pending::answered, pending::onFailure);
    }

    @Override
    public void batch(Answers answers, Part part, PendingBatch<?> batch) {
        start(() -> ask(answers, part), records -> batch.onSuccess(records, true), failure -> {
            if (failure instanceof AerospikeException.BatchRecordArray partly) {
                batch.onFailure(partly.records, cause(partly));
            } else {
                batch.onFailure(failure);
            }
        });
    }

    @Override
    public void batch(Answers answers, Part part, ArrivingBatch batch) {
        start(
                () -> ask(answers, part),
                records -> {
                    tell(records, batch);
                    batch.onSuccess();
                },
                failure -> {
                    if (failure instanceof AerospikeException.BatchRecordArray partly) {
                        tell(partly.records, batch);
                        batch.onFailure(cause(partly));
                    } else {
                        batch.onFailure(failure);
                    }
                });
    }

    private BatchRecord[] ask(Answers answers, Part part) {
        return switch (answers.request()) {
            case Request.Batch mixed -> {
                List<BatchRecord> entries = answers.entries(part, mixed);
                client.operate(mixed.policy(), entries);
                yield entries.toArray(BatchRecord[]::new);
            }
            case Request.Uniform uniform ->
                client.operate(uniform.policy(), uniform.writing(), answers.keys(part, uniform), uniform.operations())
                        .records;
        };
    }

    private static void tell(BatchRecord[] records, ArrivingBatch batch) {
        for (int i = 0; i < records.length; i++) {
            batch.onRecord(records[i], i);
        }
    }

    private static AerospikeException cause(AerospikeException.BatchRecordArray partly) {
        return partly.getCause() instanceof AerospikeException cause ? cause : partly;
    }

    @Override
    public void query(Request.Query query, RecordSequenceListener listener) {
        start(
                () -> {
                    try (RecordSet found = waiting.open(query)) {
                        while (found.next()) {
                            listener.onRecord(found.getKey(), found.getRecord());
                        }
                        return found;
                    }
                },
                read -> listener.onSuccess(),
                listener::onFailure);
    }

    @Override
    public void commit(Txn txn, BatchPolicy verify, BatchPolicy roll, CompletableFuture<CommitStatus> ended) {
        start(() -> Settlement.commit(client, txn, verify, roll), ended::complete, ended::completeExceptionally);
    }

    @Override
    public void abort(Txn txn, BatchPolicy roll, CompletableFuture<AbortStatus> ended) {
        start(() -> Settlement.abort(client, txn, roll), ended::complete, ended::completeExceptionally);
    }

    /** The connections that the threads wait on are the client's. */
    @Override
    public void close() {}

    private <V> void start(Supplier<V> call, Consumer<V> success, Consumer<AerospikeException> failure) {
        Thread.ofVirtual().name("aerotype-encrypted").start(() -> {
            V answer;
            connections.acquireUninterruptibly();
            try {
                answer = call.get();
            } catch (AerospikeException failed) {
                failure.accept(failed);
                return;
            } finally {
                connections.release();
            }
            success.accept(answer);
        });
    }
}
