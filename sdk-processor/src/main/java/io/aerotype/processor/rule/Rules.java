package io.aerotype.processor.rule;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import java.util.List;

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

    /** Every mistake in the record. */
    public static List<Diagnostic> check(RecordModel record) {
        return ALL.stream().flatMap(rule -> rule.check(record)).toList();
    }
}
