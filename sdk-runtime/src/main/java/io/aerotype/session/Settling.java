package io.aerotype.session;

import io.aerotype.internal.pipeline.Receiver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Completes futures away from the event loops, so that nothing of the user's ever runs on one. */
final class Settling {
    private Settling() {}

    /** Completes a future with what a supplier gives or throws, on a thread where user code may run. */
    static <V> void settle(CompletableFuture<V> future, Supplier<V> outcome, Executor callbacks) {
        callbacks.execute(() -> {
            try {
                future.complete(outcome.get());
            } catch (Throwable failure) { // whatever went wrong, the future has to tell it
                future.completeExceptionally(failure);
            }
        });
    }

    /** Fails a future, on a thread where user code may run. */
    static void fail(CompletableFuture<?> future, Throwable failure, Executor callbacks) {
        callbacks.execute(() -> future.completeExceptionally(failure));
    }

    /** Sends a request and collects its rows for a future. */
    static <R> CompletableFuture<RecordStream<R>> collect(
            Router<R> router, int expected, long limit, Consumer<Receiver> send, Executor callbacks) {
        CompletableFuture<RecordStream<R>> future = new CompletableFuture<>();
        send.accept(new Collector<>(router, expected, limit) {
            @Override
            public void complete() {
                settle(future, this::stream, callbacks);
            }
        });
        return future;
    }
}
