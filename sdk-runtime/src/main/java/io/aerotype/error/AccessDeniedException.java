package io.aerotype.error;

/** The server refused the user: not authenticated, not allowed, over a quota, or security is not what the request needs. An administrator has to change something; repeating it is of no use. */
public final class AccessDeniedException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public AccessDeniedException(Failure failure) {
        super(failure);
    }
}
