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

/** Finds records through a secondary index: it looks at what is in the range, partition by partition. */
final class SecondaryIndexQuery implements RecordSource {
    /** So many entries the server takes from an index at a time. */
    private static final int BURST = 100;

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
    public boolean forEach(PartitionSelection.Part part, Visitor visitor) throws IOException {
        for (IndexRange.Span span : range.spans()) {
            if (!forEach(part, span, visitor)) {
                return false;
            }
        }
        return true;
    }

    /** As in the server, a record comes again for another cell of a region, and for a value a burst of entries later. */
    private boolean forEach(PartitionSelection.Part part, IndexRange.Span span, Visitor visitor) throws IOException {
        Set<Digest> seen = new HashSet<>();
        int burst = 0;
        for (IndexEntry entry : index.entries(part.partitionId(), span, part.lastEntry())) {
            if (burst++ == BURST) {
                seen.clear();
                burst = 1;
            }
            @Nullable StoredRecord record = record(entry, seen);
            if (record != null && !visitor.visit(record, entry.key())) {
                return false;
            }
        }
        return true;
    }

    /** The record of an entry if it is still what the index says, and not one that the burst has brought already. */
    private @Nullable StoredRecord record(IndexEntry entry, Set<Digest> seen) {
        if (index.isOfParts() && !seen.add(entry.digest())) {
            return null;
        }
        @Nullable StoredRecord record = namespace.getCopy(entry.digest());
        if (record == null || !isInSet(record)) {
            return null;
        }
        return index.matches(RecordFacts.of(record, namespace.time()), range) ? record : null;
    }

    private boolean isInSet(StoredRecord record) {
        @Nullable RecordSet set = record.set();
        return setName == null || (set != null && set.name().equals(setName));
    }
}
