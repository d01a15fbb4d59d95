package io.aerotype.internal.lower;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import io.aerotype.ael.Ael;
import io.aerotype.ael.AelException;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Issue;
import io.aerotype.ael.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression ready for use: a checked program with the values for its placeholders. */
public final class Formula {
    private final AelProgram program;
    private final Arguments arguments;

    private Formula(AelProgram program, Arguments arguments) {
        this.program = program;
        this.arguments = arguments;
    }

    /**
     * Gives a program its values. The program may be shared; the values stay with this formula.
     *
     * @throws IllegalArgumentException if the arguments do not fit its placeholders
     */
    public static Formula of(AelProgram program, @Nullable Object... arguments) {
        return new Formula(
                program,
                arguments.length == 0 && program.parameters().isEmpty() ? Arguments.NONE : bind(program, arguments));
    }

    static Formula of(Expr expr, Use use) {
        return new Formula(Ael.check(expr, use, null).orThrow(), Arguments.NONE);
    }

    /** The expression as the stock client sends it. */
    public Expression expression() {
        return program.derived(Lowered.class, Lowered::new).expression(arguments);
    }

    /** A part of the expression, as the stock client sends it. */
    Expression expression(Expr part) {
        return Exp.build(lowering().lower(part));
    }

    Lowering lowering() {
        return new Lowering(program, arguments);
    }

    AelProgram program() {
        return program;
    }

    Arguments arguments() {
        return arguments;
    }

    private static Arguments bind(AelProgram program, @Nullable Object... values) {
        Arguments arguments = new Arguments(values);
        List<Issue> misfits = program.misfits(values.length, arguments);
        if (!misfits.isEmpty()) {
            throw new AelException(program.text(), misfits);
        }
        return arguments;
    }
}
