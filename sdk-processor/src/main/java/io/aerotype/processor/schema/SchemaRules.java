package io.aerotype.processor.schema;

import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** What old data, or programs that run the committed version, cannot live with. */
final class SchemaRules {
    private final RecordModel record;
    private final StoredSchema committed;
    private final StoredSchema now;
    private final List<Diagnostic> breaks = new ArrayList<>();

    private SchemaRules(RecordModel record, StoredSchema committed, StoredSchema now) {
        this.record = record;
        this.committed = committed;
        this.now = now;
    }

    static List<Diagnostic> breaks(RecordModel record, StoredSchema committed, StoredSchema now) {
        SchemaRules rules = new SchemaRules(record, committed, now);
        rules.check();
        return rules.breaks;
    }

    private void check() {
        if (!committed.place().equals(now.place())) {
            breaks.add(Problem.SCHEMA_PLACE.at(record.origin(), committed.record(), committed.place(), now.place()));
        }
        if (!committed.id().equals(now.id())) {
            breaks.add(Problem.SCHEMA_ID.at(
                    record.id().map(ComponentModel::origin).orElse(record.origin()),
                    committed.id().orElse("nothing"),
                    now.id().orElse("nothing")));
        }
        committed.bins().forEach(this::check);
        now.bins().forEach((name, bin) -> {
            if (bin.required() && committed.bins().keySet().stream().noneMatch(known -> reads(name, known))) {
                breaks.add(Problem.SCHEMA_BIN_REQUIRED.at(origin(name), name));
            }
        });
    }

    private void check(String name, StoredBin before) {
        StoredBin bin = now.bins().get(name);
        if (bin == null && renamed(name)) {
            return;
        }
        if (bin == null) {
            breaks.add(Problem.SCHEMA_BIN_REMOVED.at(record.origin(), name, committed.record()));
            return;
        }
        if (!before.readableAs(bin)) {
            breaks.add(Problem.SCHEMA_BIN_TYPE.at(origin(name), name, before.type(), bin.type()));
            return;
        }
        if (!before.lostIn(bin).isEmpty()) {
            breaks.add(Problem.SCHEMA_CONSTANTS.at(origin(name), name, String.join(", ", before.lostIn(bin))));
        }
        if (bin.required() && !before.required()) {
            breaks.add(Problem.SCHEMA_BIN_REQUIRED.at(origin(name), name));
        }
    }

    /** Whether the component of a bin reads what is stored in another one, too. */
    private boolean reads(String bin, String stored) {
        return bin.equals(stored)
                || record.stored()
                        .filter(component -> component.binName().equals(bin))
                        .anyMatch(component -> component.evolution().aliases().contains(stored));
    }

    /** Whether another component still reads the bin. */
    private boolean renamed(String bin) {
        return record.stored()
                .anyMatch(component -> component.evolution().aliases().contains(bin));
    }

    private Origin origin(String bin) {
        return record.stored()
                .filter(component -> component.binName().equals(bin))
                .findFirst()
                .map(ComponentModel::origin)
                .orElse(record.origin());
    }
}
