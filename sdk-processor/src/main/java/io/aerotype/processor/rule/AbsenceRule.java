package io.aerotype.processor.rule;

import io.aerotype.annotation.Absent;
import io.aerotype.annotation.Default;
import io.aerotype.processor.model.Absence;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.stream.Stream;

/** What a component says about absence goes together, and with its type. */
final class AbsenceRule implements Rule {
    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        return record.stored().flatMap(AbsenceRule::check);
    }

    private static Stream<Diagnostic> check(ComponentModel component) {
        return component.mark(Absent.class).stream().flatMap(absent -> {
            Stream.Builder<Diagnostic> mistakes = Stream.builder();
            String reading = absent.arguments().getOrDefault("read", "NATURAL");
            if (component.is(Default.class) && !reading.equals("NATURAL")) {
                mistakes.add(Problem.DEFAULT_AND_ABSENT.at(absent.origin(), component.name()));
            } else if (reading.equals("EMPTY") && !canBeEmpty(component.binType())) {
                mistakes.add(Problem.EMPTY_UNSUITABLE.at(absent.origin(), component.type()));
            }
            if (component.evolution().absence().writing() != Absence.Writing.NATURAL
                    && component.binType() instanceof BinType.One one
                    && one.primitive()) {
                mistakes.add(Problem.ABSENT_PRIMITIVE.at(absent.origin(), component.name()));
            }
            return mistakes.build();
        });
    }

    private static boolean canBeEmpty(BinType type) {
        return switch (type) {
            case BinType.Items items -> true;
            case BinType.ArrayOf array -> true;
            case BinType.MapOf map -> true;
            case BinType.Unsupported reported -> true;
            case BinType.Broken broken -> true;
            case BinType.One one -> false;
            case BinType.EnumConstant constant -> false;
            case BinType.OptionalOf optional -> false;
            case BinType.EmbeddedRecord record -> false;
            case BinType.Converted converted -> false;
            case BinType.Variable variable -> false;
        };
    }
}
