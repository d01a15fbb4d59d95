package io.aerotype.query;

import io.aerotype.ael.Expr;

/**
 * Something a record of one type meets or does not. Typed bins make conditions; they combine with {@code and}, {@code
 * or} and {@code not}.
 *
 * @param expr what it says, as a tree
 * @param <T> the annotated type whose bins it reads
 */
public record Condition<T>(Expr expr) {}
