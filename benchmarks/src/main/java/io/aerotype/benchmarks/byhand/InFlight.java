package io.aerotype.benchmarks.byhand;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a number of asynchronous operations going at a time.
 *
 * @param most how many
 * @param start begins one
 */
record InFlight(int most, Supplier<? extends CompletableFuture<?>> start) implements Work {
    @Override
    public void repeat(int times) throws InterruptedException {
        Semaphore free = new Semaphore(most);
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        BiConsumer<@Nullable Object, @Nullable Throwable> done = (result, failure) -> {
            if (failure != null) {
                failed.set(failure);
            }
            free.release();
        };
        for (int i = 0; i < times; i++) {
            free.acquire();
            CompletableFuture<?> unused = start.get().whenComplete(done);
        }
        free.acquire(most);
        if (failed.get() != null) {
            throw new IllegalStateException("An operation failed.", failed.get());
        }
    }
}
