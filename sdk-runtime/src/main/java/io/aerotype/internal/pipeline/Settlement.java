package io.aerotype.internal.pipeline;

import com.aerospike.client.AbortStatus;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.CommitStatus;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Txn;
import com.aerospike.client.command.TxnRoll;
import com.aerospike.client.policy.BatchPolicy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Ends transactions, on the caller's thread or with nobody waiting, with settings of the caller's: the stock client's own
 * methods have no parameter for them.
 *
 * @param callbacks completes futures
 */
public record Settlement(Outlet outlet, Executor callbacks) {
    private static final String COMMIT = "commit";
    private static final String ABORT = "abort";

    /**
     * Checks that nothing was overtaken, and applies the writes.
     *
     * @throws AerospikeException if they cannot be applied
     */
    public CommitStatus commit(Txn txn, BatchPolicy verify, BatchPolicy roll) {
        try {
            return commit(outlet.client(), txn, verify, roll);
        } catch (AerospikeException failure) {
            throw Failures.of(COMMIT, failure);
        }
    }

    /** As {@link #commit}; what that throws fails the future. */
    public CompletableFuture<CommitStatus> commitAsync(Txn txn, BatchPolicy verify, BatchPolicy roll) {
        return later(COMMIT, ended -> outlet.commit(txn, verify, roll, ended));
    }

    /**
     * Takes the writes back.
     *
     * @throws AerospikeException if they were applied already
     */
    public AbortStatus abort(Txn txn, BatchPolicy roll) {
        try {
            return abort(outlet.client(), txn, roll);
        } catch (AerospikeException failure) {
            throw Failures.of(ABORT, failure);
        }
    }

    /** As {@link #abort}; what that throws fails the future. */
    public CompletableFuture<AbortStatus> abortAsync(Txn txn, BatchPolicy roll) {
        return later(ABORT, ended -> outlet.abort(txn, roll, ended));
    }

    static CommitStatus commit(IAerospikeClient client, Txn txn, BatchPolicy verify, BatchPolicy roll) {
        TxnRoll ending = new TxnRoll(client.getCluster(), txn);
        return switch (txn.getState()) {
            case OPEN -> {
                ending.verify(verify, roll);
                yield ending.commit(roll);
            }
            case VERIFIED -> ending.commit(roll);
            case COMMITTED, ABORTED -> client.commit(txn);
        };
    }

    static AbortStatus abort(IAerospikeClient client, Txn txn, BatchPolicy roll) {
        return switch (txn.getState()) {
            case OPEN, VERIFIED -> new TxnRoll(client.getCluster(), txn).abort(roll);
            case COMMITTED, ABORTED -> client.abort(txn);
        };
    }

    private <S> CompletableFuture<S> later(String what, Consumer<CompletableFuture<S>> start) {
        CompletableFuture<S> ended = new CompletableFuture<>();
        try {
            start.accept(ended);
        } catch (AerospikeException refused) {
            ended.completeExceptionally(refused);
        }
        return ended.handleAsync((status, failure) -> told(what, status, failure), callbacks);
    }

    private static <S> S told(String what, S status, @Nullable Throwable failure) {
        return switch (failure) {
            case null -> status;
            case AerospikeException refused -> throw Failures.of(what, refused);
            default -> throw new CompletionException(failure);
        };
    }
}
