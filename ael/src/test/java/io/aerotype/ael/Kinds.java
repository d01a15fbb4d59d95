package io.aerotype.ael;

import java.util.Arrays;
import java.util.stream.Stream;

/** The records a sealed interface comes down to. */
final class Kinds {
    private Kinds() {}

    static Stream<Class<?>> of(Class<?> kind) {
        return kind.isSealed() ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(Kinds::of) : Stream.of(kind);
    }
}
