package io.aerotype.error;

/** No connection to the cluster could be made. The message lists every seed with what happened there. */
public final class ConnectionFailedException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public ConnectionFailedException(Failure failure) {
        super(failure);
    }
}
