package io.aerotype.error;

/** A user-defined function failed; the message is what it said. The function or its arguments have to change. */
public final class UdfException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public UdfException(Failure failure) {
        super(failure);
    }
}
