package io.aerotype.session;

import com.aerospike.client.AbortStatus;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.CommitStatus;
import com.aerospike.client.Txn;
import com.aerospike.client.command.TxnRoll;
import com.aerospike.client.policy.BatchPolicy;
import io.aerotype.internal.pipeline.Failures;

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
    private boolean ended;

    Transaction(Session outside, Txn txn) {
        this.client = outside.client();
        this.txn = txn;
        this.session = new Session(client, outside.behavior(), txn);
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
        try {
            CommitStatus status = roll();
            ended = true;
            return status;
        } catch (AerospikeException failure) {
            throw Failures.of("commit", failure);
        }
    }

    /**
     * Takes the writes back.
     *
     * @return how it was aborted
     * @throws AerospikeException if it cannot be
     */
    public AbortStatus abort() {
        try {
            AbortStatus status = switch (txn.getState()) {
                case COMMITTED, ABORTED -> client.unwrap().abort(txn);
                case OPEN, VERIFIED -> {
                    client.checkOpen();
                    yield new TxnRoll(client.unwrap().getCluster(), txn).abort(policy(Kind.TXN_ROLL));
                }
            };
            ended = true;
            return status;
        } catch (AerospikeException failure) {
            throw Failures.of("abort", failure);
        }
    }

    /** As the stock client does it, with the settings of the session's behavior, for which that one has no parameter. */
    private CommitStatus roll() {
        TxnRoll roll = new TxnRoll(client.unwrap().getCluster(), txn);
        return switch (txn.getState()) {
            case OPEN -> {
                roll.verify(policy(Kind.TXN_VERIFY), policy(Kind.TXN_ROLL));
                yield roll.commit(policy(Kind.TXN_ROLL));
            }
            case VERIFIED -> roll.commit(policy(Kind.TXN_ROLL));
            case COMMITTED, ABORTED -> client.unwrap().commit(txn);
        };
    }

    private BatchPolicy policy(Kind half) {
        return session.behavior().policies(half, Shape.SYSTEM, Mode.CP).batch();
    }

    /** Aborts the transaction unless it was committed or aborted, or its commit is in doubt. */
    @Override
    public void close() {
        if (!ended && !txn.getInDoubt()) {
            abort();
        }
    }
}
