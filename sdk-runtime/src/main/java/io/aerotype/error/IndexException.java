package io.aerotype.error;

/** A secondary index is missing, already there, not ready or not possible. The message says which. */
public final class IndexException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public IndexException(Failure failure) {
        super(failure);
    }
}
