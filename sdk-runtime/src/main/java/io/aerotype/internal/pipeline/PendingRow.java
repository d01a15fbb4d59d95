package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.listener.DeleteListener;
import com.aerospike.client.listener.ExecuteListener;
import com.aerospike.client.listener.RecordListener;
import java.util.Objects;
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
    private final Function<Row, V> read;
    private final Executor callbacks;
    private @Nullable Row answer;

    PendingRow(Key key, Function<Row, V> read, Executor callbacks) {
        this.key = key;
        this.read = read;
        this.callbacks = callbacks;
    }

    @Override
    public void onSuccess(Key same, @Nullable Record stored) {
        answered(Row.read(key, stored));
    }

    @Override
    public void onSuccess(Key same, @Nullable Object returned) {
        answered(Row.returned(key, returned));
    }

    @Override
    public void onSuccess(Key same, boolean existed) {
        answered(Row.deleted(key, existed));
    }

    @Override
    public void onFailure(AerospikeException failure) {
        answered(Row.failed(key, failure));
    }

    /** Fails without having been sent. */
    void refused(AerospikeException refusal, Executor untold) {
        answer = Row.failed(key, refusal);
        untold.execute(this);
    }

    @Override
    public void run() {
        try {
            complete(read.apply(Objects.requireNonNull(answer)));
        } catch (Throwable failure) { // whatever went wrong, the future has to tell it
            completeExceptionally(failure);
        }
    }

    private void answered(Row what) {
        answer = what;
        callbacks.execute(this);
    }
}
