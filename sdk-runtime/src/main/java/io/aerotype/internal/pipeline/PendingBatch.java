package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.listener.BatchOperateListListener;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answers to come for a batch. A part is sent when the one before it was answered, unless nobody waits any more. */
final class PendingBatch<V> extends CompletableFuture<V> implements BatchOperateListListener, Runnable {
    private final AsyncTransport transport;
    private final Answers answers;
    private final Function<Answers, V> read;
    private final Executor callbacks;

    PendingBatch(AsyncTransport transport, Answers answers, Function<Answers, V> read, Executor callbacks) {
        this.transport = transport;
        this.answers = answers;
        this.read = read;
        this.callbacks = callbacks;
    }

    void sendPart() {
        transport.admitted(() -> transport.part(answers, this), this::answered);
    }

    @Override
    public void onSuccess(List<BatchRecord> same, boolean allWell) {
        transport.left();
        answered(null);
    }

    @Override
    public void onFailure(AerospikeException failure) {
        transport.left();
        answered(failure);
    }

    @Override
    public void run() {
        try {
            complete(read.apply(answers));
        } catch (Throwable failure) { // whatever went wrong, the future has to tell it
            completeExceptionally(failure);
        }
    }

    private void answered(@Nullable AerospikeException cause) {
        answers.answered(cause);
        if (answers.unsent() && !isCancelled()) {
            sendPart();
        } else {
            callbacks.execute(this);
        }
    }
}
