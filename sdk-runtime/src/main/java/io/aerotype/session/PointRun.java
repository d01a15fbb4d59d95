package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import io.aerotype.internal.pipeline.PendingRow;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.pipeline.Row;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** One step with one key. */
final class PointRun<R> implements Run<R> {
    private final Step<?, ?, R> step;
    private final Request.Single request;

    PointRun(Step<?, ?, R> step, Request.Single request) {
        this.step = step;
        this.request = request;
    }

    /** Not even a run is made of a request that is carried out here and now. */
    static <R> RecordStream<R> execute(Step<?, ?, R> step, Request.Single request) {
        Record outcome;
        try {
            outcome = step.session.client().blocking().ask(request);
        } catch (AerospikeException failure) {
            return Routing.alone(step, Row.failed(request.key(), failure));
        }
        // Mostly not even a row is made.
        return outcome != null && step.errorHandler() == null
                ? Routing.done(step, request.key(), Row.sent(outcome))
                : Routing.alone(step, Row.of(request.key(), outcome));
    }

    /** As {@link #execute}. */
    static <R> CompletableFuture<RecordStream<R>> executeAsync(Step<?, ?, R> step, Request.Single request) {
        return step.session.client().async().send(request, new PendingStream<>(step, request.key()));
    }

    @Override
    public RecordStream<R> execute() {
        return execute(step, request);
    }

    @Override
    public RecordStream<R> executeStream() {
        return execute();
    }

    @Override
    public CompletableFuture<RecordStream<R>> executeAsync() {
        return executeAsync(step, request);
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        return new ResultPublisher<>(() -> {
            step.session.client().checkOpen();
            return executeAsync().thenApply(RecordStream::source);
        });
    }

    /** The results to come of one step with one key. */
    private static final class PendingStream<R> extends PendingRow<RecordStream<R>> {
        private final Step<?, ?, R> step;

        PendingStream(Step<?, ?, R> step, Key key) {
            super(key);
            this.step = step;
        }

        @Override
        protected RecordStream<R> read() {
            return Routing.alone(step, this);
        }
    }
}
