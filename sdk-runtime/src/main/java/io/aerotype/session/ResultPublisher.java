package io.aerotype.session;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Results on demand, for one subscriber. The request is sent when the first result is asked for; whoever asks for no more
 * lets everything behind wait, down to the sockets of a query.
 */
final class ResultPublisher<R> implements Flow.Publisher<RecordResult<R>> {
    private final Supplier<CompletableFuture<ResultSource<R>>> open;
    private final AtomicBoolean subscribed = new AtomicBoolean();

    ResultPublisher(Supplier<CompletableFuture<ResultSource<R>>> open) {
        this.open = open;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super RecordResult<R>> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        if (subscribed.compareAndSet(false, true)) {
            subscriber.onSubscribe(new Delivery(subscriber));
        } else {
            subscriber.onSubscribe(new Refusal());
            subscriber.onError(new IllegalStateException(
                    "This publisher has its subscriber already; a request runs once. Start a new one from the"
                            + " session."));
        }
    }

    private static final class Refusal implements Flow.Subscription {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    }

    /**
     * One thread at a time delivers: it starts when the demand rises from zero, and ends when the demand is met. No thread
     * waits for demand.
     */
    private final class Delivery implements Flow.Subscription {
        private final Flow.Subscriber<? super RecordResult<R>> subscriber;
        private final AtomicLong demand = new AtomicLong();
        private volatile boolean done;
        private volatile @Nullable ResultSource<R> source;
        /** Fetched before it was asked for, so that the end is told together with the last result. */
        private @Nullable RecordResult<R> ahead;

        Delivery(Flow.Subscriber<? super RecordResult<R>> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long n) {
            if (n < 1) {
                Thread.ofVirtual()
                        .start(() -> fail(new IllegalArgumentException(
                                "A subscriber asked for %d results; it has to be at least 1.".formatted(n))));
            } else if (demand.getAndUpdate(before -> before + n < 0 ? Long.MAX_VALUE : before + n) == 0) {
                Thread.ofVirtual().start(this::advance);
            }
        }

        @Override
        public void cancel() {
            done = true;
            ResultSource<R> opened = source;
            if (opened != null) {
                opened.close();
            }
        }

        private void advance() {
            ResultSource<R> results = source;
            if (results != null) {
                deliver(results);
                return;
            }
            try {
                CompletableFuture<?> unused = open.get().whenComplete(this::opened);
            } catch (RuntimeException failure) {
                fail(failure);
            }
        }

        private void opened(@Nullable ResultSource<R> results, @Nullable Throwable failure) {
            if (results == null) {
                Throwable cause = failure == null ? null : failure.getCause();
                fail(failure instanceof CompletionException && cause != null ? cause : failure);
                return;
            }
            source = results;
            try {
                ahead = results.next();
            } catch (RuntimeException broken) {
                fail(broken);
                return;
            }
            deliver(results);
        }

        private void deliver(ResultSource<R> results) {
            try {
                do {
                    if (done) {
                        results.close();
                        return;
                    }
                    RecordResult<R> result = ahead;
                    if (result == null) {
                        complete();
                        return;
                    }
                    subscriber.onNext(result);
                    ahead = done ? null : results.next();
                    if (ahead == null) {
                        complete();
                        return;
                    }
                } while (demand.decrementAndGet() > 0);
            } catch (Throwable failure) { // whatever went wrong, the subscriber has to be told
                fail(failure);
            }
        }

        private void complete() {
            if (!done) {
                done = true;
                subscriber.onComplete();
            }
        }

        private void fail(@Nullable Throwable failure) {
            boolean late = done;
            cancel();
            if (!late) {
                subscriber.onError(
                        failure == null ? new IllegalStateException("The request ended without an answer.") : failure);
            }
        }
    }
}
