package io.aerotype.error;

/** The cluster or a node cannot do it just now: overloaded, out of connections, a hot key, a partition without a master. Nothing was applied unless {@link #getInDoubt()}; wait and repeat. */
public final class UnavailableException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public UnavailableException(Failure failure) {
        super(failure);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
