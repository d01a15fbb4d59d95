package io.aerotype.internal.lower;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import io.aerotype.ael.Ael;
import io.aerotype.ael.AelException;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Issue;
import io.aerotype.ael.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition ready for use: a checked program with the values for its placeholders. */
public final class Where {
    private final AelProgram program;
    private final Arguments arguments;
    private @Nullable Expression expression;

    private Where(AelProgram program, Arguments arguments) {
        this.program = program;
        this.arguments = arguments;
    }

    /**
     * Reads a condition from text.
     *
     * @throws IllegalArgumentException if it is none, or the arguments do not fit its placeholders
     */
    public static Where parse(String text, @Nullable Object... arguments) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The condition is empty; write one such as $.age > 21, or leave where(…) out.");
        }
        AelProgram program = Ael.compile(text, Use.CONDITION);
        return new Where(program, bind(program, arguments));
    }

    /**
     * Takes a condition made of typed bins; all its values are in it.
     *
     * @throws IllegalArgumentException if it is no condition
     */
    public static Where of(Expr expr) {
        return new Where(Ael.check(expr, Use.CONDITION, null).orThrow(), Arguments.NONE);
    }

    /** The condition as the stock client sends it. */
    public Expression expression() {
        Expression built = expression;
        if (built == null) {
            built = Exp.build(new Lowering(program, arguments).lower(program.expr()));
            expression = built;
        }
        return built;
    }

    /** The tree. */
    public Expr expr() {
        return program.expr();
    }

    /** The value of a literal or placeholder as a Java object; null if the node is neither, or its value is nil. */
    public @Nullable Object valueOf(Expr node) {
        return switch (node) {
            case Expr.Literal literal -> plain(literal.value());
            case Expr.Placeholder placeholder -> arguments.get(program.positionOf(placeholder));
            default -> null;
        };
    }

    private static @Nullable Object plain(Const constant) {
        return switch (constant) {
            case Const.Int number -> number.value();
            case Const.Real number -> number.value();
            case Const.Text text -> text.value();
            case Const.Bool truth -> truth.value();
            case Const.Blob blob -> blob.bytes();
            case Const.Geo geo -> null;
            case Const.Items items -> null;
            case Const.Entries entries -> null;
            case Const.Nil nil -> null;
            case Const.Infinity infinity -> null;
            case Const.Wildcard wildcard -> null;
        };
    }

    private static Arguments bind(AelProgram program, @Nullable Object... values) {
        Arguments arguments = new Arguments(values);
        List<Issue> misfits = program.misfits(values.length, arguments);
        if (!misfits.isEmpty()) {
            throw new AelException(program.text(), misfits);
        }
        return arguments;
    }

    @Override
    public String toString() {
        return program.text();
    }
}
