package io.aerotype.processor.rule;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.model.Utf8;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.stream.Stream;

/** Namespace and set have names a server accepts. */
final class StorageNamesRule implements Rule {
    private static final int MAX_NAMESPACE_BYTES = 31;
    private static final int MAX_SET_BYTES = 63;

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return switch (record.storage()) {
            case Storage.InBin nowhere -> Stream.empty();
            case Storage.InSet place -> check(record, place);
        };
    }

    private static Stream<Diagnostic> check(RecordModel record, Storage.InSet place) {
        Stream.Builder<Diagnostic> mistakes = Stream.builder();
        int namespaceBytes = Utf8.bytes(place.namespace());
        if (place.namespace().isEmpty()) {
            mistakes.add(Problem.NAMESPACE_EMPTY.at(
                    place.namespaceOrigin(), record.type().simpleName()));
        } else if (namespaceBytes > MAX_NAMESPACE_BYTES) {
            mistakes.add(Problem.NAMESPACE_TOO_LONG.at(place.namespaceOrigin(), place.namespace(), namespaceBytes));
        }
        int setBytes = Utf8.bytes(place.set());
        if (setBytes > MAX_SET_BYTES) {
            mistakes.add(Problem.SET_TOO_LONG.at(place.setOrigin(), place.set(), setBytes));
        }
        return mistakes.build();
    }
}
