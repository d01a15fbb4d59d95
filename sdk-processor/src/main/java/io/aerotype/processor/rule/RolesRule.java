package io.aerotype.processor.rule;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ignore;
import io.aerotype.annotation.Ttl;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A component is one thing: the id, a bin, or metadata. Only the id may be a bin as well. */
final class RolesRule implements Rule {
    private static final Set<Class<? extends Annotation>> ROLES =
            Set.of(Id.class, Bin.class, Generation.class, Ttl.class, ExpiresAt.class);

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return Stream.concat(
                record.components().stream()
                        .filter(component -> component.is(Ignore.class))
                        .map(component -> Problem.IGNORED_COMPONENT.at(
                                component.mark(Ignore.class).orElseThrow().origin(),
                                component.name(),
                                record.type().simpleName())),
                record.components().stream().flatMap(RolesRule::check));
    }

    private static Stream<Diagnostic> check(ComponentModel component) {
        List<Class<? extends Annotation>> roles = component.marks().stream()
                .<Class<? extends Annotation>>map(mark -> mark.type())
                .filter(ROLES::contains)
                .toList();
        if (roles.size() < 2 || roles.equals(List.of(Id.class, Bin.class))) {
            return Stream.empty();
        }
        return Stream.of(Problem.ROLES_CONFLICT.at(
                component.origin(),
                component.name(),
                roles.get(0).getSimpleName(),
                roles.get(1).getSimpleName()));
    }
}
