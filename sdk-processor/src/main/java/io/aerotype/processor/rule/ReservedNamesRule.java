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
            "atomically",
            "errorsInStream",
            "execute",
            "executeAsync",
            "executeStream",
            "failOnFilteredOut",
            "keepTtl",
            "neverExpire",
            "notInAnyTransaction",
            "onLockingOnly",
            "publisher",
            "serverDefaultTtl",
            "throwOnError",
            "withDurableDelete",
            "withoutDurableDelete");

    /** The same of the accessors that those of embedded records extend. */
    static final Set<String> OF_PARTS = Set.of("remove");

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        if (!record.variables().isEmpty()) {
            return Stream.empty(); // no accessors are generated
        }
        Set<String> taken = switch (record.storage()) {
            case Storage.InSet set -> OF_WRITES;
            case Storage.InBin bin -> OF_PARTS;
        };
        return record.stored()
                .filter(component -> taken.contains(component.name()))
                .map(component -> Problem.COMPONENT_NAME_RESERVED.at(
                        component.origin(),
                        component.name(),
                        record.generated("Write").simpleName()));
    }
}
