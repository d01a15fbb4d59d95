package io.aerotype.processor.rule;

import io.aerotype.processor.model.ComponentModel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds components that claim a name another one has. */
final class Distinct {
    private Distinct() {}

    /** What {@code clash} makes of each component whose name is taken, given the earlier component. */
    static <R> Stream<R> clashes(
            Stream<ComponentModel> components,
            Function<ComponentModel, String> name,
            BiFunction<ComponentModel, ComponentModel, R> clash) {
        Map<String, ComponentModel> taken = new HashMap<>();
        Stream.Builder<R> clashes = Stream.builder();
        components.forEachOrdered(component -> {
            ComponentModel first = taken.putIfAbsent(name.apply(component), component);
            if (first != null) {
                clashes.add(clash.apply(first, component));
            }
        });
        return clashes.build();
    }
}
