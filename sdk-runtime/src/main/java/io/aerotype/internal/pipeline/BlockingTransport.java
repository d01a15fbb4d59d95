package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.query.RecordSet;
import org.jspecify.annotations.Nullable;

/** Calls the stock client on the caller's thread: no hop, and friendly to virtual threads. */
public final class BlockingTransport {
    private final IAerospikeClient client;
    private final @Nullable Admission admission;

    /**
     * Calls a client.
     *
     * @param admission lets commands be sent; null if any number may be under way
     */
    public BlockingTransport(IAerospikeClient client, @Nullable Admission admission) {
        this.client = client;
        this.admission = admission;
    }

    /** Asks about one record; what goes wrong stands in the answer. */
    public Row send(Request.Single request) {
        try {
            if (admission == null) {
                return request.ask(client);
            }
            admission.await();
            try {
                return request.ask(client);
            } finally {
                admission.leave();
            }
        } catch (AerospikeException failure) {
            return Row.failed(request.key(), failure);
        }
    }

    /** Asks about several records; what goes wrong stands in the answers. */
    public Answers send(Request.Batch request) {
        Answers answers = new Answers(request);
        while (answers.unsent()) {
            try {
                send(answers);
                answers.answered(null);
            } catch (AerospikeException failure) {
                answers.answered(failure);
            }
        }
        return answers;
    }

    private void send(Answers answers) {
        if (admission == null) {
            client.operate(answers.policy(), answers.part());
            return;
        }
        admission.await();
        try {
            client.operate(answers.policy(), answers.part());
        } finally {
            admission.leave();
        }
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
