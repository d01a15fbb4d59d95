package io.aerotype.benchmarks.byhand;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps a number of asynchronous operations going at a time. */
final class InFlight implements Work {
    /** Starts one operation, which tells when it is done. */
    interface Start {
        void run(Done done);

        static Start of(Supplier<CompletableFuture<?>> operation) {
            return done -> {
                CompletableFuture<?> unused = operation.get().whenComplete((result, failure) -> done.with(failure));
            };
        }
    }

    /** What an operation tells when it is done, from whatever thread. */
    interface Done {
        void with(@Nullable Throwable failure);
    }

    private final int most;
    private final Start start;

    InFlight(int most, Start start) {
        this.most = most;
        this.start = start;
    }

    @Override
    public void repeat(int times) throws InterruptedException {
        Semaphore free = new Semaphore(most);
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        Done done = failure -> {
            if (failure != null) {
                failed.set(failure);
            }
            free.release();
        };
        for (int i = 0; i < times; i++) {
            free.acquire();
            start.run(done);
        }
        free.acquire(most);
        if (failed.get() != null) {
            throw new IllegalStateException("An operation failed.", failed.get());
        }
    }
}
