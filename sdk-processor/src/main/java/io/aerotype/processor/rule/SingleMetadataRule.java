package io.aerotype.processor.rule;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ttl;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record has once is said once, and metadata has the type metadata has. */
final class SingleMetadataRule implements Rule {
    private static final TypeName OPTIONAL_DURATION =
            ParameterizedTypeName.get(ClassName.get(Optional.class), ClassName.get(Duration.class));

    private static final TypeName OPTIONAL_INSTANT =
            ParameterizedTypeName.get(ClassName.get(Optional.class), ClassName.get(Instant.class));

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return Stream.of(
                        repeated(record, Id.class, Problem.ID_REPEATED),
                        repeated(record, Generation.class, Problem.GENERATION_REPEATED),
                        repeated(record, Ttl.class, Problem.TTL_REPEATED),
                        typed(record, Generation.class, TypeName.INT, Problem.GENERATION_TYPE),
                        typed(record, Ttl.class, OPTIONAL_DURATION, Problem.TTL_TYPE),
                        typed(record, ExpiresAt.class, OPTIONAL_INSTANT, Problem.EXPIRES_TYPE),
                        expiries(record))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> repeated(RecordModel record, Class<? extends Annotation> mark, Problem problem) {
        List<ComponentModel> marked = record.marked(mark).toList();
        return marked.stream()
                .skip(1)
                .map(repeat -> problem.at(
                        repeat.origin(),
                        record.type().simpleName(),
                        marked.getFirst().name()));
    }

    private static Stream<Diagnostic> expiries(RecordModel record) {
        List<ComponentModel> all = record.components().stream()
                .filter(component -> component.is(ExpiresAt.class)
                        || (component.is(Ttl.class)
                                && record.marked(ExpiresAt.class).findAny().isPresent()))
                .toList();
        return all.stream()
                .skip(1)
                .map(second -> Problem.EXPIRY_REPEATED.at(
                        second.origin(),
                        record.type().simpleName(),
                        all.getFirst().name(),
                        second.name()));
    }

    private static Stream<Diagnostic> typed(
            RecordModel record, Class<? extends Annotation> mark, TypeName expected, Problem problem) {
        return record.marked(mark)
                .filter(component -> !component.type().equals(expected))
                .map(component -> problem.at(component.origin(), component.type()));
    }
}
