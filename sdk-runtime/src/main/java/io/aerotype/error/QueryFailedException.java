package io.aerotype.error;

/** A query was refused or ended before all its records came. What was delivered before stays valid. */
public final class QueryFailedException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public QueryFailedException(Failure failure) {
        super(failure);
    }
}
