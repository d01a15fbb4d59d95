package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Record;
import com.aerospike.client.query.RecordSet;
import java.util.List;
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

    /** Whether a request may have to wait for others to end. */
    public boolean isBounded() {
        return admission != null;
    }

    /** Asks about one record; what goes wrong stands in the answer. */
    public Row send(Request.Single request) {
        try {
            return Row.of(request.key(), ask(request));
        } catch (AerospikeException failure) {
            return Row.failed(request.key(), failure);
        }
    }

    /**
     * Asks about one record, as {@link Request.Single#ask}.
     *
     * @throws AerospikeException as the stock client throws it
     */
    public @Nullable Record ask(Request.Single request) {
        if (admission == null) {
            return request.ask(client);
        }
        admission.await();
        try {
            return request.ask(client);
        } finally {
            admission.leave();
        }
    }

    /** Asks about several records; what goes wrong stands in the answers. */
    public Answers send(Request.Several request) {
        Answers answers = new Answers(request);
        while (answers.unsent()) {
            Part part = answers.next();
            try {
                send(answers, part);
            } catch (AerospikeException.BatchRecordArray partly) {
                answers.answered(part, partly.records);
                answers.failed(part, partly.getCause() instanceof AerospikeException cause ? cause : partly);
            } catch (AerospikeException failure) {
                answers.failed(part, failure);
            }
        }
        return answers;
    }

    private void send(Answers answers, Part part) {
        if (admission == null) {
            answers.answered(part, ask(answers, part));
            return;
        }
        admission.await();
        try {
            answers.answered(part, ask(answers, part));
        } finally {
            admission.leave();
        }
    }

    /**
     * Sends a part of a batch.
     *
     * @return what was answered, in the part's order
     * @throws AerospikeException if something went wrong; {@link AerospikeException.BatchRecordArray} tells what else came
     */
    BatchRecord[] ask(Answers answers, Part part) {
        return switch (answers.request()) {
            case Request.Batch batch -> {
                List<BatchRecord> entries = answers.entries(part, batch);
                client.operate(batch.policy(), entries);
                yield entries.toArray(BatchRecord[]::new);
            }
            case Request.Uniform uniform ->
                client.operate(uniform.policy(), uniform.writing(), answers.keys(part, uniform), uniform.operations())
                        .records;
        };
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
