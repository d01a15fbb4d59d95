package io.aerotype.embedded.internal.udf;

/** A function that could not be run to its end; the message is the text a client gets. */
public final class UdfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UdfException(String message) {
        super(message, null, false, false);
    }

    /** The text for the client. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
