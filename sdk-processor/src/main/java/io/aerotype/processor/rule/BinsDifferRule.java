package io.aerotype.processor.rule;

import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.stream.Stream;

/** No two components share a bin, or a map key inside an embedded record. */
final class BinsDifferRule implements Rule {
    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        Problem problem =
                record.storage() instanceof Storage.InSet ? Problem.BIN_NAME_REPEATED : Problem.EMBEDDED_KEY_REPEATED;
        return Distinct.clashes(
                record.stored(),
                ComponentModel::binName,
                (first, second) -> problem.at(second.binOrigin(), second.binName(), first.name()));
    }
}
