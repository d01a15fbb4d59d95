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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Virtual threads that wait for the answers. Encrypted connections need this: the stock client's own event loops cannot
 * encrypt, and those that can would bring a network library of their own.
 */
public final class ThreadOutlet implements Outlet, Lane {
    private final IAerospikeClient client;
    private final BlockingTransport waiting;
    private final Executor callbacks;
    private final @Nullable Admission admission;

    /** There are no more commands under way than connections; the others wait. */
    private final Semaphore connections;

    /**
     * Calls a client.
     *
     * @param connections how many commands may be under way at a time
     * @param callbacks runs what looks at answers
     * @param admission is told of each command on one record that ended; null if nobody counts them
     */
    public ThreadOutlet(IAerospikeClient client, int connections, Executor callbacks, @Nullable Admission admission) {
        this.client = client;
        this.callbacks = callbacks;
        this.admission = admission;
        this.waiting = new BlockingTransport(client, null);
        this.connections = new Semaphore(connections, true);
    }

    @Override
    public IAerospikeClient client() {
        return client;
    }

    @Override
    public Lane lane() {
        return this;
    }

    @Override
    public void ask(Request.Single request, PendingRow<?> pending) {
        start(() -> waiting.ask(request), pending::answered, pending::onFailure);
    }

    @Override
    public void answered(PendingRow<?> row) {
        if (admission != null) {
            admission.leave();
        }
        callbacks.execute(row);
    }

    @Override
    public void batch(Answers answers, Part part, PendingBatch<?> pending) {
        start(() -> waiting.ask(answers, part), answered -> pending.onSuccess(answered, true), failure -> {
            if (failure instanceof AerospikeException.BatchRecordArray partly) {
                pending.onFailure(partly.records, cause(partly));
            } else {
                pending.onFailure(failure);
            }
        });
    }

    @Override
    public void batch(Answers answers, Part part, ArrivingBatch arriving) {
        start(
                () -> waiting.ask(answers, part),
                answered -> {
                    tell(arriving, answered);
                    arriving.onSuccess();
                },
                failure -> {
                    if (failure instanceof AerospikeException.BatchRecordArray partly) {
                        tell(arriving, partly.records);
                        arriving.onFailure(cause(partly));
                    } else {
                        arriving.onFailure(failure);
                    }
                });
    }

    private static void tell(ArrivingBatch arriving, BatchRecord[] answered) {
        for (int i = 0; i < answered.length; i++) {
            arriving.onRecord(answered[i], i);
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

    private <V extends @Nullable Object> void start(
            Supplier<V> call, Consumer<V> success, Consumer<AerospikeException> failure) {
        Thread.ofVirtual().name("aerotype-encrypted").start(() -> {
            V answer;
            connections.acquireUninterruptibly();
            try {
                answer = call.get();
            } catch (AerospikeException failed) {
                failure.accept(failed);
                return;
            } catch (RuntimeException | Error broken) { // nobody else would ever tell who waits
                failure.accept(new AerospikeException(broken));
                return;
            } finally {
                connections.release();
            }
            success.accept(answer);
        });
    }
}
