package io.aerotype.processor.dao;

import io.aerotype.processor.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * What the methods of an interface do.
 *
 * @param methods a plan for each, if nothing is wrong
 * @param mistakes everything that is wrong
 */
public record DaoPlan(List<MethodPlan> methods, List<Diagnostic> mistakes) {
    /** Plans the methods of an interface. */
    public static DaoPlan of(DaoModel dao) {
        List<MethodPlan> methods = new ArrayList<>();
        List<Diagnostic> mistakes = new ArrayList<>(dao.mistakes());
        dao.subject().ifPresent(subject -> {
            for (DaoMethod method : dao.methods()) {
                MethodPlanner planner = new MethodPlanner(subject, method);
                planner.plan().ifPresent(methods::add);
                mistakes.addAll(planner.mistakes());
            }
        });
        return new DaoPlan(methods, mistakes);
    }
}
