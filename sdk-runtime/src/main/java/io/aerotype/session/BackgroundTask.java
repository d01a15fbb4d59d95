package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.task.Task;
import io.aerotype.error.Failure;
import io.aerotype.error.TimedOutException;
import io.aerotype.internal.pipeline.Failures;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Work that servers do on their own: it goes on whether or not somebody waits for it. */
public final class BackgroundTask {
    private static final int FIRST_POLL_MILLIS = 20;
    private static final int LONGEST_POLL_MILLIS = 1_000;

    private final Task task;
    private final Client client;

    BackgroundTask(Task task, Client client) {
        this.task = task;
        this.client = client;
    }

    /**
     * Asks the servers whether the work is done.
     *
     * @return true if it is
     * @throws AerospikeException if they cannot be asked
     */
    public boolean isDone() {
        client.checkOpen();
        try {
            return task.isDone();
        } catch (AerospikeException failure) {
            throw Failures.of("background work", failure);
        }
    }

    /**
     * Waits until the work is done.
     *
     * @param timeout how long to wait; the work goes on after it
     * @throws TimedOutException if it is not done by then
     * @throws AerospikeException if the servers cannot be asked
     */
    public void await(Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        int pause = FIRST_POLL_MILLIS;
        while (!isDone()) {
            if (System.nanoTime() - deadline >= 0) {
                throw new TimedOutException(new Failure(
                        "background work",
                        null,
                        ResultCode.TIMEOUT,
                        "It is not done after %s and goes on.".formatted(timeout),
                        false,
                        null));
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AerospikeException("Interrupted while waiting for background work.", interrupted);
            }
            pause = Math.min(2 * pause, LONGEST_POLL_MILLIS);
        }
    }

    /**
     * Waits for the work without a thread of the caller's.
     *
     * @param timeout how long to wait; the work goes on after it
     * @return completes when the work is done; what {@link #await} throws fails it
     */
    public CompletableFuture<BackgroundTask> toFuture(Duration timeout) {
        return Settling.later(() -> {
            await(timeout);
            return this;
        });
    }
}
