package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets a bounded number of commands be under way. Those beyond wait their turn, first come first served, and are refused
 * when it does not come in time: nothing of them was sent. Waiting is a future, so that an asynchronous request that
 * waits holds no thread, whatever thread it comes from.
 */
public final class Admission {
    private static final CompletableFuture<@Nullable Void> AT_ONCE = CompletableFuture.completedFuture(null);

    private final int most;
    private final Duration patience;
    private final Deque<CompletableFuture<@Nullable Void>> waiting = new ArrayDeque<>();
    private int free;

    public Admission(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
        this.free = most;
    }

    /** Completes when the command may be sent; fails if it may not. Each success is to be followed by one {@link #leave}. */
    CompletableFuture<@Nullable Void> enter() {
        CompletableFuture<@Nullable Void> turn;
        synchronized (waiting) {
            if (free > 0) {
                free--;
                return AT_ONCE;
            }
            if (patience.isZero()) {
                return CompletableFuture.failedFuture(refusal());
            }
            turn = new CompletableFuture<>();
            waiting.add(turn);
        }
        return turn.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits on this thread until the command may be sent. */
    void await() {
        CompletableFuture<@Nullable Void> turn = enter();
        try {
            turn.get();
        } catch (InterruptedException interrupted) {
            if (!turn.cancel(false)) {
                leave();
            }
            throw Interrupted.waitingFor("other requests to end", interrupted);
        } catch (ExecutionException late) {
            throw refusal();
        }
    }

    /** A command that was let in is over: the next one is. */
    void leave() {
        while (true) {
            CompletableFuture<@Nullable Void> next;
            synchronized (waiting) {
                next = waiting.poll();
                if (next == null) {
                    free++;
                    return;
                }
            }
            // One that has waited too long is over already.
            if (next.complete(null)) {
                return;
            }
        }
    }

    AerospikeException refusal() {
        return new AerospikeException(
                ResultCode.ASYNC_QUEUE_FULL,
                "There are %d requests under way, as many as maxInFlight allows, and none ended within the queueTimeout of %s. Nothing was sent. Send less at a time, or allow more of either."
                        .formatted(most, patience));
    }
}
