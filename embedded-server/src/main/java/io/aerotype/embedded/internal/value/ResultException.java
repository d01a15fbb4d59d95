package io.aerotype.embedded.internal.value;

/**
 * Ends a command with a result code. It is an ordinary answer, not a fault of this server, so it carries no stack trace and
 * costs little.
 */
public final class ResultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    /** Ends the command with one of {@link ResultCode}. */
    public ResultException(int code) {
        this(code, "result code " + code);
    }

    /**
     * Ends the command, saying why.
     *
     * @param code one of {@link ResultCode}
     * @param reason what was wrong, for logs: the protocol has no room for text
     */
    public ResultException(int code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
