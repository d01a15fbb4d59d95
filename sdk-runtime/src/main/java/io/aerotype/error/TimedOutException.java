package io.aerotype.error;

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

    @Override
    public boolean isRetryable() {
        return true;
    }
}
