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

    @Override
    public String getMessage() {
        return getBaseMessage();
    }
}
