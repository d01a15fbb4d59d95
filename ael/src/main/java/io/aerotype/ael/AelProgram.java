package io.aerotype.ael;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A checked expression with everything lowering needs beside the tree: types, parameters and bins. Immutable; it can be
 * cached and shared by any number of threads, because values are never part of it.
 */
public final class AelProgram {
    private final @Nullable String text;
    private final Expr expr;
    private final Use use;
    private final TypeTable types;

    /**
     * Puts a program together; {@link Ael} does this after checking.
     *
     * @param text the text, {@code null} when the expression was built in code
     * @param expr the tree
     * @param use what it is for
     * @param types what checking found out
     */
    AelProgram(@Nullable String text, Expr expr, Use use, TypeTable types) {
        this.text = text;
        this.expr = expr;
        this.use = use;
        this.types = types;
    }

    /**
     * The text.
     *
     * @return as it was given, or printed when the expression was built in code
     */
    public String text() {
        return text == null ? Ael.print(expr) : text;
    }

    /**
     * The tree.
     *
     * @return the root
     */
    public Expr expr() {
        return expr;
    }

    /**
     * What it was checked for.
     *
     * @return condition or value
     */
    public Use use() {
        return use;
    }

    /**
     * The type of its result.
     *
     * @return a type; {@link Type#ANY} when an argument decides
     */
    public Type resultType() {
        return use == Use.CONDITION ? Type.BOOLEAN : typeOf(expr);
    }

    /**
     * Its parameters.
     *
     * @return in order of position, without gaps
     */
    public List<Parameter> parameters() {
        return types.parameters();
    }

    /**
     * The bins it reads.
     *
     * @return types by name, in order of appearance; {@link Type#ANY} when an argument decides
     */
    public Map<String, Type> bins() {
        return types.bins();
    }

    /**
     * The place of a placeholder in the argument list.
     *
     * @param placeholder a node of this program
     * @return the position, from 0
     * @throws IllegalArgumentException when this program has no such parameter
     */
    public int positionOf(Expr.Placeholder placeholder) {
        if (placeholder.name() == null) {
            return placeholder.position();
        }
        for (Parameter parameter : parameters()) {
            if (Objects.equals(parameter.name(), placeholder.name())) {
                return parameter.position();
            }
        }
        throw new IllegalArgumentException("This expression has no parameter :" + placeholder.name() + ".");
    }

    /**
     * The type of a node, once the arguments are known.
     *
     * <p>Most types are settled when the program is checked. Where an argument decides ({@code $.age > ?0} without a
     * schema), its type is asked for.
     *
     * @param node a node of this program, the very object
     * @param arguments the types of the values
     * @return the node's type
     */
    public Type typeOf(Expr node, ArgumentTypes arguments) {
        return types.typeOf(node, arguments);
    }

    /**
     * The type of a node as far as the text tells.
     *
     * @param node a node of this program, the very object
     * @return its type; {@link Type#ANY} when an argument decides
     */
    public Type typeOf(Expr node) {
        return types.typeOf(node, ArgumentTypes.UNKNOWN);
    }

    @Override
    public String toString() {
        return text();
    }
}
