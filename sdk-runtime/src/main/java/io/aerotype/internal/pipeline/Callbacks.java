package io.aerotype.internal.pipeline;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs what the event loops may not: the user's code. A thread for each completion would cost more than the request it
 * belongs to, so one virtual thread runs them one after the other as long as they are quick. A watcher gives it company
 * when completions pile up, and a successor when it is stuck in one of them: no completion waits for another for long, and
 * none for ever.
 */
public final class Callbacks implements Executor {
    /** How long a completion may keep the others waiting. */
    private static final Duration PATIENCE = Duration.ofMillis(5);

    /** How many looks in a row without anything to do until the watcher goes. */
    private static final int IDLE_LOOKS = 200;

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    /** The worker that new tasks rely on; null if there is none. */
    private final AtomicReference<@Nullable Worker> current = new AtomicReference<>();

    private final AtomicInteger company = new AtomicInteger();
    private final AtomicBoolean watched = new AtomicBoolean();
    private final int mostCompany = Runtime.getRuntime().availableProcessors();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
        if (current.get() == null) {
            rely(null);
        }
    }

    /** Puts a new worker in the place of another one, unless somebody else did. */
    private void rely(@Nullable Worker before) {
        Worker next = new Worker();
        if (current.compareAndSet(before, next)) {
            Thread.ofVirtual().name("aerotype-callbacks").start(next);
            if (watched.compareAndSet(false, true)) {
                Thread.ofVirtual().name("aerotype-callbacks-watcher").start(this::watch);
            }
        }
    }

    private void watch() {
        Worker seen = null;
        int done = 0;
        int idle = 0;
        while (idle < IDLE_LOOKS) {
            LockSupport.parkNanos(PATIENCE.toNanos());
            Worker worker = current.get();
            if (worker == null || waiting.isEmpty()) {
                idle++;
                continue;
            }
            idle = 0;
            if (worker.equals(seen) && worker.done == done) {
                rely(worker);
            } else if (company.get() < mostCompany) {
                company.incrementAndGet();
                Thread.ofVirtual().name("aerotype-callbacks").start(this::help);
            }
            seen = worker;
            done = worker.done;
        }
        watched.set(false);
        if (current.get() != null && watched.compareAndSet(false, true)) {
            watch();
        }
    }

    private void help() {
        try {
            for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
                run(task);
            }
        } finally {
            company.decrementAndGet();
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (
                Throwable
                        failure) { // tasks report to their futures; what escapes is a defect and must not stop the rest
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }

    /** Runs tasks until there are none, or until it was given up for stuck. */
    private final class Worker implements Runnable {
        /** Written by this worker's thread only. */
        private volatile int done;

        @Override
        public void run() {
            int count = 0;
            do {
                for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
                    Callbacks.run(task);
                    done = ++count;
                    if (current.get() != this) {
                        return;
                    }
                }
            } while (current.compareAndSet(this, null) && !waiting.isEmpty() && current.compareAndSet(null, this));
        }
    }
}
