package io.aerotype.internal.lower;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Expression;
import io.aerotype.ael.AelCache;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Step;
import io.aerotype.ael.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A condition ready for use: a checked program with the values for its placeholders. */
public final class Where implements Restriction {
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
        if (Objects.requireNonNull(text, "ael").isBlank()) {
            throw new IllegalArgumentException(
                    "The condition is empty; write one such as $.age > 21, or leave where(…) out.");
        }
        return of(programs.compile(text, Use.CONDITION), arguments);
    }

    /**
     * Takes a condition made of typed bins; all its values are in it.
     *
     * @throws IllegalArgumentException if it is no condition
     */
    public static Where of(Expr expr) {
        return new Where(Formula.of(expr, Use.CONDITION));
    }

    /**
     * Gives a checked condition its values.
     *
     * @throws IllegalArgumentException if it is none, or the arguments do not fit its placeholders
     */
    public static Where of(AelProgram program, @Nullable Object... arguments) {
        if (program.use() != Use.CONDITION) {
            throw new IllegalArgumentException("%s is a value, not a condition.".formatted(program.text()));
        }
        return new Where(Formula.of(program, arguments));
    }

    @Override
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

    /** A part of the condition as the stock client sends it. */
    public Expression expression(Expr part) {
        return formula.expression(part);
    }

    /** The way these steps go; null if one of them leads to several elements or is computed from the record. */
    public CTX @Nullable [] context(List<Step> steps) {
        return formula.lowering().paths().fixed(steps);
    }

    /**
     * The value of a literal or placeholder as a Java object, a place as the stock client's; null if the node is neither,
     * or its value is nil.
     */
    public @Nullable Object valueOf(Expr node) {
        return switch (node) {
            case Expr.Literal literal -> plain(literal.value());
            case Expr.Placeholder placeholder ->
                plain(formula.arguments().get(formula.program().positionOf(placeholder)));
            default -> null;
        };
    }

    /** The items of a list known beforehand, as {@link #valueOf} has them; null if the node is none. */
    public @Nullable List<@Nullable Object> itemsOf(Expr node) {
        return switch (node) {
            case Expr.Literal literal
            when literal.value() instanceof Const.Items list -> copy(list.items(), Where::plain);
            case Expr.ListOf list -> copy(list.items(), this::valueOf);
            case Expr.Placeholder placeholder
            when formula.arguments().get(formula.program().positionOf(placeholder)) instanceof Collection<?> list ->
                copy(list, Where::plain);
            default -> null;
        };
    }

    private static <T> List<@Nullable Object> copy(Collection<T> items, Function<T, @Nullable Object> plain) {
        List<@Nullable Object> copy = new ArrayList<>(items.size());
        items.forEach(item -> copy.add(plain.apply(item)));
        return copy;
    }

    private static @Nullable Object plain(@Nullable Object argument) {
        return argument instanceof Value value && !(value instanceof Value.GeoJSONValue) ? value.getObject() : argument;
    }

    private static @Nullable Object plain(Const constant) {
        return switch (constant) {
            case Const.Int number -> number.value();
            case Const.Real number -> number.value();
            case Const.Text text -> text.value();
            case Const.Bool truth -> truth.value();
            case Const.Blob blob -> blob.bytes();
            case Const.Geo geo -> Value.getAsGeoJSON(geo.json());
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
