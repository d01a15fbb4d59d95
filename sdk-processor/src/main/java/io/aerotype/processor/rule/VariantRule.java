package io.aerotype.processor.rule;

import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Variant;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of a sealed interface can be told apart, and agree on the bins they share. */
final class VariantRule implements Rule {
    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return record.tag().isEmpty()
                ? Stream.empty()
                : Stream.of(names(record), bins(record), tags(record)).flatMap(found -> found);
    }

    private static Stream<Diagnostic> names(RecordModel record) {
        Map<String, Variant> taken = new HashMap<>();
        Stream.Builder<Diagnostic> mistakes = Stream.builder();
        for (Variant variant : record.variants()) {
            Variant first = taken.putIfAbsent(variant.tag(), variant);
            if (first != null) {
                mistakes.add(Problem.TYPE_NAME_REPEATED.at(
                        variant.origin(), variant.tag(), first.type().simpleName()));
            }
        }
        return mistakes.build();
    }

    private static Stream<Diagnostic> bins(RecordModel record) {
        return record.variants().stream()
                .flatMap(variant -> variant.components().stream()
                        .flatMap(component -> record.variants().stream()
                                .filter(other -> other.has(component))
                                .findFirst()
                                .filter(first -> !first.equals(variant))
                                .flatMap(first -> differs(first, component))
                                .stream()));
    }

    private static Optional<Diagnostic> differs(Variant first, ComponentModel component) {
        return first.components().stream()
                .filter(other -> other.name().equals(component.name())
                        && (!other.binType().equals(component.binType())
                                || !other.binName().equals(component.binName())))
                .findFirst()
                .map(other -> Problem.BIN_OF_TWO_TYPES.at(
                        component.origin(),
                        component.name(),
                        component.type(),
                        other.type(),
                        first.type().simpleName()));
    }

    private static Stream<Diagnostic> tags(RecordModel record) {
        String tag = record.tag().orElseThrow().bin();
        return record.stored()
                .filter(component -> component.binName().equals(tag))
                .map(component -> Problem.TAG_TAKEN.at(component.binOrigin(), tag, component.name()));
    }
}
