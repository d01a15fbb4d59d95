package io.aerotype.processor.rule;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Ordinal;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Form;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An embedded record that is stored as a list has positions and no names; any other the other way round. */
final class ListFormRule implements Rule {
    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        List<ComponentModel> stored = record.stored().toList();
        boolean list = record.storage() instanceof Storage.InBin bin && bin.form() == Form.LIST;
        if (!list) {
            return stored.stream()
                    .flatMap(component -> component.mark(Ordinal.class).stream()
                            .map(mark -> Problem.ORDINAL_OUTSIDE_LIST.at(
                                    mark.origin(),
                                    component.name(),
                                    record.type().simpleName())));
        }
        return Stream.of(named(record, stored), options(record), positions(stored))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> named(RecordModel record, List<ComponentModel> stored) {
        return stored.stream()
                .filter(component -> !component.binName().equals(component.name())
                        || !component.evolution().aliases().isEmpty())
                .map(component -> Problem.BIN_NAME_IN_LIST.at(
                        component.mark(Bin.class).orElseThrow().origin(),
                        component.name(),
                        record.type().simpleName()));
    }

    private static Stream<Diagnostic> options(RecordModel record) {
        Stream.Builder<Diagnostic> mistakes = Stream.builder();
        record.schema()
                .ifPresent(schema -> mistakes.add(
                        Problem.LIST_OPTIONS.at(schema.origin(), record.type().simpleName(), "Schema")));
        record.tag()
                .ifPresent(tag -> mistakes.add(
                        Problem.LIST_OPTIONS.at(record.origin(), record.type().simpleName(), "TypeTag")));
        return mistakes.build();
    }

    private static Stream<Diagnostic> positions(List<ComponentModel> stored) {
        boolean some = stored.stream().anyMatch(component -> component.is(Ordinal.class));
        if (!some) {
            return Stream.empty();
        }
        Map<Integer, ComponentModel> taken = new HashMap<>();
        Stream.Builder<Diagnostic> mistakes = Stream.builder();
        for (ComponentModel component : stored) {
            if (!component.is(Ordinal.class)) {
                mistakes.add(Problem.ORDINAL_PARTIAL.at(component.origin(), component.name()));
                continue;
            }
            int position = component.position();
            ComponentModel first = taken.putIfAbsent(position, component);
            if (first != null) {
                mistakes.add(Problem.ORDINAL_REPEATED.at(
                        component.mark(Ordinal.class).orElseThrow().origin(), position, first.name()));
            } else if (position < 0 || position >= stored.size()) {
                mistakes.add(Problem.ORDINAL_GAP.at(
                        component.mark(Ordinal.class).orElseThrow().origin(),
                        position,
                        component.name(),
                        stored.size()));
            }
        }
        return mistakes.build();
    }
}
