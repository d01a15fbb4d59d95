package io.aerotype.session;

import com.aerospike.client.ResultCode;
import io.aerotype.error.Failure;
import io.aerotype.error.TimedOutException;
import io.aerotype.internal.pipeline.Interrupted;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Asks again and again, less and less often, since servers do not tell by themselves. */
final class Polling {
    private static final int FIRST_PAUSE_MILLIS = 10;
    private static final int LONGEST_PAUSE_MILLIS = 1_000;

    private Polling() {}

    /**
     * Waits on this thread.
     *
     * @throws TimedOutException if it does not come true in time
     */
    static void until(String what, BooleanSupplier done, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        int pause = FIRST_PAUSE_MILLIS;
        while (!done.getAsBoolean()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw new TimedOutException(new Failure(
                        "wait for " + what,
                        null,
                        ResultCode.TIMEOUT,
                        "It is not done after %s and goes on; wait longer.".formatted(timeout),
                        false,
                        null));
            }
            pause(what, Math.min(left, TimeUnit.MILLISECONDS.toNanos(pause)));
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    private static void pause(String what, long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException interrupted) {
            throw Interrupted.waitingFor(what, interrupted);
        }
    }
}
