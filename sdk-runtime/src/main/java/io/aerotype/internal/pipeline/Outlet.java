package io.aerotype.internal.pipeline;

import com.aerospike.client.AbortStatus;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.CommitStatus;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Txn;
import com.aerospike.client.listener.RecordSequenceListener;
import com.aerospike.client.policy.BatchPolicy;
import java.util.concurrent.CompletableFuture;

/**
 * Where commands go out that nobody waits for. Whatever comes of one, its listener or future is told, on a thread that is not for user
 * code; unless the method throws an {@link AerospikeException}: then nothing was sent.
 */
public sealed interface Outlet permits LoopOutlet, ThreadOutlet {
    /** The client that is called. */
    IAerospikeClient client();

    /** The way of the next command on one record. */
    Lane lane();

    /** Sends a part of a batch, which is told once. */
    void batch(Answers answers, Part part, PendingBatch<?> pending);

    /** Sends a part of a batch, which is told of each record. */
    void batch(Answers answers, Part part, ArrivingBatch arriving);

    /** Starts a query. */
    void query(Request.Query query, RecordSequenceListener listener);

    /** Commits a transaction, as far as it is not yet. */
    void commit(Txn txn, BatchPolicy verify, BatchPolicy roll, CompletableFuture<CommitStatus> ended);

    /** Aborts a transaction. */
    void abort(Txn txn, BatchPolicy roll, CompletableFuture<AbortStatus> ended);

    /** Commands under way fail. */
    void close();
}
