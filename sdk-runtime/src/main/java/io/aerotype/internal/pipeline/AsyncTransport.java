package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoops;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Hands commands to the stock client's event loops. What comes back is looked at, and futures are completed, by an
 * executor on which user code may run: nothing above knows that there are event loops.
 */
public final class AsyncTransport {
    private final IAerospikeClient client;
    private final EventLoops loops;
    private final Executor callbacks;

    public AsyncTransport(IAerospikeClient client, EventLoops loops, Executor callbacks) {
        this.client = client;
        this.loops = loops;
        this.callbacks = callbacks;
    }

    /**
     * Asks about one record.
     *
     * @param read what to make of the answer; what it throws fails the future
     */
    public <V> CompletableFuture<V> send(Request.Single request, Function<Row, V> read) {
        PendingRow<V> pending = new PendingRow<>(request.key(), read, callbacks);
        try {
            request.ask(client, loops.next(), pending);
        } catch (AerospikeException refused) {
            // Refused before it was sent: no listener will be told.
            pending.onFailure(refused);
        }
        return pending;
    }

    /**
     * Asks about several records.
     *
     * @param read what to make of the answers; what it throws fails the future
     */
    public <V> CompletableFuture<V> send(Request.Batch request, Function<Answers, V> read) {
        PendingBatch<V> pending = new PendingBatch<>(client, loops, new Answers(request), read, callbacks);
        pending.sendPart();
        return pending;
    }

    /** Asks about several records, and tells each as it comes. */
    public void stream(Request.Batch request, Receiver receiver) {
        new ArrivingBatch(client, loops, new Answers(request), receiver).sendPart();
    }

    /** Starts a query, and tells each record as it comes. */
    public void stream(Request.Query request, Receiver receiver) {
        try {
            client.queryPartitions(
                    loops.next(), new Found(receiver), request.policy(), request.statement(), request.partitions());
        } catch (AerospikeException refused) {
            receiver.fail(refused);
        }
    }
}
