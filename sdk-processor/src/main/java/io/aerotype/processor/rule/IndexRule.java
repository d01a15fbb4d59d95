package io.aerotype.processor.rule;

import io.aerotype.annotation.Indexed;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.IndexModel;
import io.aerotype.processor.model.Mark;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.model.Utf8;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
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
                record.marked(Indexed.class).flatMap(component -> check(record, component)),
                Distinct.clashes(
                        record.marked(Indexed.class),
                        component -> IndexModel.of(record, component).name(),
                        (first, second) -> Problem.INDEX_NAME_REPEATED.at(
                                index(second).origin(),
                                IndexModel.of(record, second).name(),
                                first.name())));
    }

    private static Stream<Diagnostic> check(RecordModel record, ComponentModel component) {
        Mark index = index(component);
        if (!component.stored()) {
            return Stream.of(Problem.INDEX_WITHOUT_BIN.at(index.origin(), component.name()));
        }
        Stream.Builder<Diagnostic> mistakes = Stream.builder();
        IndexModel model = IndexModel.of(record, component);
        model.held()
                .filter(particle -> !particle.indexable())
                .ifPresent(particle ->
                        mistakes.add(Problem.INDEX_TYPE.at(index.origin(), component.binName(), particle.plural())));
        if (IndexModel.ofKeys(component) && !(component.binType().present() instanceof BinType.MapOf)) {
            mistakes.add(Problem.INDEX_OF_KEYS.at(index.origin(), component.binName()));
        }
        int bytes = Utf8.bytes(model.name());
        if (bytes > MAX_NAME_BYTES) {
            mistakes.add(Problem.INDEX_NAME_TOO_LONG.at(index.origin(), model.name(), bytes));
        }
        return mistakes.build();
    }

    private static Mark index(ComponentModel component) {
        return component.mark(Indexed.class).orElseThrow();
    }
}
