package io.aerotype.processor;

import io.aerotype.annotation.Projection;
import io.aerotype.processor.projection.ProjectionEmitter;
import io.aerotype.processor.projection.ProjectionModel;
import io.aerotype.processor.projection.ProjectionReader;
import io.aerotype.processor.projection.ProjectionRules;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Reporter;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes each projection through the stages. One with mistakes gets an empty class of the generated name. */
final class ProjectionStep extends TypeStep {
    private final Reporter reporter;
    private final ProjectionReader reader;

    ProjectionStep(ProcessingEnvironment environment, Reporter reporter) {
        super(environment.getFiler(), reporter, List.of(Projection.class));
        this.reporter = reporter;
        this.reader = new ProjectionReader(environment.getElementUtils(), environment.getTypeUtils());
    }

    @Override
    Taken take(TypeElement type, boolean last) {
        if (!reader.complete(type)) {
            // What is still missing in the end is an error that the compiler reports.
            return last ? new Taken.Nothing() : new Taken.Waiting();
        }
        ProjectionModel projection = reader.read(type);
        List<Diagnostic> mistakes = ProjectionRules.check(projection);
        mistakes.forEach(reporter::report);
        boolean sound = mistakes.isEmpty() && projection.source().isPresent();
        return new Taken.Generating(
                () -> sound ? ProjectionEmitter.emit(projection) : ProjectionEmitter.skeleton(projection));
    }
}
