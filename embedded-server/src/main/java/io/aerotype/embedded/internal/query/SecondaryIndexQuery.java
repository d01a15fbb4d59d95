package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.index.IndexEntry;
import io.aerotype.embedded.internal.index.IndexRange;
import io.aerotype.embedded.internal.index.SecondaryIndex;
import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.StoredRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds records through a secondary index: it looks at what is in the range, and at nothing else. */
final class SecondaryIndexQuery implements RecordSource {
    private final Namespace namespace;
    private final @Nullable String setName;
    private final SecondaryIndex index;
    private final IndexRange range;

    SecondaryIndexQuery(Namespace namespace, @Nullable String setName, SecondaryIndex index, IndexRange range) {
        this.namespace = namespace;
        this.setName = setName;
        this.index = index;
        this.range = range;
    }

    @Override
    public void forEach(PartitionSelection partitions, Visitor visitor) throws IOException {
        long from = partitions.leastIndexValue();
        for (IndexRange.Span span : range.spans()) {
            // As in the server, a record with points in two cells of a region comes twice.
            Set<Digest> seen = new HashSet<>();
            for (IndexEntry entry : index.entries(span, from)) {
                @Nullable StoredRecord record = partitions.wants(entry) ? record(entry, seen) : null;
                if (record != null && !visitor.visit(record, entry.key())) {
                    return;
                }
            }
        }
    }

    /** The record of an entry if it is still what the index says, and not one that another entry has brought. */
    private @Nullable StoredRecord record(IndexEntry entry, Set<Digest> seen) {
        @Nullable StoredRecord record = namespace.getCopy(entry.digest());
        if (record == null || !isInSet(record)) {
            return null;
        }
        if (!index.matches(RecordFacts.of(record, namespace.time()), range)) {
            return null;
        }
        return !index.isMultiValued() || seen.add(entry.digest()) ? record : null;
    }

    private boolean isInSet(StoredRecord record) {
        @Nullable RecordSet set = record.set();
        return setName == null || (set != null && set.name().equals(setName));
    }
}
