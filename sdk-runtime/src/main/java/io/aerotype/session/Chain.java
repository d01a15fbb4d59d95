package io.aerotype.session;

import java.util.ArrayList;
import java.util.List;

/** The finished steps of a request that has several, in the order of the calls. */
final class Chain {
    private final List<Step<?, ?, ?>> steps = new ArrayList<>();

    void add(Step<?, ?, ?> step) {
        steps.add(step);
    }

    /** Of all its steps together. */
    int keys() {
        return steps.stream().mapToInt(step -> step.keys().size()).sum();
    }

    Run<StoredRecord> run(Session session) {
        List<BatchRun.Part<StoredRecord>> parts = new ArrayList<>(steps.size());
        for (Step<?, ?, ?> step : steps) {
            parts.add(new BatchRun.Part<>(step, step.chainReader()));
        }
        return BatchRun.of(session, parts);
    }
}
