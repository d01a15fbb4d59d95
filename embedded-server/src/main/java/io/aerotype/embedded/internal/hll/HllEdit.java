package io.aerotype.embedded.internal.hll;

import io.aerotype.embedded.internal.value.Arguments;
import io.aerotype.embedded.internal.value.BinPolicy;
import io.aerotype.embedded.internal.value.Particle;
import org.jspecify.annotations.Nullable;

/**
 * A change to a sketch, its arguments checked.
 *
 * @param creates whether it can start from no sketch
 */
record HllEdit(BinPolicy policy, boolean creates, Work work) {
    /** Does the change, on a sketch of its own or on none. */
    @FunctionalInterface
    interface Work {
        Edited apply(@Nullable Sketch sketch);
    }

    /** Checks arguments and makes the edit they ask for. */
    @FunctionalInterface
    interface Parser {
        HllEdit parse(Arguments arguments);
    }

    /**
     * What came of it.
     *
     * @param sketch null if the bin stays as it is
     * @param result null if the operation yields nothing
     */
    record Edited(@Nullable Sketch sketch, @Nullable Particle result) {}
}
