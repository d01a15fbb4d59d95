package io.aerotype.processor.rule;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.stream.Stream;

/** There is something to store: a map may be empty, a record may not. */
final class HasBinsRule implements Rule {
    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return record.storage() instanceof Storage.InBin
                        || record.stored().findAny().isPresent()
                ? Stream.empty()
                : Stream.of(Problem.NO_BINS.at(record.origin(), record.type().simpleName()));
    }
}
