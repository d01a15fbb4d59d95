package io.aerotype.ael;

import java.util.List;

/**
 * What became of a text: a value, or every mistake that was found in it.
 *
 * @param <T> what was wanted: an {@link Expr} or an {@link AelProgram}
 */
public sealed interface Outcome<T> {

    /**
     * It worked.
     *
     * @param value the result
     * @param <T> what was wanted
     */
    record Ok<T>(T value) implements Outcome<T> {}

    /**
     * It did not.
     *
     * @param text the text of the expression, printed when it was built in code
     * @param issues at least one, in the order of the text
     * @param <T> what was wanted
     */
    record Failed<T>(String text, List<Issue> issues) implements Outcome<T> {
        /** Copies the issues. */
        public Failed {
            issues = List.copyOf(issues);
        }
    }

    /**
     * The issues found.
     *
     * @return empty when it worked
     */
    default List<Issue> issues() {
        return switch (this) {
            case Ok<T> ok -> List.of();
            case Failed<T> failed -> failed.issues();
        };
    }

    /**
     * The value, for callers who cannot go on without it.
     *
     * @return the value
     * @throws AelException with all issues, when there is none
     */
    default T orThrow() {
        return switch (this) {
            case Ok<T> ok -> ok.value();
            case Failed<T> failed -> throw new AelException(failed.text(), failed.issues());
        };
    }
}
