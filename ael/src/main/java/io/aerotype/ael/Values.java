package io.aerotype.ael;

import java.util.Collection;

/** What may stand inside a list or a map of an expression. */
final class Values {
    private Values() {}

    /**
     * Tells whether one of them waits for an argument.
     *
     * @throws IllegalArgumentException when one is no value
     */
    static boolean wait(Collection<Expr> values) {
        boolean waits = false;
        for (Expr value : values) {
            switch (value) {
                case Expr.Placeholder placeholder -> waits = true;
                case Expr.ListOf list -> waits = true;
                case Expr.MapOf map -> waits = true;
                case Expr.Literal literal -> {}
                default ->
                    throw new IllegalArgumentException(
                            "Lists and maps in an expression hold literals and placeholders, not " + value + ".");
            }
        }
        return waits;
    }
}
