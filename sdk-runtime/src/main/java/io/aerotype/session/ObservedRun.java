package io.aerotype.session;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A run whose beginning and end a listener is told of. Made only where there is one. */
final class ObservedRun<R> implements Run<R> {
    private final Run<R> run;
    private final OperationListener listener;
    private final OperationInfo operation;

    ObservedRun(Run<R> run, OperationListener listener, OperationInfo operation) {
        this.run = run;
        this.listener = listener;
        this.operation = operation;
    }

    @Override
    public RecordStream<R> execute() {
        Observation observation = new Observation(listener, operation);
        try {
            return observed(run.execute(), observation);
        } catch (RuntimeException failure) {
            observation.end(failure);
            throw failure;
        }
    }

    @Override
    public RecordStream<R> executeStream() {
        Observation observation = new Observation(listener, operation);
        try {
            return observed(run.executeStream(), observation);
        } catch (RuntimeException failure) {
            observation.end(failure);
            throw failure;
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what fails the work fails the future that is handed out
    public CompletableFuture<RecordStream<R>> executeAsync() {
        Observation observation = new Observation(listener, operation);
        CompletableFuture<RecordStream<R>> running = run.executeAsync();
        CompletableFuture<RecordStream<R>> observed = new CompletableFuture<>();
        running.whenComplete((results, failure) -> {
            if (results == null) {
                Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
                observation.end(Objects.requireNonNullElse(cause, failure));
                observed.completeExceptionally(Objects.requireNonNullElse(cause, failure));
            } else {
                observed.complete(observed(results, observation));
            }
        });
        // Whoever cancels what was handed out cancels the work.
        observed.whenComplete((results, failure) -> {
            if (observed.isCancelled()) {
                running.cancel(true);
            }
        });
        return observed;
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        Flow.Publisher<RecordResult<R>> publisher = run.publisher();
        return subscriber -> publisher.subscribe(new Watched<>(subscriber, new Observation(listener, operation)));
    }

    /** Ends at once where all results are here, and with the stream where they are not. */
    private static <R> RecordStream<R> observed(RecordStream<R> results, Observation observation) {
        ResultSource<R> source = results.source();
        if (source instanceof ResultSource.Ready<R> ready) {
            observation.count(ready.results());
            observation.end();
            return new SourceStream<>(ready);
        }
        return new SourceStream<>(new WatchedSource<>(source, observation));
    }

    /** Counts what is taken, and ends with the last result or when somebody leaves early. */
    private record WatchedSource<R>(ResultSource<R> source, Observation observation) implements ResultSource<R> {
        @Override
        public @Nullable RecordResult<R> next() {
            RecordResult<R> result;
            try {
                result = source.next();
            } catch (RuntimeException failure) {
                observation.end(failure);
                throw failure;
            }
            if (result == null) {
                observation.end();
            } else {
                observation.count(result);
            }
            return result;
        }

        @Override
        public void close() {
            source.close();
            observation.end();
        }
    }

    /** Counts what is published. */
    private record Watched<R>(Flow.Subscriber<? super RecordResult<R>> subscriber, Observation observation)
            implements Flow.Subscriber<RecordResult<R>> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long results) {
                    subscription.request(results);
                }

                @Override
                public void cancel() {
                    subscription.cancel();
                    observation.end();
                }
            });
        }

        @Override
        public void onNext(RecordResult<R> result) {
            observation.count(result);
            subscriber.onNext(result);
        }

        @Override
        public void onError(Throwable failure) {
            observation.end(failure);
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            observation.end();
            subscriber.onComplete();
        }
    }
}
