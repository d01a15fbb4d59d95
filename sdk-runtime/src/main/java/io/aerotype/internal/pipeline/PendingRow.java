package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.listener.DeleteListener;
import com.aerospike.client.listener.ExecuteListener;
import com.aerospike.client.listener.RecordListener;
import com.aerospike.client.listener.WriteListener;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The answer to come for one record. It is the future, what the event loop tells, the task that leaves the event loop, and
 * the answer itself, all in one object: there are as many of these as there are asynchronous requests.
 */
public abstract non-sealed class PendingRow<V extends @Nullable Object> extends CompletableFuture<V>
        implements Row, RecordListener, WriteListener, ExecuteListener, DeleteListener, Runnable {
    private final Key key;
    /** What became of the record, as {@link Request.Single#ask} tells it, or why that is not known. */
    private @Nullable Object outcome;

    private @Nullable Lane lane;
    /** The one told after this one in the same round. */
    @Nullable
    PendingRow<?> next;

    protected PendingRow(Key key) {
        this.key = key;
    }

    /** What the future is to give; what this throws fails it. The user's code may run here. */
    protected abstract V read();

    /** Settles which way the answer is to come. */
    void on(Lane way) {
        lane = way;
    }

    @Override
    public final void onSuccess(Key same) {
        answered(DONE);
    }

    @Override
    public final void onSuccess(Key same, @Nullable Record found) {
        answered(found);
    }

    @Override
    public final void onSuccess(Key same, @Nullable Object returned) {
        answered(Row.returned(returned));
    }

    @Override
    public final void onSuccess(Key same, boolean existed) {
        answered(Row.deleted(existed));
    }

    @Override
    public final void onFailure(AerospikeException failure) {
        outcome = failure;
        Objects.requireNonNull(lane).answered(this);
    }

    /** Takes what became of the record. */
    final void answered(@Nullable Record became) {
        outcome = became;
        Objects.requireNonNull(lane).answered(this);
    }

    /** Takes why nothing was sent. */
    final void refused(AerospikeException refusal) {
        outcome = refusal;
    }

    @Override
    public final void run() {
        try {
            complete(read());
        } catch (Throwable failure) { // whatever went wrong, the future has to tell it
            completeExceptionally(failure);
        }
    }

    @Override
    public final int index() {
        return 0;
    }

    @Override
    public final Key key() {
        return key;
    }

    @Override
    public final @Nullable Record stored() {
        return outcome instanceof Record became ? Row.sent(became) : null;
    }

    @Override
    public final int resultCode() {
        return outcome instanceof AerospikeException failure ? failure.getResultCode() : Row.code((Record) outcome);
    }

    @Override
    public final boolean inDoubt() {
        return outcome instanceof AerospikeException cause && cause.getInDoubt();
    }

    @Override
    public final @Nullable AerospikeException cause() {
        return outcome instanceof AerospikeException cause ? cause : null;
    }
}
