package io.aerotype.embedded.internal.value;

import org.jspecify.annotations.Nullable;

/**
 * What an operation did to its bin.
 *
 * @param result the value for the reply, null if the operation yields none
 * @param value what the bin holds from now on, null if it is absent; the operand's own object if nothing changed
 */
public record Outcome(@Nullable Particle result, @Nullable Particle value) {
    public static Outcome read(@Nullable Particle result, @Nullable Particle unchanged) {
        return new Outcome(result, unchanged);
    }

    public static Outcome wrote(@Nullable Particle value) {
        return new Outcome(null, value);
    }
}
