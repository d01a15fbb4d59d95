package io.aerotype.processor.rule;

import io.aerotype.processor.discover.Discovery;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** All the checks a record goes through. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new StorageNamesRule(),
            new IdRule(),
            new SingleMetadataRule(),
            new RolesRule(),
            new EmbeddedRule(),
            new HasBinsRule(),
            new TypesRule(),
            new VariantRule(),
            new ListFormRule(),
            new AbsenceRule(),
            new SchemaRule(),
            new AliasRule(),
            new BinNamesRule(),
            new BinsDifferRule(),
            new ReservedNamesRule(),
            new IndexRule());

    /** What is wrong only with how objects are built. Class files lack the names of parameters that would tell. */
    private static final Set<Problem> OF_BUILDING =
            Set.of(Problem.CONSTRUCTION_MISSING, Problem.CREATOR_PARAMETER, Problem.CREATOR_INCOMPLETE);

    private Rules() {}

    /**
     * What is known of the record, for those who read and write its bins and leave it to its codec to build objects; empty
     * if it has mistakes, which are reported where they were made.
     */
    public static Optional<RecordModel> stored(Discovery discovery) {
        return check(discovery).stream()
                        .allMatch(mistake -> !mistake.fatal() || OF_BUILDING.contains(mistake.problem()))
                ? Optional.of(discovery.record())
                : Optional.empty();
    }

    /** Every mistake in what was found: those of the type itself, then those of its components, in order. */
    public static List<Diagnostic> check(Discovery discovery) {
        RecordModel record = discovery.record();
        List<Element> order = record.components().stream()
                .map(component -> component.origin().element())
                .toList();
        Stream<Diagnostic> broken =
                discovery.readable() ? ALL.stream().flatMap(rule -> rule.check(record)) : Stream.empty();
        return Stream.concat(discovery.mistakes().stream(), broken)
                .sorted(Comparator.comparingInt(
                        mistake -> order.indexOf(mistake.origin().element())))
                .toList();
    }
}
