package io.aerotype.error;

/** A node refused an info command, or does not know it. The message holds the command and the node's own words. */
public final class InfoException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public InfoException(Failure failure) {
        super(failure);
    }
}
