package io.aerotype.embedded.internal.expression;

/** The outcome of a filter. */
public enum Trilean {
    FALSE,
    TRUE,
    UNKNOWN
}
