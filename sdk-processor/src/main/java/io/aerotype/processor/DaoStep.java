package io.aerotype.processor;

import io.aerotype.annotation.Dao;
import io.aerotype.processor.dao.Advice;
import io.aerotype.processor.dao.DaoEmitter;
import io.aerotype.processor.dao.DaoModel;
import io.aerotype.processor.dao.DaoPlan;
import io.aerotype.processor.dao.DaoReader;
import io.aerotype.processor.report.Reporter;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes each interface with {@code @Dao} through the stages. One with mistakes gets an empty class of the generated name. */
final class DaoStep extends TypeStep {
    private final Reporter reporter;
    private final DaoReader reader;

    DaoStep(ProcessingEnvironment environment, Reporter reporter) {
        super(environment.getFiler(), reporter, List.of(Dao.class));
        this.reporter = reporter;
        this.reader = new DaoReader(environment.getElementUtils(), environment.getTypeUtils());
    }

    @Override
    Taken take(TypeElement type, boolean last) {
        if (!reader.complete(type)) {
            // What is still missing in the end is an error that the compiler reports.
            return last ? new Taken.Nothing() : new Taken.Waiting();
        }
        DaoModel dao = reader.read(type);
        DaoPlan plan = DaoPlan.of(dao);
        plan.mistakes().forEach(reporter::report);
        boolean sound = plan.mistakes().isEmpty() && dao.subject().isPresent();
        if (sound) {
            Advice advice = new Advice(dao.subject().orElseThrow().record());
            plan.methods().forEach(method -> advice.about(method).ifPresent(reporter::tell));
        }
        return new Taken.Generating(() -> sound ? DaoEmitter.emit(dao, plan.methods()) : DaoEmitter.skeleton(dao));
    }
}
