package io.aerotype.query;

import com.aerospike.client.Operation;
import com.aerospike.client.exp.ExpOperation;
import com.aerospike.client.exp.ExpWriteFlags;
import io.aerotype.ael.Ael;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Use;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.lower.Formula;

/**
 * An expression about records of one type that is built and checked once and given its values at each use. Generated DAOs
 * hold one for each text of theirs. Immutable, for any number of threads.
 *
 * <pre>{@code
 * private static final Prepared<User> OLDER =
 *     Prepared.condition(Expr.compare(CompareOp.GT, Expr.bin("age"), Expr.placeholder("min")));
 *
 * session.query(users).where(OLDER, 21).execute();
 * }</pre>
 *
 * @param <T> the annotated type
 */
@SuppressWarnings("UnusedTypeParameter") // keeps a condition on one type from requests about another
public final class Prepared<T> {
    private final AelProgram program;

    private Prepared(AelProgram program) {
        this.program = program;
    }

    /**
     * A condition.
     *
     * @param expr a tree whose result is a boolean
     * @param <T> the annotated type
     * @return the condition
     * @throws io.aerotype.ael.AelException if the tree is none
     */
    public static <T> Prepared<T> condition(Expr expr) {
        return new Prepared<>(Ael.check(expr, Use.CONDITION, null).orThrow());
    }

    /**
     * A value to write.
     *
     * @param expr a tree of any type
     * @param <T> the annotated type
     * @return the value
     * @throws io.aerotype.ael.AelException if the tree contradicts itself
     */
    public static <T> Prepared<T> value(Expr expr) {
        return new Prepared<>(Ael.check(expr, Use.VALUE, null).orThrow());
    }

    /**
     * The expression, checked.
     *
     * @return the program
     */
    public AelProgram program() {
        return program;
    }

    /**
     * The write of its value into a bin, created if it is not there.
     *
     * @param bin 1 to 15 bytes of UTF-8
     * @param arguments the values for its placeholders, in the order they first stand in it
     * @return the operation
     * @throws IllegalArgumentException if the arguments do not fit the placeholders
     */
    public Operation assignTo(String bin, Object... arguments) {
        return ExpOperation.write(
                Limits.BIN.check(bin), Formula.of(program, arguments).expression(), ExpWriteFlags.DEFAULT);
    }

    @Override
    public String toString() {
        return program.text();
    }
}
