package io.aerotype.error;

/** A transaction could not go on, or could not be committed or aborted. See {@link #getInDoubt()}: a commit in doubt is resolved by committing again, never by repeating the work. */
public final class TransactionFailedException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public TransactionFailedException(Failure failure) {
        super(failure);
    }
}
