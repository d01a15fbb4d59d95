package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.listener.DeleteListener;
import com.aerospike.client.listener.ExecuteListener;
import com.aerospike.client.listener.RecordListener;
import com.aerospike.client.listener.WriteListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer to come for one record. It is the future, what the event loop tells, the task that leaves the event loop, and
 * the answer itself, all in one object: there are as many of these as there are asynchronous requests.
 */
final class PendingRow<V extends @Nullable Object> extends CompletableFuture<V>
        implements Row, RecordListener, WriteListener, ExecuteListener, DeleteListener, Runnable {
    private final Key key;
    private final Function<Row, V> read;
    private final Lane lane;
    /** The record, or why there is none; null if there is nothing to say. */
    private @Nullable Object outcome;

    private int resultCode;
    /** The one told after this one in the same round. */
    @Nullable
    PendingRow<?> next;

    /**
     * Waits for an answer.
     *
     * @param lane brings it to where it is looked at
     */
    PendingRow(Key key, Function<Row, V> read, Lane lane) {
        this.key = key;
        this.read = read;
        this.lane = lane;
    }

    @Override
    public void onSuccess(Key same) {
        answered(null, ResultCode.OK);
    }

    @Override
    public void onSuccess(Key same, @Nullable Record found) {
        answered(found, Row.codeOfRead(found));
    }

    @Override
    public void onSuccess(Key same, @Nullable Object returned) {
        Record found = Row.recordOf(returned);
        answered(found, Row.codeOfRead(found));
    }

    @Override
    public void onSuccess(Key same, boolean existed) {
        answered(null, Row.codeOfDelete(existed));
    }

    @Override
    public void onFailure(AerospikeException failure) {
        outcome = failure;
        resultCode = failure.getResultCode();
        lane.answered(this);
    }

    /** Takes what somebody who waited was answered. */
    void answered(Row row) {
        AerospikeException failure = row.cause();
        outcome = failure == null ? row.stored() : failure;
        resultCode = row.resultCode();
        lane.answered(this);
    }

    /** Fails without having been sent. */
    void refused(AerospikeException failure, Executor untold) {
        outcome = failure;
        resultCode = failure.getResultCode();
        untold.execute(this);
    }

    @Override
    public void run() {
        try {
            complete(read.apply(this));
        } catch (Throwable failure) { // whatever went wrong, the future has to tell it
            completeExceptionally(failure);
        }
    }

    @Override
    public int index() {
        return 0;
    }

    @Override
    public Key key() {
        return key;
    }

    @Override
    public @Nullable Record stored() {
        return outcome instanceof Record stored ? stored : null;
    }

    @Override
    public int resultCode() {
        return resultCode;
    }

    @Override
    public boolean inDoubt() {
        return outcome instanceof AerospikeException cause && cause.getInDoubt();
    }

    @Override
    public @Nullable AerospikeException cause() {
        return outcome instanceof AerospikeException cause ? cause : null;
    }

    private void answered(@Nullable Record found, int code) {
        outcome = found;
        resultCode = code;
        lane.answered(this);
    }
}
