package io.aerotype.processor.rule;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** No bin's accessor method on the write builder hides a method the builder has, and no typed bin a class. */
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

    /** Classes whose methods and constants are used where typed bins are the fields. */
    private static final Set<String> CLASSES = Set.of(
            "Codec",
            "Codecs",
            "ArrayCodecs",
            "TimeCodecs",
            "Location",
            "DataSet",
            "Placeholders",
            "Arrays",
            "ChronoUnit");

    @Override
    public Stream<Diagnostic> check(RecordModel record) {
        if (!record.variables().isEmpty()) {
            return Stream.empty(); // no accessors are generated
        }
        Set<String> methods = switch (record.storage()) {
            case Storage.InSet set -> OF_WRITES;
            case Storage.InBin bin -> OF_PARTS;
        };
        Set<String> classes = new HashSet<>(record.classNames());
        classes.addAll(CLASSES);
        classes.add(record.generated("Codec").simpleName());
        return record.stored().flatMap(component -> {
            String name = component.name();
            if (methods.contains(name)) {
                return Stream.of(Problem.COMPONENT_NAME_RESERVED.at(
                        component.origin(),
                        name,
                        String.join(".", record.generated("Write").simpleNames())));
            }
            return classes.contains(name)
                    ? Stream.of(Problem.COMPONENT_HIDES_CLASS.at(component.origin(), name))
                    : Stream.empty();
        });
    }
}
