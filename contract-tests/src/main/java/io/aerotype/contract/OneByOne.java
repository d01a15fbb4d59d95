package io.aerotype.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Asks a publisher for one item after the other, and makes sure that it never sends more. */
public final class OneByOne<T> implements Flow.Subscriber<T> {
    private final List<T> items = new ArrayList<>();
    private final CompletableFuture<List<T>> done = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private int asked;

    /** All items, when the publisher is through. */
    public CompletableFuture<List<T>> items() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        subscription = started;
        next();
    }

    @Override
    public void onNext(T item) {
        items.add(item);
        if (items.size() > asked) {
            done.completeExceptionally(
                    new AssertionError("Sent %d items, asked for %d.".formatted(items.size(), asked)));
        }
        next();
    }

    @Override
    public void onError(Throwable failure) {
        done.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        done.complete(items);
    }

    private void next() {
        asked++;
        if (subscription != null) {
            subscription.request(1);
        }
    }
}
