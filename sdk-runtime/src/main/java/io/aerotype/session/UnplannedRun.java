package io.aerotype.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * A query that cannot be planned at once, because what the cluster knows of its indexes has to be waited for. Blocking calls
 * wait on their own thread; all others on one of their own.
 */
final class UnplannedRun<R> implements Run<R> {
    private final Supplier<Run<R>> planning;

    UnplannedRun(Supplier<Run<R>> planning) {
        this.planning = planning;
    }

    @Override
    public RecordStream<R> execute() {
        return planning.get().execute();
    }

    @Override
    public RecordStream<R> executeStream() {
        return planning.get().executeStream();
    }

    @Override
    public CompletableFuture<RecordStream<R>> executeAsync() {
        return Later.begin(planning, Run::executeAsync);
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        return new ResultPublisher<>(() ->
                CompletableFuture.completedFuture(planning.get().executeStream().source()));
    }
}
