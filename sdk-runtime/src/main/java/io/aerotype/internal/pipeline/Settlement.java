package io.aerotype.internal.pipeline;

import com.aerospike.client.AbortStatus;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.CommitStatus;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Txn;
import com.aerospike.client.async.AsyncTxnRoll;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.command.TxnRoll;
import com.aerospike.client.listener.CommitListener;
import com.aerospike.client.policy.BatchPolicy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends transactions, on the caller's thread or on the stock client's event loops, with settings of the caller's: the stock
 * client's own methods have no parameter for them.
 *
 * @param loops null if there are none, as where connections are encrypted
 * @param callbacks completes futures
 */
public record Settlement(IAerospikeClient client, @Nullable EventLoops loops, Executor callbacks) {
    private static final String COMMIT = "commit";
    private static final String ABORT = "abort";

    /**
     * Checks that nothing was overtaken, and applies the writes.
     *
     * @throws AerospikeException if they cannot be applied
     */
    public CommitStatus commit(Txn txn, BatchPolicy verify, BatchPolicy roll) {
        try {
            TxnRoll ending = new TxnRoll(client.getCluster(), txn);
            return switch (txn.getState()) {
                case OPEN -> {
                    ending.verify(verify, roll);
                    yield ending.commit(roll);
                }
                case VERIFIED -> ending.commit(roll);
                case COMMITTED, ABORTED -> client.commit(txn);
            };
        } catch (AerospikeException failure) {
            throw Failures.of(COMMIT, failure);
        }
    }

    /** As {@link #commit}; what that throws fails the future. */
    public CompletableFuture<CommitStatus> commitAsync(Txn txn, BatchPolicy verify, BatchPolicy roll) {
        if (loops == null) {
            return onThread(() -> commit(txn, verify, roll));
        }
        CompletableFuture<CommitStatus> ended = new CompletableFuture<>();
        CommitListener listener = new CommitListener() {
            @Override
            public void onSuccess(CommitStatus status) {
                callbacks.execute(() -> ended.complete(status));
            }

            @Override
            public void onFailure(AerospikeException.Commit failure) {
                callbacks.execute(() -> ended.completeExceptionally(Failures.of(COMMIT, failure)));
            }
        };
        try {
            EventLoop loop = loops.next();
            AsyncTxnRoll ending = new AsyncTxnRoll(client.getCluster(), loop, verify, roll, txn);
            switch (txn.getState()) {
                case OPEN -> ending.verify(listener);
                case VERIFIED -> ending.commit(listener);
                case COMMITTED, ABORTED -> client.commit(loop, listener, txn);
            }
        } catch (AerospikeException refused) {
            // Refused before anything was sent: no listener will be told.
            ended.completeExceptionally(Failures.of(COMMIT, refused));
        }
        return ended;
    }

    /**
     * Takes the writes back.
     *
     * @throws AerospikeException if they were applied already
     */
    public AbortStatus abort(Txn txn, BatchPolicy roll) {
        try {
            return switch (txn.getState()) {
                case OPEN, VERIFIED -> new TxnRoll(client.getCluster(), txn).abort(roll);
                case COMMITTED, ABORTED -> client.abort(txn);
            };
        } catch (AerospikeException failure) {
            throw Failures.of(ABORT, failure);
        }
    }

    /** As {@link #abort}; what that throws fails the future. */
    public CompletableFuture<AbortStatus> abortAsync(Txn txn, BatchPolicy roll) {
        if (loops == null) {
            return onThread(() -> abort(txn, roll));
        }
        CompletableFuture<AbortStatus> ended = new CompletableFuture<>();
        try {
            EventLoop loop = loops.next();
            switch (txn.getState()) {
                case OPEN, VERIFIED ->
                    new AsyncTxnRoll(client.getCluster(), loop, roll, roll, txn)
                            .abort(status -> callbacks.execute(() -> ended.complete(status)));
                case COMMITTED, ABORTED ->
                    client.abort(loop, status -> callbacks.execute(() -> ended.complete(status)), txn);
            }
        } catch (AerospikeException refused) {
            // Refused before anything was sent: no listener will be told.
            ended.completeExceptionally(Failures.of(ABORT, refused));
        }
        return ended;
    }

    private static <S> CompletableFuture<S> onThread(Supplier<S> ending) {
        CompletableFuture<S> ended = new CompletableFuture<>();
        Thread.ofVirtual().name("aerotype-request").start(() -> {
            try {
                ended.complete(ending.get());
            } catch (Throwable failure) { // whatever went wrong, the future has to tell it
                ended.completeExceptionally(failure);
            }
        });
        return ended;
    }
}
