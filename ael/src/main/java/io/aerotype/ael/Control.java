package io.aerotype.ael;

import java.util.List;

/**
 * What decides which parts of an expression are computed and what they are called: {@code let}, {@code when} and
 * {@code unknown}.
 *
 * <pre>{@code
 * Ael.parse("when ($.tier == 1 => 'gold', default => error)").orThrow() instanceof Control.When;   // true
 * }</pre>
 */
public sealed interface Control extends Expr {
    /**
     * Names for values, and an expression that uses them: {@code let (x = $.a + 1) then (${x} * 2)}.
     *
     * @param definitions at least one; each can use those before it; copied
     * @param body the expression
     * @param span its place
     */
    record Let(List<Definition> definitions, Expr body, Span span) implements Control {
        /** Copies the definitions. */
        public Let {
            definitions = List.copyOf(definitions);
        }
    }

    /**
     * A name for a value.
     *
     * @param name a letter or underscore, then letters, digits and underscores
     * @param value the value
     * @param span its place
     */
    record Definition(String name, Expr value, Span span) {}

    /**
     * A value named by a {@link Let} around it: {@code ${x}}.
     *
     * @param name its name
     * @param span its place
     */
    record Variable(String name, Span span) implements Control {}

    /**
     * The first result whose condition holds: {@code when ($.n > 9 => 'many', default => 'few')}.
     *
     * @param branches at least one; copied
     * @param otherwise the result when no condition holds
     * @param span its place
     */
    record When(List<Branch> branches, Expr otherwise, Span span) implements Control {
        /** Copies the branches. */
        public When {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A condition and what results from it.
     *
     * @param condition the condition
     * @param result the result
     */
    record Branch(Expr condition, Expr result) {}

    /**
     * No value at all: {@code unknown}, or {@code error}, which is the same. A filter that comes to it keeps the record out;
     * a value that comes to it fails.
     *
     * @param span its place
     */
    record Unknown(Span span) implements Control {}
}
