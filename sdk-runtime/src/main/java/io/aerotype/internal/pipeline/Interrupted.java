package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import org.jspecify.annotations.Nullable;

/** What becomes of a thread that is interrupted: it stays interrupted, and an exception says where it was. */
public final class Interrupted {
    private Interrupted() {}

    /**
     * Refuses to send anything for a thread that is to end.
     *
     * @throws AerospikeException if this thread is interrupted, which it stays
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new AerospikeException("This thread was interrupted before the request was sent; nothing was sent."
                    + " Thread.interrupted() clears the interrupt, if the request is to be made all the same.");
        }
    }

    /**
     * The exception for a thread that was interrupted while it waited; marks the thread as interrupted again.
     *
     * @param what it waited for
     * @param cause what woke it; null if that is not known
     */
    public static AerospikeException waitingFor(String what, @Nullable InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new AerospikeException("Interrupted while waiting for " + what + ".", cause);
    }
}
