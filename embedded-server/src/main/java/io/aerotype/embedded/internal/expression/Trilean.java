package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Particle;
import org.jspecify.annotations.Nullable;

/** The outcome of a filter. */
public enum Trilean {
    FALSE,
    TRUE,
    UNKNOWN;

    static Trilean of(@Nullable Particle value) {
        return value instanceof Particle.Bool(boolean truth) ? (truth ? TRUE : FALSE) : UNKNOWN;
    }
}
