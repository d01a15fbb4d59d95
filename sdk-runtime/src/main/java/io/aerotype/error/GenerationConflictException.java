package io.aerotype.error;

/** Somebody else wrote the record since it was read: its generation is not the expected one. Read it again and repeat the change on what you find. */
public final class GenerationConflictException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public GenerationConflictException(Failure failure) {
        super(failure);
    }
}
