package io.aerotype.spi;

import org.jspecify.annotations.Nullable;

/**
 * A stored value cannot be read as the Java type asked for. A codec throws it knowing only the value; the readers around
 * it add where the value stood, and it reaches the user as an {@link io.aerotype.error.MappingException}.
 */
public final class UnreadableValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String problem;

    /**
     * Reports a value.
     *
     * @param problem what was expected and what was found
     */
    public UnreadableValueException(String problem) {
        this("", problem, null);
    }

    private UnreadableValueException(String where, String problem, @Nullable Throwable cause) {
        super(where + problem, cause);
        this.where = where;
        this.problem = problem;
    }

    /**
     * Reports a value of another type.
     *
     * @param expected what should have been there, as in {@code "an integer"}
     * @param stored what was there
     * @return the exception, to be thrown
     */
    public static UnreadableValueException mismatch(String expected, Object stored) {
        return new UnreadableValueException("expected %s, found %s".formatted(expected, StoredValues.describe(stored)));
    }

    /** The same, one level further out: {@code "item 3"}, {@code "component 'city'"}. */
    UnreadableValueException at(String place) {
        return new UnreadableValueException(place + ", " + where, problem, getCause());
    }

    /** A converter's or constructor's own refusal. */
    static UnreadableValueException refused(Object stored, RuntimeException cause) {
        return new UnreadableValueException(
                "", "refused %s with %s".formatted(StoredValues.describe(stored), cause), cause);
    }
}
