package io.aerotype.processor.projection;

import io.aerotype.ael.internal.report.Nearest;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a projection picks is there, and of the type it says. */
public final class ProjectionRules {
    private ProjectionRules() {}

    /** Every mistake in the projection; none if it is the data set that has mistakes. */
    public static List<Diagnostic> check(ProjectionModel projection) {
        return Stream.concat(
                        projection.mistakes().stream(),
                        projection.source().stream().flatMap(source -> check(projection, source)))
                .toList();
    }

    private static Stream<Diagnostic> check(ProjectionModel projection, RecordModel source) {
        return projection.picks().isEmpty()
                ? Stream.of(Problem.PROJECTION_EMPTY.at(
                        projection.declaration().origin(),
                        projection.declaration().type().simpleName(),
                        source.type().simpleName()))
                : projection.picks().stream().flatMap(pick -> check(pick, source).stream());
    }

    private static Optional<Diagnostic> check(ProjectionModel.Pick pick, RecordModel source) {
        Optional<ComponentModel> component = pick.in(source);
        if (component.isEmpty()) {
            List<String> names =
                    source.components().stream().map(ComponentModel::name).toList();
            String near = Nearest.to(pick.name(), names);
            return Optional.of(Problem.PROJECTION_COMPONENT_UNKNOWN.at(
                    pick.origin(),
                    source.type().simpleName(),
                    pick.name(),
                    near == null ? "It has " + String.join(", ", names) + "." : "Did you mean '" + near + "'?"));
        }
        return component
                .filter(found -> !found.type().equals(pick.type()))
                .map(found -> Problem.PROJECTION_COMPONENT_TYPE.at(
                        pick.origin(), pick.name(), found.type(), source.type().simpleName(), pick.type()));
    }
}
