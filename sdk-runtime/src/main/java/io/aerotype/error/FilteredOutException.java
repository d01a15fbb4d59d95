package io.aerotype.error;

/** The record does not meet the condition, and {@code failOnFilteredOut()} made that an error. Nothing was done to the record. */
public final class FilteredOutException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public FilteredOutException(Failure failure) {
        super(failure);
    }
}
