package io.aerotype.operation;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.ExpReadFlags;
import com.aerospike.client.exp.ExpWriteFlags;
import com.aerospike.client.exp.Expression;
import io.aerotype.ael.Ael;
import io.aerotype.ael.Use;
import io.aerotype.internal.lower.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A value that a server computes from the record, and what is to be forgiven.
 *
 * <pre>{@code
 * session.update(key)
 *     .bin("total").upsertFrom(Computed.of("$.price * $.count").ignoreEvalFailure())
 *     .execute();
 * }</pre>
 */
public final class Computed {
    private final Expression expression;
    private final int flags;

    private Computed(Expression expression, int flags) {
        this.expression = expression;
        this.flags = flags;
    }

    /**
     * A value in the Aerospike Expression Language.
     *
     * @param ael what to compute
     * @param arguments the values for its placeholders
     * @return the value
     * @throws IllegalArgumentException if the text is no expression, or the arguments do not match its placeholders
     */
    public static Computed of(String ael, @Nullable Object... arguments) {
        return of(Formula.of(Ael.compile(ael, Use.VALUE), arguments).expression());
    }

    /** The same, of a text that the client may know already. */
    static Computed of(OperationSink<?> sink, String ael, @Nullable Object... arguments) {
        return of(Formula.of(sink.compile(ael), arguments).expression());
    }

    /**
     * A value as an expression of the stock client.
     *
     * @param expression what to compute
     * @return the value
     */
    public static Computed of(Exp expression) {
        return of(Exp.build(expression));
    }

    /**
     * A value as an expression of the stock client, ready to send.
     *
     * @param expression what to compute
     * @return the value
     */
    public static Computed of(Expression expression) {
        return new Computed(expression, 0);
    }

    /**
     * Removes the bin if the value is nil; without this that is an error.
     *
     * @return the value
     */
    public Computed deleteIfNull() {
        return with(ExpWriteFlags.ALLOW_DELETE);
    }

    /**
     * Leaves the bin as it is if it is there and must not be, or is not and must; without this that is an error.
     *
     * @return the value
     */
    public Computed ignoreOpFailure() {
        return with(ExpWriteFlags.POLICY_NO_FAIL);
    }

    /**
     * Leaves the bin as it is, or answers nothing, if nothing can be computed from the record, as where a bin is missing;
     * without this that is an error.
     *
     * @return the value
     */
    public Computed ignoreEvalFailure() {
        return with(ExpWriteFlags.EVAL_NO_FAIL);
    }

    Expression expression() {
        return expression;
    }

    /** The flags of a write, on top of the rule for the bin. */
    int writeFlags(int rule) {
        return flags | rule;
    }

    /** The flags of a read, which knows one of them by the same bit. */
    int readFlags() {
        return flags & ExpReadFlags.EVAL_NO_FAIL;
    }

    private Computed with(int flag) {
        return new Computed(expression, flags | flag);
    }
}
