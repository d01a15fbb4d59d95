package io.aerotype.embedded.internal.regex;

/** A pattern the C library would refuse, or one too large for this one. */
public final class PatternException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PatternException(String reason) {
        super("regular expression: " + reason, null, false, false);
    }
}
