package io.aerotype.processor.rule;

import io.aerotype.annotation.Bin;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.model.Utf8;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import java.util.stream.Stream;

/** Bins have names a server accepts: no NUL, at most 15 bytes. */
final class BinNamesRule implements Rule {
    private static final int MAX_BYTES = 15;

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        if (!(record.storage() instanceof Storage.InSet)) {
            return Stream.empty();
        }
        return Stream.of(
                        record.tag().stream().flatMap(tag -> check(tag.bin(), tag.origin())),
                        record.schema().stream().flatMap(schema -> check(schema.bin(), schema.origin())),
                        record.stored().flatMap(BinNamesRule::check))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> check(ComponentModel component) {
        return Stream.concat(
                check(component.binName(), component.binOrigin()),
                component.evolution().aliases().stream()
                        .flatMap(alias -> check(
                                alias, component.mark(Bin.class).orElseThrow().origin())));
    }

    private static Stream<Diagnostic> check(String name, Origin origin) {
        int bytes = Utf8.bytes(name);
        if (name.indexOf('\0') >= 0) {
            return Stream.of(Problem.BIN_NAME_INVALID.at(origin, name.replace('\0', '␀')));
        }
        if (bytes > MAX_BYTES) {
            return Stream.of(Problem.BIN_NAME_TOO_LONG.at(origin, name, bytes, Utf8.truncate(name, MAX_BYTES)));
        }
        return Stream.empty();
    }
}
