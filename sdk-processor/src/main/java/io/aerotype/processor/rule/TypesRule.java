package io.aerotype.processor.rule;

import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import java.util.stream.Stream;

/** Every bin has a type a server can store, to the last type argument. */
final class TypesRule implements Rule {
    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return record.stored()
                .flatMap(component -> component
                        .binType()
                        .flatten()
                        .filter(BinType.Unsupported.class::isInstance)
                        .map(BinType.Unsupported.class::cast)
                        .map(type -> type.problem()
                                .at(component.origin(), type.facts().toArray())));
    }
}
