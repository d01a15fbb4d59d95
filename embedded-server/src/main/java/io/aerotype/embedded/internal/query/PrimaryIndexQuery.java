package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.wire.Slice;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the records of a namespace or of one set, partition by partition, the greatest digest first. */
final class PrimaryIndexQuery implements RecordSource {
    private final Namespace namespace;
    private final @Nullable Slice setName;

    PrimaryIndexQuery(Namespace namespace, @Nullable Slice setName) {
        this.namespace = namespace;
        this.setName = setName;
    }

    @Override
    public boolean forEach(PartitionSelection.Part part, Visitor visitor) throws IOException {
        @Nullable RecordSet set = setName == null ? null : namespace.set(setName.utf8());
        if (setName != null && set == null) {
            return true;
        }
        @Nullable Digest after = part.after();
        List<StoredRecord> records = namespace.scan(
                part.partitionId(),
                record -> (set == null || record.set() == set)
                        && (after == null || record.digest().compareTo(after) < 0));
        for (StoredRecord record : records) {
            if (!visitor.visit(record, null)) {
                return false;
            }
        }
        return true;
    }
}
