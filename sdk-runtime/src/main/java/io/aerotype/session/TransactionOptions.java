package io.aerotype.session;

import java.time.Duration;

/**
 * How a transaction is carried out.
 *
 * @param timeout how long it may take before the server gives it up; zero for the server's own limit (10 seconds unless
 *     configured)
 * @param maxAttempts how often {@link Session#inTransaction} runs its work when others are in the way: at least 1
 */
public record TransactionOptions(Duration timeout, int maxAttempts) {
    /** The server's own limit and five attempts. */
    public static final TransactionOptions DEFAULT = new TransactionOptions(Duration.ZERO, 5);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the timeout is negative, or there is no attempt
     */
    public TransactionOptions {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException(
                    "A transaction's timeout cannot be %s; give zero or more.".formatted(timeout));
        }
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts cannot be %d; it is at least 1.".formatted(maxAttempts));
        }
    }

    /** Whole seconds, which is what a server takes; a part of one counts as a whole. */
    int timeoutSeconds() {
        return Math.toIntExact(timeout.plusNanos(999_999_999).toSeconds());
    }
}
