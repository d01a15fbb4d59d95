package io.aerotype.session;

import java.time.Duration;

/**
 * How a transaction is carried out.
 *
 * <pre>{@code
 * session.inTransaction(TransactionOptions.DEFAULT.withMaxAttempts(3), inside -> …);
 * }</pre>
 *
 * @param timeout how long it may take before the server gives it up; zero for the server's own limit (10 seconds unless
 *     configured)
 * @param maxAttempts how often {@link Session#inTransaction} runs its work when others are in the way: at least 1
 * @param retryDelay the longest pause before the second attempt; each further one may be twice as long, up to a hundred
 *     times this. How long a pause is, is random, so that two that met do not meet again
 */
public record TransactionOptions(Duration timeout, int maxAttempts, Duration retryDelay) {
    /** The server's own limit, five attempts, and at first a pause of up to 10 milliseconds. */
    public static final TransactionOptions DEFAULT = new TransactionOptions(Duration.ZERO, 5, Duration.ofMillis(10));

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a time is negative, or there is no attempt
     */
    public TransactionOptions {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException(
                    "A transaction's timeout cannot be %s; give zero or more.".formatted(timeout));
        }
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts cannot be %d; it is at least 1.".formatted(maxAttempts));
        }
        if (retryDelay.isNegative()) {
            throw new IllegalArgumentException("retryDelay cannot be %s; give zero or more.".formatted(retryDelay));
        }
    }

    /**
     * The same with another time limit.
     *
     * @param newTimeout zero for the server's own limit
     * @return the options
     * @throws IllegalArgumentException if it is negative
     */
    public TransactionOptions withTimeout(Duration newTimeout) {
        return new TransactionOptions(newTimeout, maxAttempts, retryDelay);
    }

    /**
     * The same with another number of attempts.
     *
     * @param attempts at least 1
     * @return the options
     * @throws IllegalArgumentException if it is less
     */
    public TransactionOptions withMaxAttempts(int attempts) {
        return new TransactionOptions(timeout, attempts, retryDelay);
    }

    /**
     * The same with another pause between attempts.
     *
     * @param delay the longest pause before the second attempt; zero for none
     * @return the options
     * @throws IllegalArgumentException if it is negative
     */
    public TransactionOptions withRetryDelay(Duration delay) {
        return new TransactionOptions(timeout, maxAttempts, delay);
    }

    /** Whole seconds, which is what a server takes; a part of one counts as a whole. */
    int timeoutSeconds() {
        int whole = Setting.seconds(timeout);
        return whole < Integer.MAX_VALUE && !timeout.equals(Duration.ofSeconds(whole)) ? whole + 1 : whole;
    }
}
