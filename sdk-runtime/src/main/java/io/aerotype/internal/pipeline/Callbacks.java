package io.aerotype.internal.pipeline;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;

/**
 * Makes what runs the user's code, which the event loops may not. It is a pool of the kind that futures use by default,
 * first come first served: a thread for each completion would cost more than the request it belongs to, and of the quick
 * ones a single thread runs many. One that waits for another future is given a substitute by the pool itself.
 */
public final class Callbacks {
    /** How many may wait for something else than a future until others have to wait for them. */
    private static final int PARALLELISM = 16;

    private static final int MOST_THREADS = 32_767;
    private static final int IDLE_SECONDS = 1;

    private Callbacks() {}

    /** A pool whose threads end soon after the last task, so that nobody has to close it. */
    public static Executor pool() {
        return new ForkJoinPool(
                PARALLELISM, Callbacks::worker, null, true, 0, MOST_THREADS, 1, null, IDLE_SECONDS, TimeUnit.SECONDS);
    }

    private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
        ForkJoinWorkerThread worker = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        worker.setName("aerotype-callbacks-" + worker.getPoolIndex());
        return worker;
    }
}
