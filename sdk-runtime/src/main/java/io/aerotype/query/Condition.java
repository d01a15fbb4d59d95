package io.aerotype.query;

import io.aerotype.ael.Ael;
import io.aerotype.ael.Expr;
import java.util.Objects;

/**
 * A condition on records of one type, as typed bins make it. It cannot be passed to a query over another type. Immutable;
 * it can be kept and used any number of times.
 *
 * <pre>{@code
 * Condition<User> adults = users.age.ge(18);
 * session.query(users).where(adults.and(users.status.eq("active"))).execute();
 * }</pre>
 *
 * @param <T> the annotated type
 */
public final class Condition<T> {
    private final Expr expr;

    /**
     * Gives a type to a condition built as a tree.
     *
     * @param expr an expression whose result is a boolean
     */
    public Condition(Expr expr) {
        this.expr = Objects.requireNonNull(expr, "expr");
    }

    /**
     * Both this and another condition.
     *
     * @param other the other
     * @return holds where both hold
     */
    public Condition<T> and(Condition<T> other) {
        return new Condition<>(Expr.and(expr, other.expr));
    }

    /**
     * This condition, another, or both.
     *
     * @param other the other
     * @return holds where at least one holds
     */
    public Condition<T> or(Condition<T> other) {
        return new Condition<>(Expr.or(expr, other.expr));
    }

    /**
     * The opposite.
     *
     * @return holds where this does not
     */
    public Condition<T> negate() {
        return new Condition<>(Expr.not(expr));
    }

    /**
     * The opposite of a condition, where it reads better in front.
     *
     * @param condition the condition
     * @param <T> the annotated type
     * @return holds where the condition does not
     */
    public static <T> Condition<T> not(Condition<T> condition) {
        return condition.negate();
    }

    /**
     * The condition as the language's tree.
     *
     * @return a boolean expression
     */
    public Expr expr() {
        return expr;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition<?> condition && expr.equals(condition.expr);
    }

    @Override
    public int hashCode() {
        return expr.hashCode();
    }

    @Override
    public String toString() {
        return Ael.print(expr);
    }
}
