package io.aerotype.session;

import com.aerospike.client.AbortStatus;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.CommitStatus;
import com.aerospike.client.Txn;
import com.aerospike.client.policy.BatchPolicy;
import java.util.concurrent.CompletableFuture;

/**
 * Several reads and writes that are applied together or not at all. It needs a server of the Enterprise Edition from 8.0
 * and a namespace with strong consistency; all its records are of one namespace.
 *
 * <pre>{@code
 * try (Transaction transaction = session.beginTransaction()) {
 *   Session inside = transaction.session();
 *   inside.update(from).bin("balance").incrementBy(-10).execute();
 *   inside.update(to).bin("balance").incrementBy(10).execute();
 *   transaction.commit();
 * }
 * }</pre>
 *
 * <p>Closing it without a commit aborts it: Java does not tell a block that failed from one that ended. {@link
 * Session#inTransaction} commits by itself.
 */
public final class Transaction implements AutoCloseable {
    private final Client client;
    private final Txn txn;
    private final Session session;
    private volatile boolean ended;

    Transaction(Session outside, Txn txn) {
        this.client = outside.client();
        this.txn = txn;
        this.session = new Session(client, outside.behavior(), new Membership(txn, outside.behavior()));
    }

    /**
     * A session whose reads and writes by key belong to the transaction.
     *
     * @return the session
     */
    public Session session() {
        return session;
    }

    /**
     * What the server knows the transaction by.
     *
     * @return the id
     */
    public long id() {
        return txn.getId();
    }

    /**
     * How far the transaction is.
     *
     * @return open, verified, committed or aborted
     */
    public Txn.State state() {
        return txn.getState();
    }

    /**
     * Applies the writes. Should the last steps have been left to the server, the transaction is committed nevertheless.
     *
     * @return how it was committed
     * @throws AerospikeException if it cannot be; if that is in doubt, call this again, and do not repeat the work
     */
    public CommitStatus commit() {
        client.checkOpen();
        CommitStatus status = client.settlement().commit(txn, policy(Kind.TXN_VERIFY), policy(Kind.TXN_ROLL));
        ended = true;
        return status;
    }

    /**
     * Applies the writes, as {@link #commit} does, without holding a thread.
     *
     * @return how it was committed, to come; what {@link #commit} throws fails it
     */
    public CompletableFuture<CommitStatus> commitAsync() {
        client.checkOpen();
        return client.settlement()
                .commitAsync(txn, policy(Kind.TXN_VERIFY), policy(Kind.TXN_ROLL))
                .thenApply(status -> {
                    ended = true;
                    return status;
                });
    }

    /**
     * Takes the writes back.
     *
     * @return how it was aborted
     * @throws AerospikeException if it was committed
     * @throws IllegalStateException if its commit is in doubt: the servers may be applying it
     */
    public AbortStatus abort() {
        checkAbortable();
        AbortStatus status = client.settlement().abort(txn, policy(Kind.TXN_ROLL));
        ended = true;
        return status;
    }

    /**
     * Takes the writes back, as {@link #abort} does, without holding a thread.
     *
     * @return how it was aborted, to come; what {@link #abort} throws fails it
     */
    public CompletableFuture<AbortStatus> abortAsync() {
        checkAbortable();
        return client.settlement().abortAsync(txn, policy(Kind.TXN_ROLL)).thenApply(status -> {
            ended = true;
            return status;
        });
    }

    private void checkAbortable() {
        client.checkOpen();
        if (txn.getInDoubt()) {
            throw new IllegalStateException(
                    "The commit of this transaction is in doubt, so that the servers may be applying"
                            + " it just now. Call commit() again, which settles it.");
        }
    }

    private BatchPolicy policy(Kind half) {
        return session.behavior().policies(half, Shape.SYSTEM, Mode.CP).batch();
    }

    /** Whether it has to be aborted when it is left: it was not ended, and its commit is not in doubt. */
    private boolean isLeftOpen() {
        return !ended && !txn.getInDoubt();
    }

    /** Aborts the transaction unless it was committed or aborted, or its commit is in doubt. */
    @Override
    public void close() {
        if (isLeftOpen()) {
            abort();
        }
    }

    /** As {@link #close}. */
    CompletableFuture<?> closeAsync() {
        return isLeftOpen() ? abortAsync() : CompletableFuture.completedFuture(null);
    }
}
