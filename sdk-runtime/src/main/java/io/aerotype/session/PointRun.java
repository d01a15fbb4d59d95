package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import io.aerotype.internal.pipeline.Receiver;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.pipeline.Row;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** One step with one key. */
final class PointRun<R> implements Run<R>, Router<R> {
    private final Step<?, ?, R> step;
    private final Request.Single request;

    PointRun(Step<?, ?, R> step, Request.Single request) {
        this.step = step;
        this.request = request;
    }

    @Override
    public RecordStream<R> execute() {
        Answer answer = new Answer();
        step.session.client().blocking().send(request, answer);
        return answer.stream();
    }

    @Override
    public RecordStream<R> executeStream() {
        return execute();
    }

    @Override
    public CompletableFuture<RecordStream<R>> executeAsync() {
        Client client = step.session.client();
        CompletableFuture<RecordStream<R>> future = new CompletableFuture<>();
        client.async().send(request, new Answer() {
            @Override
            public void complete() {
                Settling.settle(future, this::stream, client.callbacks());
            }
        });
        return future;
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        Client client = step.session.client();
        return new ResultPublisher<>(
                () -> LiveSource.start(this, source -> client.async().send(request, source)), client.callbacks());
    }

    @Override
    public @Nullable RecordResult<R> route(Row row) {
        return Routing.keyed(step, true, step.reader(), row);
    }

    /** Keeps the one row as it came; it is made into a result on a thread that may run user code. */
    private class Answer implements Receiver {
        private @Nullable Row answer;

        @Override
        public boolean row(Row row) {
            answer = row;
            return true;
        }

        @Override
        public void complete() {}

        @Override
        public void fail(AerospikeException failure) {
            throw new AssertionError("A request for one key fails in its row.", failure);
        }

        RecordStream<R> stream() {
            RecordResult<R> result = answer == null ? null : route(answer);
            return RecordStream.of(result == null ? List.of() : List.of(result.orThrow()));
        }
    }
}
