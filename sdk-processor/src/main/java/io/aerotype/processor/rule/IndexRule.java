package io.aerotype.processor.rule;

import io.aerotype.annotation.Indexed;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Mark;
import io.aerotype.processor.model.Particle;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.model.Utf8;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** An index has a bin it can serve, and a name of its own that a server accepts. */
final class IndexRule implements Rule {
    private static final int MAX_NAME_BYTES = 63;

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        if (record.storage() instanceof Storage.InBin) {
            return Stream.empty();
        }
        return Stream.concat(
                record.marked(Indexed.class).flatMap(IndexRule::check),
                Distinct.clashes(
                        record.marked(Indexed.class)
                                .filter(component -> !index(component).value().isEmpty()),
                        component -> index(component).value(),
                        (first, second) -> Problem.INDEX_NAME_REPEATED.at(
                                index(second).origin(), index(second).value(), first.name())));
    }

    private static Stream<Diagnostic> check(ComponentModel component) {
        Mark index = index(component);
        if (!component.stored()) {
            return Stream.of(Problem.INDEX_WITHOUT_BIN.at(index.origin(), component.name()));
        }
        Stream.Builder<Diagnostic> mistakes = Stream.builder();
        indexed(component.binType())
                .filter(particle -> !particle.indexable())
                .ifPresent(particle ->
                        mistakes.add(Problem.INDEX_TYPE.at(index.origin(), component.binName(), particle.plural())));
        int bytes = Utf8.bytes(index.value());
        if (bytes > MAX_NAME_BYTES) {
            mistakes.add(Problem.INDEX_NAME_TOO_LONG.at(index.origin(), index.value(), bytes));
        }
        return mistakes.build();
    }

    private static Mark index(ComponentModel component) {
        return component.mark(Indexed.class).orElseThrow();
    }

    /** What an index on the bin would hold: its values, or the elements of a collection. */
    private static Optional<Particle> indexed(BinType type) {
        return switch (type) {
            case BinType.ListOf list -> list.element().particle();
            case BinType.SetOf set -> set.element().particle();
            case BinType.MapOf map -> map.value().particle();
            case BinType.OptionalOf optional -> indexed(optional.value());
            case BinType.One one -> one.particle();
            case BinType.EnumConstant constant -> constant.particle();
            case BinType.EmbeddedRecord record -> record.particle();
            case BinType.Unsupported unsupported -> unsupported.particle();
        };
    }
}
