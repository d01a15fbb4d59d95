package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Particle;
import org.jspecify.annotations.Nullable;

/**
 * One checked operation or constant.
 *
 * @param type what it evaluates to, unless that is unknown
 * @param constant its value if no record can change it, null otherwise
 * @param evaluator computes the value
 */
record Node(ExpressionType type, @Nullable Particle constant, Evaluator evaluator) {
    /** The literal that is always unknown; it alone may stand in a branch of any type. */
    static final Node UNKNOWN = new Node(ExpressionType.BOOL, null, scope -> null);

    /** What an evaluation yields to remove an element; told from {@link Particle#NIL} by identity. */
    private static final Particle REMOVED = new Particle.Nil();

    /** Removes the element a path expression is looking at. */
    static final Node REMOVAL = new Node(ExpressionType.REMOVAL, null, scope -> REMOVED);

    @FunctionalInterface
    interface Evaluator {
        /** Returns the value, or null if it is unknown. */
        @Nullable
        Particle evaluate(Scope scope);
    }

    @SuppressWarnings("ReferenceEquality") // one literal, one node
    boolean isUnknownLiteral() {
        return this == UNKNOWN;
    }

    @SuppressWarnings("ReferenceEquality") // the marker is one object; it equals the nil it is told from
    static boolean isRemoval(@Nullable Particle value) {
        return value == REMOVED;
    }

    static Node of(ExpressionType type, Evaluator evaluator) {
        return new Node(type, null, evaluator);
    }

    static Node constant(ExpressionType type, Particle value) {
        return new Node(type, value, scope -> value);
    }

    @Nullable
    Particle evaluate(Scope scope) {
        return evaluator.evaluate(scope);
    }
}
