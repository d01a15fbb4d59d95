package io.aerotype.internal.pipeline;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one round of an event loop was told, first told first. Any number of threads may run a round at the same
 * time: each takes the next row, so that one whose row makes it wait holds up none of the others.
 */
final class Round extends AtomicReference<@Nullable PendingRow<?>> implements Runnable {
    private static final long serialVersionUID = 1;

    private final transient Executor callbacks;
    private transient PendingRow<?> last;
    private int size = 1;

    Round(PendingRow<?> first, Executor callbacks) {
        super(first);
        this.last = first;
        this.callbacks = callbacks;
    }

    /** Adds a row; only before the round is run. */
    int add(PendingRow<?> row) {
        last.next = row;
        last = row;
        return ++size;
    }

    @Override
    public void run() {
        PendingRow<?> row = take();
        if (row != null && get() != null) {
            // A second thread goes on if what looks at this row waits for something.
            callbacks.execute(this);
        }
        for (; row != null; row = take()) {
            row.run();
        }
    }

    private @Nullable PendingRow<?> take() {
        PendingRow<?> row = get();
        while (row != null && !compareAndSet(row, row.next)) {
            row = get();
        }
        return row;
    }
}
