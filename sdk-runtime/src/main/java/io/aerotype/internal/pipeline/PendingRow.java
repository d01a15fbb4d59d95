package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.listener.DeleteListener;
import com.aerospike.client.listener.ExecuteListener;
import com.aerospike.client.listener.RecordListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer to come for one record. It is the future, what the event loop tells, and the task that leaves the event loop,
 * all in one object: there are as many of these as there are asynchronous requests.
 */
final class PendingRow<V> extends CompletableFuture<V>
        implements RecordListener, ExecuteListener, DeleteListener, Runnable {
    private final Key key;
    private final Reply reply;
    private final Function<Row, V> read;
    private final Executor callbacks;
    private @Nullable Object answer;

    PendingRow(Key key, Reply reply, Function<Row, V> read, Executor callbacks) {
        this.key = key;
        this.reply = reply;
        this.read = read;
        this.callbacks = callbacks;
    }

    @Override
    public void onSuccess(Key same, @Nullable Record stored) {
        answered(stored);
    }

    @Override
    public void onSuccess(Key same, @Nullable Object returned) {
        answered(returned);
    }

    @Override
    public void onSuccess(Key same, boolean existed) {
        answered(existed);
    }

    @Override
    public void onFailure(AerospikeException failure) {
        answered(failure);
    }

    @Override
    public void run() {
        try {
            complete(read.apply(
                    answer instanceof AerospikeException failure ? Row.failed(key, failure) : reply.row(key, answer)));
        } catch (Throwable failure) { // whatever went wrong, the future has to tell it
            completeExceptionally(failure);
        }
    }

    private void answered(@Nullable Object what) {
        answer = what;
        callbacks.execute(this);
    }
}
