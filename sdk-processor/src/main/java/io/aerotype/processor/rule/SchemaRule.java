package io.aerotype.processor.rule;

import io.aerotype.annotation.Since;
import io.aerotype.annotation.Until;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Lifetime;
import io.aerotype.processor.model.Mark;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.SchemaModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;

/** Versions count from 1, and components name versions there are. */
final class SchemaRule implements Rule {
    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return record.schema()
                .map(schema -> Stream.concat(
                        check(record, schema),
                        record.components().stream().flatMap(each -> range(record, schema, each))))
                .orElseGet(() -> record.components().stream().flatMap(each -> unversioned(record, each)));
    }

    private static Stream<Diagnostic> check(RecordModel record, SchemaModel schema) {
        if (schema.version() < 1) {
            return Stream.of(Problem.SCHEMA_VERSION.at(schema.origin(), schema.version()));
        }
        int steps = schema.version() - 1;
        int upgrades = schema.upgrades().size();
        Stream<Diagnostic> count = upgrades == 0 || upgrades == steps
                ? Stream.empty()
                : Stream.of(Problem.UPGRADES_COUNT.at(schema.origin(), schema.version(), steps, upgrades));
        return Stream.concat(
                count,
                record.stored()
                        .filter(component -> component.binName().equals(schema.bin()))
                        .map(component ->
                                Problem.SCHEMA_BIN_TAKEN.at(component.binOrigin(), schema.bin(), component.name())));
    }

    private static Stream<Diagnostic> range(RecordModel record, SchemaModel schema, ComponentModel component) {
        Lifetime lifetime = component.evolution().lifetime();
        if (component.is(Since.class) && (lifetime.since() < 2 || lifetime.since() > schema.version())) {
            return Stream.of(Problem.SINCE_RANGE.at(
                    origin(component, Since.class),
                    component.name(),
                    lifetime.since(),
                    record.type().simpleName(),
                    schema.version()));
        }
        return lifetime.until() < lifetime.since()
                ? Stream.of(Problem.UNTIL_RANGE.at(
                        origin(component, Until.class), component.name(), lifetime.since(), lifetime.until()))
                : Stream.empty();
    }

    private static Stream<Diagnostic> unversioned(RecordModel record, ComponentModel component) {
        return component.marks().stream()
                .filter(mark -> mark.type() == Since.class || mark.type() == Until.class)
                .map(mark -> Problem.VERSION_WITHOUT_SCHEMA.at(
                        mark.origin(),
                        mark.type().getSimpleName(),
                        component.name(),
                        record.type().simpleName()));
    }

    private static Origin origin(ComponentModel component, Class<? extends Annotation> annotation) {
        return component.mark(annotation).map(Mark::origin).orElse(component.origin());
    }
}
