package io.aerotype.error;

/** The record is there already, and the operation was to create it. {@code upsert} and {@code replace} write whether or not it is there. */
public final class RecordExistsException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public RecordExistsException(Failure failure) {
        super(failure);
    }
}
