package io.aerotype.error;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import java.util.Optional;

/**
 * The root of what this library throws when a server, or the way to it, refuses. It extends the stock client's
 * exception and keeps what that one knows: code, node, attempts, sub-exceptions, in-doubt. A mistake in the arguments
 * of a call is an {@link IllegalArgumentException} or {@link IllegalStateException} instead.
 */
public class AerotypeException extends AerospikeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    @SuppressWarnings("this-escape") // the stock client offers its fields to subclasses and no constructor for them
    public AerotypeException(Failure failure) {
        super(failure.resultCode(), failure.describe(), failure.cause());
        this.failure = failure;
        this.inDoubt = failure.inDoubt();
        AerospikeException cause = failure.cause();
        if (cause != null) {
            this.node = cause.getNode();
            this.policy = cause.getPolicy();
            this.iteration = cause.getIteration();
            this.subExceptions = cause.getSubExceptions();
        }
        if (failure.traced()) {
            fillInStackTrace();
        }
    }

    /**
     * Notes where the exception is made, unless the behavior spares it: {@code Settings.captureStackTrace}.
     *
     * @return this exception
     */
    @Override
    @SuppressWarnings({"UnsynchronizedOverridesSynchronized", "RedundantNullCheck"}) // it runs while being constructed
    public final Throwable fillInStackTrace() {
        // The root of all exceptions calls this before anything is known of this one; the constructor above calls it
        // again.
        return failure == null || !failure.traced() ? this : super.fillInStackTrace();
    }

    final boolean traced() {
        return failure.traced();
    }

    /**
     * What was being done.
     *
     * @return a verb, as in {@code "update"}
     */
    public final String operation() {
        return failure.operation();
    }

    /**
     * The record it was done to.
     *
     * @return the key, or empty if it was not one record
     */
    public final Optional<Key> key() {
        return Optional.ofNullable(failure.key());
    }

    /**
     * Whether the same request may succeed later: a node was overloaded, out of reach or slow, or another transaction in the way.
     *
     * @return true if repeating it makes sense
     */
    public boolean isRetryable() {
        return false;
    }

    /**
     * Whether the same request can be repeated without doing anything twice: it may succeed later, and either nothing was applied
     * or what was applied leaves the same when applied again, as setting a bin does and incrementing one does not.
     *
     * <pre>{@code
     * session.upsert(keys).bin("seen").setTo(now).execute().failures().stream()
     *     .filter(failed -> failed.failure().orElseThrow() instanceof AerotypeException e && e.isSafeToRetry())
     * }</pre>
     *
     * @return true if it is safe
     */
    public final boolean isSafeToRetry() {
        return isRetryable() && (!getInDoubt() || failure.repeatable());
    }

    @Override
    public String getMessage() {
        return getBaseMessage();
    }
}
