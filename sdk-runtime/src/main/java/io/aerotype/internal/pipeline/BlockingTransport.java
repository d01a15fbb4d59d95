package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.query.RecordSet;

/** Calls the stock client on the caller's thread: no hop, and friendly to virtual threads. */
public final class BlockingTransport {
    private final IAerospikeClient client;

    public BlockingTransport(IAerospikeClient client) {
        this.client = client;
    }

    /** Asks about one record; what goes wrong stands in the answer. */
    public Row send(Request.Single request) {
        try {
            return request.ask(client);
        } catch (AerospikeException failure) {
            return Row.failed(request.key(), failure);
        }
    }

    /** Asks about several records; what goes wrong stands in the answers. */
    public Answers send(Request.Batch request) {
        Answers answers = new Answers(request);
        while (answers.unsent()) {
            try {
                client.operate(answers.policy(), answers.part());
                answers.answered(null);
            } catch (AerospikeException failure) {
                answers.answered(failure);
            }
        }
        return answers;
    }

    /**
     * Starts a query whose records are then pulled: a bounded number of them waits in memory.
     *
     * @throws AerospikeException if it cannot be started
     */
    public RecordSet open(Request.Query query) {
        return client.queryPartitions(query.policy(), query.statement(), query.partitions());
    }
}
