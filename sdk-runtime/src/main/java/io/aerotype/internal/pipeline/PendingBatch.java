package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.listener.BatchOperateListListener;
import com.aerospike.client.listener.BatchRecordArrayListener;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** The answers to come for a batch. A part is sent when the one before it was answered, unless nobody waits any more. */
final class PendingBatch<V> extends CompletableFuture<V>
        implements BatchOperateListListener, BatchRecordArrayListener, Runnable {
    private final AsyncTransport transport;
    private final Answers answers;
    private final Function<Answers, V> read;
    private final Executor callbacks;
    private Part part;

    PendingBatch(AsyncTransport transport, Answers answers, Function<Answers, V> read, Executor callbacks) {
        this.transport = transport;
        this.answers = answers;
        this.read = read;
        this.callbacks = callbacks;
        this.part = answers.next();
    }

    void sendPart() {
        transport.admitted(() -> transport.part(answers, part, this), this::failed);
    }

    @Override
    public void onSuccess(List<BatchRecord> same, boolean allWell) {
        transport.left();
        answered();
    }

    @Override
    public void onSuccess(BatchRecord[] records, boolean allWell) {
        transport.left();
        answers.answered(part, records);
        answered();
    }

    @Override
    public void onFailure(AerospikeException failure) {
        transport.left();
        failed(failure);
    }

    @Override
    public void onFailure(BatchRecord[] records, AerospikeException failure) {
        answers.answered(part, records);
        onFailure(failure);
    }

    @Override
    public void run() {
        try {
            complete(read.apply(answers));
        } catch (Throwable failure) { // whatever went wrong, the future has to tell it
            completeExceptionally(failure);
        }
    }

    private void failed(AerospikeException failure) {
        answers.failed(part, failure);
        answered();
    }

    private void answered() {
        if (answers.unsent() && !isCancelled()) {
            part = answers.next();
            sendPart();
        } else {
            callbacks.execute(this);
        }
    }
}
