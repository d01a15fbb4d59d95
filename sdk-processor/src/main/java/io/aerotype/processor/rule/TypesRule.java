package io.aerotype.processor.rule;

import io.aerotype.annotation.Scaled;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Encoding;
import io.aerotype.processor.model.Mark;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** Every bin has a type a server can store, to the last type argument. */
final class TypesRule implements Rule {
    /** A 64-bit integer holds all numbers of 18 digits. */
    private static final int MAX_DIGITS = 18;

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return record.components().stream()
                .filter(component -> !component.metadata())
                .flatMap(component -> component.binType().flatten().flatMap(part -> check(part, component).stream()));
    }

    private static Optional<Diagnostic> check(BinType part, ComponentModel component) {
        if (part instanceof BinType.Unsupported type) {
            return Optional.of(
                    type.problem().at(component.origin(), type.facts().toArray()));
        }
        return part instanceof BinType.One one
                        && one.encoding() instanceof Encoding.Scaled scaled
                        && (scaled.digits() < 0 || scaled.digits() > MAX_DIGITS)
                ? Optional.of(Problem.SCALE_RANGE.at(
                        component.mark(Scaled.class).map(Mark::origin).orElse(component.origin()), scaled.digits()))
                : Optional.empty();
    }
}
