package io.aerotype.session;

import java.util.ArrayList;
import java.util.List;

/** The finished steps of a request that has several, in the order of the calls. */
final class Chain {
    private final List<Step<?, ?, ?>> steps = new ArrayList<>();

    private final Defaults defaults;
    private boolean atomic;

    Chain(Defaults defaults) {
        this.defaults = defaults;
    }

    /** What holds for every step that does not say otherwise, whether it came before or comes after. */
    Defaults defaults() {
        return defaults;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    void add(Step<?, ?, ?> step) {
        steps.add(step);
    }

    /** Of all its steps together. */
    int keys() {
        return steps.stream().mapToInt(step -> step.keys().size()).sum();
    }

    List<Step<?, ?, ?>> steps() {
        return steps;
    }

    /** All steps are done, or none. */
    void makeAtomic() {
        atomic = true;
    }

    boolean isAtomic() {
        return atomic;
    }
}
