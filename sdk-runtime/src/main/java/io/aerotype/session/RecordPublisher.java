package io.aerotype.session;

import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The records of a publisher of results: a failed key ends it with its failure, a result without a record is passed over.
 * Generated DAOs return it where a method promises records.
 *
 * @param <R> what records are read as
 */
public final class RecordPublisher<R> implements Flow.Publisher<R> {
    private final Flow.Publisher<RecordResult<R>> results;

    /**
     * Publishes the records of results.
     *
     * @param results as a request publishes them
     */
    public RecordPublisher(Flow.Publisher<RecordResult<R>> results) {
        this.results = results;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super R> subscriber) {
        results.subscribe(new Unwrapping<>(subscriber));
    }

    private static final class Unwrapping<R> implements Flow.Subscriber<RecordResult<R>>, Flow.Subscription {
        private final Flow.Subscriber<? super R> subscriber;
        private Flow.@Nullable Subscription upstream;
        private boolean ended;

        Unwrapping(Flow.Subscriber<? super R> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            upstream = subscription;
            subscriber.onSubscribe(this);
        }

        @Override
        public void onNext(RecordResult<R> result) {
            if (ended) {
                return;
            }
            if (result.failure().isPresent()) {
                cancel();
                onError(result.failure().get());
                return;
            }
            Optional<R> found = result.record();
            if (found.isPresent()) {
                subscriber.onNext(found.get());
            } else {
                request(1); // this one was asked for and does not count
            }
        }

        @Override
        public void onError(Throwable failure) {
            if (!ended) {
                ended = true;
                subscriber.onError(failure);
            }
        }

        @Override
        public void onComplete() {
            if (!ended) {
                ended = true;
                subscriber.onComplete();
            }
        }

        @Override
        public void request(long count) {
            if (upstream != null) {
                upstream.request(count);
            }
        }

        @Override
        public void cancel() {
            if (upstream != null) {
                upstream.cancel();
            }
        }
    }
}
