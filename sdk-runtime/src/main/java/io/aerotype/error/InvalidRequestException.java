package io.aerotype.error;

/** The server refused the request as such: a parameter, a name, a size, an operation that cannot be applied. The request has to change; repeating it is of no use. */
public final class InvalidRequestException extends AerotypeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps a failure.
     *
     * @param failure what happened
     */
    public InvalidRequestException(Failure failure) {
        super(failure);
    }
}
