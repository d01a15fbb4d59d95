package io.aerotype.embedded.internal.persistence;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.PartitionCopy;
import io.aerotype.embedded.internal.store.RecordFormat;
import io.aerotype.embedded.internal.store.StoredRecord;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The copies of a namespace's partitions that one node has on disk: their records, and how recent each copy is. */
public final class NodeRecords implements Namespace.Observer {
    private static final long MORE_THAN_THERE_IS = Long.MAX_VALUE / 4;

    private final Section records;
    private final Section copies;
    private volatile boolean abandoned;

    NodeRecords(Section records, Section copies) {
        this.records = records;
        this.copies = copies;
    }

    /** Fills a namespace with what is on the disk, and from now on keeps every change of it. */
    public void keep(Namespace namespace) {
        BitSet whole = new BitSet(Namespace.PARTITIONS);
        copies.forEach((name, value) -> {
            int partitionId = ByteBuffer.wrap(name).getShort();
            whole.set(partitionId);
            try (PartitionCopy copy = namespace.lockPartition(partitionId)) {
                copy.regime(ByteBuffer.wrap(value).getInt());
            }
        });
        records.forEach((name, value) -> {
            Digest digest = Digest.of(name, 0);
            if (whole.get(digest.partitionId())) {
                namespace.replicate(digest, RecordFormat.decode(digest, value, namespace));
            } else {
                // The process ended while the copy was being made, or removed.
                records.remove(name);
            }
        });
        namespace.observe(this);
    }

    /** From now on the disk stays as it is: its node is dead. */
    public void abandon() {
        abandoned = true;
    }

    @Override
    public void changed(@Nullable StoredRecord before, @Nullable StoredRecord after) {
        if (abandoned) {
            return;
        }
        if (after != null) {
            records.put(after.digest().toBytes(), RecordFormat.encode(after));
        } else {
            records.remove(Objects.requireNonNull(before).digest().toBytes());
        }
    }

    /** A disk that cannot be written is full: no write is to begin. */
    @Override
    public long usedBytes() {
        return records.isBroken() ? MORE_THAN_THERE_IS : 0;
    }

    @Override
    public void regimeChanged(int partitionId, int regime) {
        if (abandoned) {
            return;
        }
        byte[] name =
                ByteBuffer.allocate(Short.BYTES).putShort((short) partitionId).array();
        if (regime == 0) {
            copies.remove(name);
        } else {
            copies.put(name, ByteBuffer.allocate(Integer.BYTES).putInt(regime).array());
        }
    }
}
