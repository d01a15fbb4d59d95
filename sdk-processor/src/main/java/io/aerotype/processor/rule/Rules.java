package io.aerotype.processor.rule;

import io.aerotype.processor.discover.Discovery;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import java.util.Comparator;
import java.util.List;
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

    private Rules() {}

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
