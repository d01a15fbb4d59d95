package io.aerotype.processor.rule;

import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.model.Utf8;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.stream.Stream;

/** Bins have names a server accepts: no NUL, at most 15 bytes. */
final class BinNamesRule implements Rule {
    private static final int MAX_BYTES = 15;

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return record.storage() instanceof Storage.InSet
                ? record.stored().flatMap(BinNamesRule::check)
                : Stream.empty();
    }

    private static Stream<Diagnostic> check(ComponentModel component) {
        String name = component.binName();
        int bytes = Utf8.bytes(name);
        if (name.indexOf('\0') >= 0) {
            return Stream.of(Problem.BIN_NAME_INVALID.at(component.binOrigin(), name.replace('\0', '␀')));
        }
        if (bytes > MAX_BYTES) {
            return Stream.of(
                    Problem.BIN_NAME_TOO_LONG.at(component.binOrigin(), name, bytes, Utf8.truncate(name, MAX_BYTES)));
        }
        return Stream.empty();
    }
}
