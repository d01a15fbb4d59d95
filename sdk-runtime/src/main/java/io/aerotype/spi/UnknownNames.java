package io.aerotype.spi;

import java.util.Set;
import java.util.TreeSet;

/** What is stored under names that no component reads. */
final class UnknownNames {
    private UnknownNames() {}

    /** Refuses them, naming each. */
    static void check(ComponentsReader<?> codec, Set<?> stored) {
        Set<String> unknown = new TreeSet<>();
        stored.forEach(name -> unknown.add(String.valueOf(name)));
        for (Component<?> component : codec.components()) {
            unknown.remove(component.bin());
            component.evolution().aliases().forEach(unknown::remove);
        }
        if (!unknown.isEmpty()) {
            throw new UnreadableValueException(
                    "no component reads '%s', and unknown bins are refused".formatted(String.join("', '", unknown)));
        }
    }
}
