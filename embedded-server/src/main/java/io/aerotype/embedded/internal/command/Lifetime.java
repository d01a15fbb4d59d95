package io.aerotype.embedded.internal.command;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How long a node lives. Who waits for time to pass is woken by its end, which therefore interrupts no thread: one that were
 * interrupted while it writes to the disk would close the file for all nodes.
 */
public final class Lifetime {
    private final CountDownLatch over = new CountDownLatch(1);

    public void end() {
        over.countDown();
    }

    public boolean isOver() {
        return over.getCount() == 0;
    }

    /** Lets time pass, or ends the connection if the node ends first. */
    void pass(Duration time) throws IOException {
        try {
            if (over.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IOException("the node is down");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a request was being delayed");
        }
    }

    /**
     * Ends the connection if the node is down. What was held up while it died is never done, and never answered: its client may
     * have done it again elsewhere.
     */
    public void require() throws IOException {
        if (isOver()) {
            throw new IOException("the node is down");
        }
    }
}
