package io.aerotype.session;

import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.pipeline.Row;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;

/** One step with one key. */
final class PointRun<R> implements Run<R>, Function<Row, RecordStream<R>> {
    private final Step<?, ?, R> step;
    private final Request.Single request;

    PointRun(Step<?, ?, R> step, Request.Single request) {
        this.step = step;
        this.request = request;
    }

    /** Not even a run is made of a request that is carried out here and now. */
    static <R> RecordStream<R> execute(Step<?, ?, R> step, Request.Single request) {
        return Routing.alone(step, step.session.client().blocking().send(request));
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
        return step.session.client().async().send(request, this);
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        return new ResultPublisher<>(() -> {
            step.session.client().checkOpen();
            return executeAsync().thenApply(RecordStream::source);
        });
    }

    @Override
    public RecordStream<R> apply(Row row) {
        return Routing.alone(step, row);
    }
}
