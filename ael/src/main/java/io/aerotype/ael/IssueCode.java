package io.aerotype.ael;

import java.util.Locale;

/** The mistakes an expression can have. A code never changes its meaning; {@code docs/errors.md} has a heading for each. */
public enum IssueCode {
    /** A word or sign where another was expected. */
    SYNTAX("AEL001"),
    /** A character or literal that cannot be read. */
    BAD_TOKEN("AEL002"),
    /** Nested or chained more deeply than {@link Ael#MAX_DEPTH}. */
    TOO_DEEP("AEL003"),
    /** A text longer than {@link Ael#MAX_LENGTH}. */
    TOO_LONG("AEL004"),
    /** A number outside its range. */
    NUMBER_OUT_OF_RANGE("AEL005"),
    /** A value of one type where another is needed. */
    TYPE_MISMATCH("AEL006"),
    /** A type that nothing in the expression tells. */
    TYPE_UNKNOWN("AEL007"),
    /** One bin or variable used as two types. */
    TYPE_CONFLICT("AEL008"),
    /** Integers and floats without a cast. */
    MIXED_NUMBERS("AEL009"),
    /** A filter whose result is not a condition. */
    NOT_A_CONDITION("AEL010"),
    /** A bin the record does not have. */
    UNKNOWN_BIN("AEL011"),
    /** A bin name the server does not take. */
    BAD_BIN_NAME("AEL012"),
    /** A function or metadata call that does not exist. */
    UNKNOWN_FUNCTION("AEL013"),
    /** A function called with the wrong number or names of arguments. */
    WRONG_ARGUMENTS("AEL014"),
    /** Placeholders that leave a gap, or mix positions and names. */
    PLACEHOLDERS("AEL015"),
    /** A value that cannot be bound to its placeholder. */
    WRONG_VALUE("AEL016"),
    /** A comparison of things that are never comparable. */
    NOT_COMPARABLE("AEL017"),
    /** A variable that is not defined, or defined twice, or {@code @} outside a spreading path. */
    BAD_VARIABLE("AEL018");

    private final String code;

    IssueCode(String code) {
        this.code = code;
    }

    /**
     * The permanent code.
     *
     * @return for example {@code AEL006}
     */
    public String code() {
        return code;
    }

    /**
     * The mistake in words, as the reference heads it.
     *
     * @return for example {@code type mismatch}
     */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String toString() {
        return code;
    }
}
