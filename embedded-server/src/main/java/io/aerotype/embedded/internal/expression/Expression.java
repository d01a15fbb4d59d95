package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import org.jspecify.annotations.Nullable;

/** A parsed, type-checked expression; immutable, and safe to share between threads. */
public final class Expression {
    private final Trilean constant;

    private Expression(Trilean constant) {
        this.constant = constant;
    }

    /**
     * Reads and type-checks an expression.
     *
     * @param source msgpack of exactly one expression
     * @throws ResultException with {@link ResultCode#PARAMETER} if it is malformed or does not type-check
     */
    public static Expression parse(byte[] source, int offset, int length) {
        if (length != 1 || (source[offset] & 0xfe) != 0xc2) {
            throw new ResultException(ResultCode.PARAMETER, "malformed expression");
        }
        return new Expression(source[offset] == (byte) 0xc3 ? Trilean.TRUE : Trilean.FALSE);
    }

    /** As {@link #parse}, for a filter: its type must be boolean. */
    public static Expression parseFilter(byte[] source, int offset, int length) {
        return parse(source, offset, length);
    }

    /** Returns the value, {@link Particle#NIL} included; null if it is unknown */
    public @Nullable Particle evaluate(RecordView record) {
        return switch (constant) {
            case TRUE -> Particle.TRUE;
            case FALSE -> Particle.FALSE;
            case UNKNOWN -> null;
        };
    }

    /**
     * The first pass of a filter: {@code UNKNOWN} means that bins or key decide, and {@link #matches} must be asked.
     */
    public Trilean matchesMetadata(RecordMetadata record) {
        return constant;
    }

    /** Whether the record passes this filter in the second pass; only {@code TRUE} passes. */
    public Trilean matches(RecordView record) {
        return constant;
    }
}
