package io.aerotype.embedded.internal.bits;

import io.aerotype.embedded.internal.value.Arguments;
import io.aerotype.embedded.internal.value.BinPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A change to a blob, its arguments checked.
 *
 * @param creates whether it can start from no blob
 */
record BitEdit(BinPolicy policy, boolean creates, Work work) {
    /** Does the change; the array given is not to be changed. */
    @FunctionalInterface
    interface Work {
        /** Returns the new bytes, null to leave the blob as it is. */
        byte @Nullable [] apply(byte[] blob, BinPolicy policy);
    }

    /** Checks arguments and makes the edit they ask for. */
    @FunctionalInterface
    interface Parser {
        BitEdit parse(Arguments arguments);
    }
}
