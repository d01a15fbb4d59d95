package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.index.IndexEntry;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Slice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The partitions a query is to look into, in the order they were asked for. */
final class PartitionSelection {
    /**
     * One partition.
     *
     * @param after the last record an earlier query returned, or null for the whole partition
     * @param afterValue the index value that went with it
     */
    record Part(int partitionId, @Nullable Digest after, long afterValue) {
        /** The entry of a secondary index that went with the last record, or null for the whole partition. */
        @Nullable
        IndexEntry lastEntry() {
            return after == null ? null : new IndexEntry(afterValue, after);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final int[] places = new int[Namespace.PARTITIONS];

    private PartitionSelection() {}

    /** What a foreground query asks for; it has to name at least one partition. */
    static PartitionSelection of(Message message) {
        PartitionSelection selection = new PartitionSelection();
        @Nullable Slice ids = message.field(FieldType.PARTITION_IDS);
        @Nullable Slice digests = message.field(FieldType.DIGESTS);
        if (ids == null && digests == null) {
            throw new ResultException(ResultCode.UNSUPPORTED_FEATURE, "a query that names no partitions");
        }
        if (ids != null) {
            selection.addWhole(ids);
        }
        @Nullable Slice values = message.field(FieldType.INDEX_VALUES);
        if (digests != null) {
            selection.addResumed(digests, values, message);
        } else if (values != null) {
            throw new ResultException(ResultCode.PARAMETER, "index values without digests");
        }
        return selection;
    }

    /** All that this node serves: together the nodes of a cluster see every record once. */
    static PartitionSelection everythingOf(Namespace namespace) {
        PartitionSelection selection = new PartitionSelection();
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            if (namespace.serves(id)) {
                selection.add(new Part(id, null, 0));
            }
        }
        return selection;
    }

    /**
     * Shows what a source has of the partitions to a visitor, until it has seen enough.
     *
     * @return the partitions of which this node did not have all records all the while
     */
    List<Integer> visit(Namespace namespace, RecordSource source, RecordSource.Visitor visitor) throws IOException {
        List<Integer> incomplete = new ArrayList<>();
        boolean more = true;
        for (int i = 0; more && i < parts.size(); i++) {
            Part part = parts.get(i);
            int tenure = namespace.tenure(part.partitionId());
            if (tenure == Namespace.NO_TENURE) {
                incomplete.add(part.partitionId());
            } else {
                more = source.forEach(part, visitor);
                if (namespace.tenure(part.partitionId()) != tenure) {
                    incomplete.add(part.partitionId());
                }
            }
        }
        return incomplete;
    }

    /** How many partitions go on after a record. */
    int resumed() {
        return (int) parts.stream().filter(part -> part.after() != null).count();
    }

    List<Part> parts() {
        return parts;
    }

    /** How much of the selection lies before a record, in percent. */
    double percentBefore(Digest digest) {
        return 100.0 * Math.max(0, places[digest.partitionId()] - 1) / parts.size();
    }

    private void addWhole(Slice ids) {
        int count = count(ids, Short.BYTES);
        for (int i = 0; i < count; i++) {
            int id = ids.unsignedByte(2 * i) | ids.unsignedByte(2 * i + 1) << 8;
            if (id >= Namespace.PARTITIONS) {
                throw new ResultException(ResultCode.PARAMETER, "partition " + id);
            }
            add(new Part(id, null, 0));
        }
    }

    private void addResumed(Slice digests, @Nullable Slice values, Message message) {
        int count = count(digests, Digest.SIZE);
        boolean indexed = message.fields().has(FieldType.INDEX_RANGE);
        if (indexed && (values == null || values.length() / Long.BYTES != count)) {
            throw new ResultException(ResultCode.PARAMETER, "an index value for each digest is needed");
        }
        for (int i = 0; i < count; i++) {
            Digest after = Digest.of(digests.slice(i * Digest.SIZE, Digest.SIZE));
            add(new Part(after.partitionId(), after, values == null ? 0 : values.littleInt64(i * Long.BYTES)));
        }
    }

    /** How many whole elements there are; as in the server, what is left over is ignored. */
    private static int count(Slice array, int elementSize) {
        int count = array.length() / elementSize;
        if (count == 0 || count > Namespace.PARTITIONS) {
            throw new ResultException(ResultCode.PARAMETER, "partitions in " + array.length() + " bytes");
        }
        return count;
    }

    private void add(Part part) {
        if (places[part.partitionId()] > 0) {
            throw new ResultException(ResultCode.PARAMETER, "partition " + part.partitionId() + " twice");
        }
        parts.add(part);
        places[part.partitionId()] = parts.size();
    }
}
