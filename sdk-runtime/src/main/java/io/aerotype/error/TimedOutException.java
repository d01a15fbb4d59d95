package io.aerotype.error;

import com.aerospike.client.AerospikeException;

/** The time allowed by the behavior ran out. A read can be repeated. A write may have been applied: see {@link #getInDoubt()}. */
public final class TimedOutException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public TimedOutException(Failure failure) {
        super(failure);
    }

    /**
     * Who gave up.
     *
     * @return true if it was this side, which waited no longer, while the server may be at it still; false if it was the server
     */
    public boolean isOnThisSide() {
        return !(getCause() instanceof AerospikeException.Timeout timeout) || timeout.client;
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
