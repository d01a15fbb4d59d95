package io.aerotype.processor.rule;

import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.stream.Stream;

/** A bin is read by one component, whatever it was called before. */
final class AliasRule implements Rule {
    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return record.stored().flatMap(component -> check(record, component));
    }

    private static Stream<Diagnostic> check(RecordModel record, ComponentModel component) {
        return component.evolution().aliases().stream()
                .flatMap(alias -> record
                        .stored()
                        .filter(other -> other.binName().equals(alias)
                                || (!other.name().equals(component.name())
                                        && other.evolution().aliases().contains(alias)))
                        .findFirst()
                        .map(other -> Problem.ALIAS_TAKEN.at(component.origin(), alias, component.name(), other.name()))
                        .stream());
    }
}
