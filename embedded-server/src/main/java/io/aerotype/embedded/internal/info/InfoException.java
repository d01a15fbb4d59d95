package io.aerotype.embedded.internal.info;

/** Ends an info command with an error. It is an ordinary answer and carries no stack trace. */
public final class InfoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int UNKNOWN = 1;

    /**
     * Ends the command.
     *
     * @param code a result code; the catch-all code 1 is not spelled out, as on a server
     */
    public InfoException(int code, String message) {
        super("ERROR:" + (code == UNKNOWN ? "" : code) + ":" + message, null, false, false);
    }

    /** The whole value, as it goes to the client. */
    String value() {
        return String.valueOf(getMessage());
    }
}
