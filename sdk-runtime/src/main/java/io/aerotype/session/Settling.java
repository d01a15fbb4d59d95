package io.aerotype.session;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Futures of work that waits: it is given a virtual thread of its own. */
final class Settling {
    private Settling() {}

    /** What a supplier gives or throws, to come. */
    static <V> CompletableFuture<V> later(Supplier<V> outcome) {
        CompletableFuture<V> future = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                future.complete(outcome.get());
            } catch (Throwable failure) { // whatever went wrong, the future has to tell it
                future.completeExceptionally(failure);
            }
        });
        return future;
    }
}
