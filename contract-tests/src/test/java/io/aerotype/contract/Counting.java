package io.aerotype.contract;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Counts what a publisher sends, asking for a hundred at a time and keeping none. */
final class Counting<T> implements Flow.Subscriber<T> {
    private static final int AT_A_TIME = 100;

    private final CompletableFuture<Long> count = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private long received;

    CompletableFuture<Long> count() {
        return count;
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        subscription = started;
        started.request(AT_A_TIME);
    }

    @Override
    public void onNext(T item) {
        received++;
        if (received % AT_A_TIME == 0 && subscription != null) {
            subscription.request(AT_A_TIME);
        }
    }

    @Override
    public void onError(Throwable failure) {
        count.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        count.complete(received);
    }
}
