package io.aerotype.processor.rule;

import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import io.aerotype.annotation.Ttl;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Stream;

/** A record inside a bin has nothing that only a record of a set has. */
final class EmbeddedRule implements Rule {
    private static final Set<Class<? extends Annotation>> OF_A_SET =
            Set.of(Id.class, Generation.class, Ttl.class, ExpiresAt.class, Indexed.class);

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        if (record.storage() instanceof Storage.InSet) {
            return Stream.empty();
        }
        return record.components().stream()
                .flatMap(component -> component.marks().stream()
                        .filter(mark -> OF_A_SET.contains(mark.type()))
                        .map(mark -> Problem.ID_IN_EMBEDDED.at(
                                mark.origin(),
                                mark.type().getSimpleName(),
                                record.type().simpleName())));
    }
}
