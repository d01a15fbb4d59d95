package io.aerotype.ael;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An expression: what text says and what typed bins build, as one immutable tree.
 *
 * <p>Every kind of node is a record, listed here or in {@link Fact}, {@link PathExpr} and {@link Control}, so a
 * {@code switch} over them needs no {@code default} and a new kind fails to compile wherever it is not handled. Types are not in the tree: {@link AelProgram#typeOf} tells them. Two trees
 * are equal when they say the same, wherever they stand in a text (see {@link Span}).
 *
 * <pre>{@code
 * Expr adults = Expr.compare(CompareOp.GT, Expr.bin("age"), Expr.literal(21));
 * Ael.print(adults);                                  // $.age > 21
 * Ael.parse("$.age > 21").orThrow().equals(adults);   // true
 * }</pre>
 */
public sealed interface Expr
        permits Expr.Bin,
                Expr.Literal,
                Expr.ListOf,
                Expr.MapOf,
                Expr.Placeholder,
                Expr.Not,
                Expr.Logic,
                Expr.Compare,
                Expr.In,
                Expr.Binary,
                Expr.Unary,
                Expr.Call,
                Expr.Match,
                Fact,
                PathExpr,
                Control {

    /**
     * Where the expression stands in its text.
     *
     * @return its span, or {@link Span#NONE} when it was built in code
     */
    Span span();

    /**
     * The value of a bin: {@code $.age}, or {@code $.age.get(type: INT)} with a type said outright.
     *
     * @param name name of the bin
     * @param declared the type said by the text or by the typed bin that built it, {@link Type#ANY} when none was
     * @param span its place
     */
    record Bin(String name, Type declared, Span span) implements Expr {
        /** Rejects a missing part. */
        public Bin {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(declared, "declared");
        }
    }

    /**
     * A value known when the expression is written.
     *
     * @param value the value
     * @param span its place
     */
    record Literal(Const value, Span span) implements Expr {}

    /**
     * A list in which at least one item waits for an argument: {@code [?0, 'x']}. A list of constants is a
     * {@link Literal}; so every list has one form only.
     *
     * @param items literals, placeholders and further such lists; copied
     * @param span its place
     */
    record ListOf(List<Expr> items, Span span) implements Expr {
        /** Copies the items and rejects those that are not values. */
        public ListOf {
            items = List.copyOf(items);
            if (!Values.wait(items)) {
                throw new IllegalArgumentException("A list without placeholders is a Literal; use Const.Items.");
            }
        }
    }

    /**
     * A map in which at least one value waits for an argument: {@code {a: ?0}}. A map of constants is a {@link Literal}; so
     * every map has one form only.
     *
     * @param entries keys (integers, strings or blobs), and literals, placeholders and further such lists and maps as values;
     *     copied, order kept
     * @param span its place
     */
    record MapOf(Map<Const, Expr> entries, Span span) implements Expr {
        /** Copies the entries and rejects those that are not values. */
        public MapOf {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            if (!Values.wait(entries.values())) {
                throw new IllegalArgumentException("A map without placeholders is a Literal; use Const.Entries.");
            }
        }
    }

    /**
     * A value that comes with each execution: {@code ?0} by position, {@code :min} by name. A value is never written into
     * the tree, so a parsed expression can be shared by all callers.
     *
     * @param position place in the argument list, from 0; -1 for a placeholder by name
     * @param name name of the argument, {@code null} for a placeholder by position
     * @param span its place
     */
    record Placeholder(int position, @Nullable String name, Span span) implements Expr {
        /** Rejects a placeholder with neither position nor name, or with both. */
        public Placeholder {
            if ((position >= 0) == (name != null)) {
                throw new IllegalArgumentException("A placeholder has a position from 0 or a name, and not both.");
            }
        }
    }

    /**
     * The opposite of a condition: {@code not(a)}.
     *
     * @param operand the condition
     * @param span its place
     */
    record Not(Expr operand, Span span) implements Expr {}

    /**
     * Two or more conditions combined. Runs of one operator are one node: {@code a and b and c} has three operands.
     *
     * @param op how they are combined
     * @param operands at least two; copied
     * @param span its place
     */
    record Logic(LogicOp op, List<Expr> operands, Span span) implements Expr {
        /** Copies the operands and rejects fewer than two. */
        public Logic {
            operands = List.copyOf(operands);
            if (operands.size() < 2) {
                throw new IllegalArgumentException("'" + op.word() + "' combines two conditions or more.");
            }
        }
    }

    /**
     * A comparison: {@code $.age > 21}.
     *
     * @param op the operator
     * @param left its left side
     * @param right its right side
     * @param span its place
     */
    record Compare(CompareOp op, Expr left, Expr right, Span span) implements Expr {}

    /**
     * Membership in a list: {@code $.status in ['new', 'open']}, {@code 'gold' in $.tiers}.
     *
     * @param value the value looked for
     * @param list the list
     * @param span its place
     */
    record In(Expr value, Expr list, Span span) implements Expr {}

    /**
     * Arithmetic on two numbers: {@code $.price * $.count}.
     *
     * @param op the operator
     * @param left its left side
     * @param right its right side
     * @param span its place
     */
    record Binary(BinaryOp op, Expr left, Expr right, Span span) implements Expr {}

    /**
     * Arithmetic on one number: {@code -$.delta}, {@code ~$.mask}.
     *
     * @param op the operator
     * @param operand the number
     * @param span its place
     */
    record Unary(UnaryOp op, Expr operand, Span span) implements Expr {}

    /**
     * A call of a built-in function: {@code max($.a, $.b)}, {@code $.count.asFloat()}.
     *
     * @param function the function
     * @param arguments as many as it takes, defaults included; copied
     * @param span its place
     */
    record Call(Function function, List<Expr> arguments, Span span) implements Expr {
        /** Copies the arguments and rejects a wrong number of them. */
        public Call {
            arguments = List.copyOf(arguments);
            if (!function.accepts(arguments.size())) {
                throw new IllegalArgumentException(
                        function.word() + " takes " + function.arity() + ", not " + arguments.size() + ".");
            }
        }
    }

    /**
     * A regular expression matched against text: {@code $.name =~ /^A/i}.
     *
     * @param operand the text
     * @param pattern a POSIX extended regular expression, as the server's library reads it
     * @param ignoreCase flag {@code i}: upper and lower case are alike
     * @param multiline flag {@code m}: {@code ^} and {@code $} also match at line feeds, which {@code .} does not match
     * @param span its place
     */
    record Match(Expr operand, String pattern, boolean ignoreCase, boolean multiline, Span span) implements Expr {
        /** Takes the backslash from an escaped slash, which is escaped only where a slash would end the pattern. */
        public Match {
            StringBuilder plain = new StringBuilder(pattern.length());
            for (int at = 0; at < pattern.length(); at++) {
                char c = pattern.charAt(at);
                if (c == '\\') {
                    if (++at == pattern.length()) {
                        throw new IllegalArgumentException("The pattern " + pattern + " ends inside an escape.");
                    }
                    plain.append(pattern.charAt(at) == '/' ? "" : "\\").append(pattern.charAt(at));
                } else {
                    plain.append(c);
                }
            }
            pattern = plain.toString();
        }
    }

    /**
     * A bin whose type the schema or the rest of the expression tells.
     *
     * @param name name of the bin
     * @return the bin
     */
    static Bin bin(String name) {
        return new Bin(name, Type.ANY, Span.NONE);
    }

    /**
     * A bin of a known type.
     *
     * @param name name of the bin
     * @param type its type
     * @return the bin
     */
    static Bin bin(String name, Type type) {
        return new Bin(name, type, Span.NONE);
    }

    /**
     * What stands under keys of nested maps, of a type that what it is compared with tells.
     *
     * @param bin the bin
     * @param keys the key in the bin's map, then that in the map found there, and so on
     * @return the node
     */
    static PathExpr.Path path(String bin, String... keys) {
        return new PathExpr.Path(
                bin(bin),
                Stream.of(keys)
                        .<Step>map(key -> new Step.One(Step.Container.MAP, Step.By.KEY, literal(key)))
                        .toList(),
                PathReturn.VALUE,
                Type.ANY,
                Span.NONE);
    }

    /**
     * A constant.
     *
     * @param value a Java value, see {@link Const#of}
     * @return the literal
     */
    static Literal literal(Object value) {
        return new Literal(Const.of(value), Span.NONE);
    }

    /**
     * A placeholder by position.
     *
     * @param position place in the argument list, from 0
     * @return the placeholder
     */
    static Placeholder placeholder(int position) {
        return new Placeholder(position, null, Span.NONE);
    }

    /**
     * A placeholder by name.
     *
     * @param name name of the argument
     * @return the placeholder
     */
    static Placeholder placeholder(String name) {
        return new Placeholder(-1, name, Span.NONE);
    }

    /**
     * A comparison.
     *
     * @param op the operator
     * @param left its left side
     * @param right its right side
     * @return the comparison
     */
    static Compare compare(CompareOp op, Expr left, Expr right) {
        return new Compare(op, left, right, Span.NONE);
    }

    /**
     * Membership in a list.
     *
     * @param value the value looked for
     * @param list the list
     * @return the condition
     */
    static In in(Expr value, Expr list) {
        return new In(value, list, Span.NONE);
    }

    /**
     * The opposite of a condition.
     *
     * @param operand the condition
     * @return the condition that is true when {@code operand} is false
     */
    static Not not(Expr operand) {
        return new Not(operand, Span.NONE);
    }

    /**
     * Conditions that must all hold. An operand that is itself an {@code and} is taken apart, so that a chain has one form.
     *
     * @param operands at least two
     * @return the condition
     */
    static Logic and(Expr... operands) {
        return logic(LogicOp.AND, operands);
    }

    /**
     * Conditions of which at least one must hold. An operand that is itself an {@code or} is taken apart.
     *
     * @param operands at least two
     * @return the condition
     */
    static Logic or(Expr... operands) {
        return logic(LogicOp.OR, operands);
    }

    private static Logic logic(LogicOp op, Expr... operands) {
        return new Logic(
                op,
                List.of(operands).stream()
                        .flatMap(operand -> operand instanceof Logic logic && logic.op() == op
                                ? logic.operands().stream()
                                : Stream.of(operand))
                        .toList(),
                Span.NONE);
    }

    /**
     * Arithmetic on two numbers.
     *
     * @param op the operator
     * @param left its left side
     * @param right its right side
     * @return the number
     */
    static Binary binary(BinaryOp op, Expr left, Expr right) {
        return new Binary(op, left, right, Span.NONE);
    }

    /**
     * A call of a built-in function.
     *
     * @param function the function
     * @param arguments its arguments
     * @return the call
     */
    static Call call(Function function, Expr... arguments) {
        return new Call(function, List.of(arguments), Span.NONE);
    }

    /**
     * What the server knows of the record.
     *
     * @param field any but {@link MetadataField#DIGEST_MODULO}
     * @return the value
     */
    static Fact.Metadata metadata(MetadataField field) {
        return new Fact.Metadata(field, 0, Span.NONE);
    }
}
