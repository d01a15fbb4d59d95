package io.aerotype.ael;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private volatile @Nullable Object derived;

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

    /**
     * Asks whether values fit the parameters, before anything is done with them.
     *
     * @param count how many values there are
     * @param arguments their types; {@link Type#ANY} for one that cannot be told passes
     * @return an issue for each value that does not fit, or one about their number; empty when they fit
     */
    public List<Issue> misfits(int count, ArgumentTypes arguments) {
        List<Parameter> wanted = parameters();
        if (count != wanted.size()) {
            return List.of(wrongNumber(count, wanted));
        }
        List<Issue> issues = List.of();
        for (int at = 0; at < wanted.size(); at++) {
            Issue issue = misfit(wanted.get(at), arguments);
            if (issue != null) {
                issues = issues.isEmpty() ? new ArrayList<>() : issues;
                issues.add(issue);
            }
        }
        return issues;
    }

    private Issue wrongNumber(int count, List<Parameter> wanted) {
        String names = wanted.stream().map(Parameter::display).collect(Collectors.joining(", "));
        return misfit(
                wanted.isEmpty() ? Span.NONE : wanted.getLast().span(),
                wanted.isEmpty()
                        ? "This expression takes no values, but " + count + " came with it."
                        : "This expression takes " + wanted.size() + " value" + (wanted.size() == 1 ? "" : "s") + " ("
                                + names + "), not " + count + ".");
    }

    private @Nullable Issue misfit(Parameter parameter, ArgumentTypes arguments) {
        Type given = arguments.typeOf(parameter.position());
        if (given == Type.ANY) {
            return null;
        }
        Parameter first = parameters().get(parameter.group());
        Type needed = parameter.type() == Type.ANY ? arguments.typeOf(first.position()) : parameter.type();
        if (given == Type.NIL || (needed != Type.ANY && given != needed)) {
            String reason = parameter.type() == Type.ANY && given != Type.NIL
                    ? needed.word() + ", like the value of " + first.display()
                    : needed == Type.NIL || needed == Type.ANY ? "a value" : needed.word();
            return misfit(parameter.span(), parameter.display() + " must be " + reason + ", not " + given.word() + ".");
        }
        return parameter.type() == Type.ANY && parameter.numeric() && !given.isNumeric()
                ? misfit(parameter.span(), parameter.display() + " must be a number, not " + given.word() + ".")
                : null;
    }

    /**
     * Something worked out from this program alone and kept with it, so that who uses the program again need not work it out
     * again. There is one place: what one user of the language keeps here, another one replaces.
     *
     * <pre>{@code
     * Plan plan = program.derived(Plan.class, Plan::of);
     * }</pre>
     *
     * @param kind what it is
     * @param make works it out; threads that ask at the same time may each do so
     * @param <T> what it is
     * @return what was kept, or has just been made
     */
    public <T> T derived(Class<T> kind, Function<AelProgram, T> make) {
        Object kept = derived;
        if (kind.isInstance(kept)) {
            return kind.cast(kept);
        }
        T made = make.apply(this);
        derived = made;
        return made;
    }

    private Issue misfit(Span place, String message) {
        return Issue.in(text(), text == null ? Span.NONE : place, IssueCode.WRONG_VALUE, message);
    }

    @Override
    public String toString() {
        return text();
    }
}
