package io.aerotype.processor.rule;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.Set;
import java.util.stream.Stream;

/** No bin's accessor method on the write builder would hide a method the builder has. */
final class ReservedNamesRule implements Rule {
    /** The methods without parameters of the builders that generated ones extend; a test compares them. */
    static final Set<String> OF_WRITES = Set.of(
            "execute",
            "executeAsync",
            "executeStream",
            "failOnFilteredOut",
            "keepTtl",
            "neverExpire",
            "notInAnyTransaction",
            "publisher",
            "serverDefaultTtl",
            "throwOnError",
            "withDurableDelete",
            "withoutDurableDelete");

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        if (record.storage() instanceof Storage.InBin) {
            return Stream.empty();
        }
        return record.stored()
                .filter(component -> OF_WRITES.contains(component.name()))
                .map(component -> Problem.COMPONENT_NAME_RESERVED.at(
                        component.origin(),
                        component.name(),
                        record.generated("Write").simpleName()));
    }
}
