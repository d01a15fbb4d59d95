package io.aerotype.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A request whose condition no record can meet: nothing is sent. */
record EmptyRun<R>() implements Run<R> {
    @Override
    public RecordStream<R> execute() {
        return RecordStream.of(List.of());
    }

    @Override
    public RecordStream<R> executeStream() {
        return execute();
    }

    @Override
    public CompletableFuture<RecordStream<R>> executeAsync() {
        return CompletableFuture.completedFuture(execute());
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        return new ResultPublisher<>(() -> CompletableFuture.completedFuture(new ResultSource.Ready<>(List.of())));
    }
}
