package io.aerotype.processor.emit;

import io.aerotype.processor.model.BinType;

/** A type that a rule should have reported arrived here. */
final class Unreachable {
    private Unreachable() {}

    static IllegalStateException because(BinType type) {
        return new IllegalStateException(
                "%s reached the emitters; a rule should have reported it".formatted(type.boxed()));
    }
}
