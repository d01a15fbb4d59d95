package io.aerotype.processor.rule;

import io.aerotype.annotation.Id;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.stream.Stream;

/** A data set has an id, and one a key can be made of. */
final class IdRule implements Rule {
    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        if (record.storage() instanceof Storage.InBin) {
            return Stream.empty();
        }
        if (record.id().isEmpty()) {
            return Stream.of(
                    Problem.ID_MISSING.at(record.origin(), record.type().simpleName()));
        }
        return record.marked(Id.class)
                .filter(id -> !isKey(id.binType()))
                .map(id -> Problem.ID_TYPE.at(id.origin(), id.type()));
    }

    /** A key is text, an integer or a blob, and always there; what is no type at all is reported elsewhere. */
    private static boolean isKey(BinType type) {
        return switch (type) {
            case BinType.One one ->
                switch (one.particle().orElseThrow()) {
                    case STRING, INTEGER, BLOB -> true;
                    case DOUBLE, BOOLEAN, LIST, MAP, GEO, HLL -> false;
                };
            case BinType.EnumConstant constant -> true;
            case BinType.Converted converted -> isKey(converted.stored());
            case BinType.Unsupported reported -> true;
            case BinType.Broken broken -> true;
            case BinType.Items items -> false;
            case BinType.ArrayOf array -> false;
            case BinType.MapOf map -> false;
            case BinType.OptionalOf optional -> false;
            case BinType.EmbeddedRecord record -> false;
            case BinType.Variable variable -> false;
        };
    }
}
