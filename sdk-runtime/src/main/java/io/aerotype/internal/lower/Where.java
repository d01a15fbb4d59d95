package io.aerotype.internal.lower;

import com.aerospike.client.exp.Expression;
import io.aerotype.ael.AelCache;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Use;
import org.jspecify.annotations.Nullable;

/** A condition ready for use: a checked program with the values for its placeholders. */
public final class Where {
    private final Formula formula;
    private @Nullable Expression expression;

    private Where(Formula formula) {
        this.formula = formula;
    }

    /**
     * Reads a condition from text, or finds it read.
     *
     * @param programs what was compiled already
     * @param text the condition
     * @param arguments the values for its placeholders
     * @throws IllegalArgumentException if it is none, or the arguments do not fit its placeholders
     */
    public static Where parse(AelCache programs, String text, @Nullable Object... arguments) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The condition is empty; write one such as $.age > 21, or leave where(…) out.");
        }
        return new Where(Formula.of(programs.compile(text, Use.CONDITION), arguments));
    }

    /**
     * Takes a condition made of typed bins; all its values are in it.
     *
     * @throws IllegalArgumentException if it is no condition
     */
    public static Where of(Expr expr) {
        return new Where(Formula.of(expr, Use.CONDITION));
    }

    /** The condition as the stock client sends it. */
    public Expression expression() {
        Expression built = expression;
        if (built == null) {
            built = formula.expression();
            expression = built;
        }
        return built;
    }

    /** The tree. */
    public Expr expr() {
        return formula.program().expr();
    }

    /** The value of a literal or placeholder as a Java object; null if the node is neither, or its value is nil. */
    public @Nullable Object valueOf(Expr node) {
        return switch (node) {
            case Expr.Literal literal -> plain(literal.value());
            case Expr.Placeholder placeholder ->
                formula.arguments().get(formula.program().positionOf(placeholder));
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

    @Override
    public String toString() {
        return formula.program().text();
    }
}
