package io.aerotype.embedded.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * One operation of a request.
 *
 * @param code the code as sent, echoed in the answer
 * @param op what the code means, or null if it means nothing
 * @param type the particle type of the value
 * @param name the bin's name, empty for operations on the whole record
 * @param value the particle, whose meaning depends on the operation
 */
public record Operation(int code, @Nullable OpCode op, int type, Slice name, Slice value) {
    public boolean is(OpCode wanted) {
        return op == wanted;
    }

    Operation detached() {
        return new Operation(code, op, type, Slice.of(name.toBytes()), Slice.of(value.toBytes()));
    }

    /** A READ of every bin: one without a bin name. */
    public boolean readsAllBins() {
        return op == OpCode.READ && name.isEmpty();
    }
}
