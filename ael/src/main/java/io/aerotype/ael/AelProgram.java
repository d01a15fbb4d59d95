package io.aerotype.ael;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A checked expression with everything lowering needs beside the tree: types, parameters and bins. Immutable; it can be
 * cached and shared by any number of threads, because values are never part of it.
 */
public final class AelProgram {
    private final Supplier<String> text;
    private final Expr expr;
    private final Use use;
    private final Type resultType;
    private final List<Parameter> parameters;
    private final Map<String, Type> bins;
    private final TypeTable types;

    /**
     * Puts a program together; {@link Ael} does this after checking.
     *
     * @param text gives the text, printed on demand when the expression was built in code
     * @param expr the tree
     * @param use what it is for
     * @param resultType type of its result
     * @param parameters its parameters in order
     * @param bins the bins it reads, in order of appearance, with their types
     * @param types the types of its nodes
     */
    AelProgram(
            Supplier<String> text,
            Expr expr,
            Use use,
            Type resultType,
            List<Parameter> parameters,
            Map<String, Type> bins,
            TypeTable types) {
        this.text = text;
        this.expr = expr;
        this.use = use;
        this.resultType = resultType;
        this.parameters = parameters;
        this.bins = bins;
        this.types = types;
    }

    /**
     * The text.
     *
     * @return as it was given, or printed when the expression was built in code
     */
    public String text() {
        return text.get();
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
     * @return a type; {@link Type#ANY} when a parameter's value decides
     */
    public Type resultType() {
        return resultType;
    }

    /**
     * Its parameters.
     *
     * @return in order of position, without gaps
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * The bins it reads.
     *
     * @return types by name, in order of appearance; {@link Type#ANY} when a parameter's value decides
     */
    public Map<String, Type> bins() {
        return bins;
    }

    /**
     * The place of a placeholder in the argument list.
     *
     * @param placeholder a node of this program
     * @return the position, from 0
     */
    public int positionOf(Expr.Placeholder placeholder) {
        if (placeholder.position() >= 0) {
            return placeholder.position();
        }
        for (Parameter parameter : parameters) {
            if (Objects.equals(parameter.name(), placeholder.name())) {
                return parameter.position();
            }
        }
        throw new IllegalArgumentException("This program has no parameter :" + placeholder.name() + ".");
    }

    /**
     * The type of a node, once the arguments are known.
     *
     * <p>Most types are settled when the program is checked. Where an argument decides ({@code $.age > ?0} without a
     * schema), its type is asked for.
     *
     * @param node a node of this program, the very object
     * @param argumentTypes gives the type of the argument at a position
     * @return the node's type
     */
    public Type typeOf(Expr node, IntFunction<Type> argumentTypes) {
        return types.typeOf(node, argumentTypes);
    }

    /**
     * The type of a node as far as the text tells.
     *
     * @param node a node of this program, the very object
     * @return its type; {@link Type#ANY} when an argument decides
     */
    public Type typeOf(Expr node) {
        return types.typeOf(node, position -> Type.ANY);
    }

    @Override
    public String toString() {
        return text();
    }
}
