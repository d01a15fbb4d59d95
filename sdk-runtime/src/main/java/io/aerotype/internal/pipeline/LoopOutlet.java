package io.aerotype.internal.pipeline;

import com.aerospike.client.AbortStatus;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.CommitStatus;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Txn;
import com.aerospike.client.async.AsyncTxnRoll;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.listener.BatchRecordArrayListener;
import com.aerospike.client.listener.CommitListener;
import com.aerospike.client.listener.RecordSequenceListener;
import com.aerospike.client.policy.BatchPolicy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The stock client's event loops. They cannot encrypt. */
public final class LoopOutlet implements Outlet {
    private final IAerospikeClient client;
    private final EventLoops loops;
    /** By the index of their event loops. */
    private final LoopLane[] lanes;

    /**
     * Calls a client.
     *
     * @param loops those the client was given
     * @param callbacks runs what looks at answers
     * @param admission is told of each command on one record that ended; null if nobody counts them
     */
    public LoopOutlet(IAerospikeClient client, EventLoops loops, Executor callbacks, @Nullable Admission admission) {
        this.client = client;
        this.loops = loops;
        this.lanes = new LoopLane[loops.getSize()];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new LoopLane(client, loops.get(i), callbacks, admission);
        }
    }

    @Override
    public IAerospikeClient client() {
        return client;
    }

    @Override
    public Lane lane() {
        return lanes[loops.next().getIndex()];
    }

    @Override
    public void batch(Answers answers, Part part, PendingBatch<?> pending) {
        switch (answers.request()) {
            case Request.Batch batch ->
                client.operate(loops.next(), pending, batch.policy(), answers.entries(part, batch));
            case Request.Uniform uniform ->
                client.operate(
                        loops.next(),
                        (BatchRecordArrayListener) pending,
                        uniform.policy(),
                        uniform.writing(),
                        answers.keys(part, uniform),
                        uniform.operations());
        }
    }

    @Override
    public void batch(Answers answers, Part part, ArrivingBatch arriving) {
        switch (answers.request()) {
            case Request.Batch batch ->
                client.operate(loops.next(), arriving, batch.policy(), answers.entries(part, batch));
            case Request.Uniform uniform ->
                client.operate(
                        loops.next(),
                        arriving,
                        uniform.policy(),
                        uniform.writing(),
                        answers.keys(part, uniform),
                        uniform.operations());
        }
    }

    @Override
    public void query(Request.Query query, RecordSequenceListener listener) {
        client.queryPartitions(loops.next(), listener, query.policy(), query.statement(), query.partitions());
    }

    @Override
    public void commit(Txn txn, BatchPolicy verify, BatchPolicy roll, CompletableFuture<CommitStatus> ended) {
        CommitListener listener = new CommitListener() {
            @Override
            public void onSuccess(CommitStatus status) {
                ended.complete(status);
            }

            @Override
            public void onFailure(AerospikeException.Commit failure) {
                ended.completeExceptionally(failure);
            }
        };
        EventLoop loop = loops.next();
        AsyncTxnRoll ending = new AsyncTxnRoll(client.getCluster(), loop, verify, roll, txn);
        switch (txn.getState()) {
            case OPEN -> ending.verify(listener);
            case VERIFIED -> ending.commit(listener);
            case COMMITTED, ABORTED -> client.commit(loop, listener, txn);
        }
    }

    @Override
    public void abort(Txn txn, BatchPolicy roll, CompletableFuture<AbortStatus> ended) {
        EventLoop loop = loops.next();
        switch (txn.getState()) {
            case OPEN, VERIFIED -> new AsyncTxnRoll(client.getCluster(), loop, roll, roll, txn).abort(ended::complete);
            case COMMITTED, ABORTED -> client.abort(loop, ended::complete, txn);
        }
    }

    @Override
    public void close() {
        loops.close();
        // Their threads have ended, perhaps before they came to the end of their last round.
        for (LoopLane lane : lanes) {
            lane.handover().run();
        }
    }
}
