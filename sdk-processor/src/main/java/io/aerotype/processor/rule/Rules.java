package io.aerotype.processor.rule;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import java.util.Comparator;
import java.util.List;
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
            new BinNamesRule(),
            new BinsDifferRule(),
            new ReservedNamesRule(),
            new IndexRule());

    private Rules() {}

    /** Every mistake in the record: those of the record itself, then those of its components, in order. */
    public static List<Diagnostic> check(RecordModel record) {
        List<Element> order = record.components().stream()
                .map(component -> component.origin().element())
                .toList();
        return ALL.stream()
                .flatMap(rule -> rule.check(record))
                .sorted(Comparator.comparingInt(
                        mistake -> order.indexOf(mistake.origin().element())))
                .toList();
    }
}
