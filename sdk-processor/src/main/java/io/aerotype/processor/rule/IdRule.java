package io.aerotype.processor.rule;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.aerotype.annotation.Id;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.Set;
import java.util.stream.Stream;

/** A data set has an id, and one a key can be made of. */
final class IdRule implements Rule {
    private static final Set<TypeName> KEY_TYPES =
            Set.of(ClassName.get(String.class), TypeName.LONG, TypeName.INT, ArrayTypeName.of(TypeName.BYTE));

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
                .filter(id -> !KEY_TYPES.contains(id.type()))
                .map(id -> Problem.ID_TYPE.at(id.origin(), id.type()));
    }
}
