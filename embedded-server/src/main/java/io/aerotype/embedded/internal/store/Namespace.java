package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A namespace: its records in 4096 partitions, and its sets. */
public final class Namespace {
    public static final int PARTITIONS = 4096;

    /** The tenure of a node that has not all of a partition. */
    public static final int NO_TENURE = 0;

    private static final int MAX_SET_NAME = 63;
    private static final int MAX_SETS = 4095;

    private final ServerTime time;
    private final Partition[] partitions = new Partition[PARTITIONS];
    private final Map<String, RecordSet> sets = new ConcurrentHashMap<>();
    private final List<RecordSet> setsInOrder = new CopyOnWriteArrayList<>();
    private final LongAdder objects = new LongAdder();
    private final LongAdder heapBytes = new LongAdder();
    private final List<Observer> observers = new CopyOnWriteArrayList<>();
    private final Counters counters = new Counters();
    private final Activity activity = new Activity(counters);
    private volatile NamespaceSettings settings;
    private volatile long truncatedBefore;

    public Namespace(NamespaceSettings settings, ServerTime time) {
        this.settings = settings;
        this.time = time;
        for (int i = 0; i < PARTITIONS; i++) {
            partitions[i] = new Partition();
        }
    }

    public String name() {
        return settings.name();
    }

    public NamespaceSettings settings() {
        return settings;
    }

    /** Changes the settings; commands that are under way may still go by the old ones. */
    public synchronized void configure(UnaryOperator<NamespaceSettings> change) {
        settings = change.apply(settings);
    }

    /** What has happened to the namespace, for its statistics. */
    public Counters counters() {
        return counters;
    }

    public Activity activity() {
        return activity;
    }

    /** The latest truncation of all its records, in milliseconds since 2010, or 0. */
    public long truncatedBefore() {
        return truncatedBefore;
    }

    /**
     * Takes over when records were truncated, from another node or from before; it removes nothing.
     *
     * @param set the set's name, or null for the whole namespace
     * @param millis since 2010
     */
    public void truncatedBefore(@Nullable String set, long millis) {
        if (set == null) {
            truncatedBefore = millis;
        } else {
            Objects.requireNonNull(ensureSet(Slice.of(set.getBytes(StandardCharsets.UTF_8))))
                    .truncatedBefore(millis);
        }
    }

    public ServerTime time() {
        return time;
    }

    public long objects() {
        return objects.sum();
    }

    /** How many records this node serves: the copies of what others serve not counted. */
    public long servedObjects() {
        long count = 0;
        for (Partition partition : partitions) {
            if (partition.role == Partition.Role.MASTER) {
                count += partition.size();
            }
        }
        return count;
    }

    public long heapBytes() {
        return heapBytes.sum();
    }

    /** Whether records and what others keep about them have taken all the memory there is for them. */
    public boolean isFull() {
        long used = heapBytes.sum();
        for (Observer observer : observers) {
            used += observer.usedBytes();
        }
        return used >= settings.memoryLimit();
    }

    /** The sets, in the order of their creation. */
    public Collection<RecordSet> sets() {
        return setsInOrder;
    }

    public @Nullable RecordSet set(String name) {
        return sets.get(name);
    }

    /**
     * The set of a write, created if this is its first.
     *
     * @param name the name as sent, or null; an empty one means no set either
     */
    public @Nullable RecordSet ensureSet(@Nullable Slice name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        String text = name.utf8();
        @Nullable RecordSet known = sets.get(text);
        if (known != null) {
            return known;
        }
        if (name.length() > MAX_SET_NAME || sets.size() >= MAX_SETS) {
            throw new ResultException(ResultCode.PARAMETER, "no room for set " + text);
        }
        return sets.computeIfAbsent(text, absent -> {
            RecordSet created = new RecordSet(this, text, name.toBytes());
            setsInOrder.add(created);
            return created;
        });
    }

    /**
     * The record of a digest if it lives, or null.
     *
     * @throws MovedException if another node serves the partition
     */
    public @Nullable StoredRecord get(Digest digest) {
        @Nullable StoredRecord record = partitions[digest.partitionId()].get(digest);
        return record == null || isExpired(record) ? null : record;
    }

    /** The record of a digest if it lives, as this node has it, or null. */
    public @Nullable StoredRecord getCopy(Digest digest) {
        @Nullable StoredRecord record = partitions[digest.partitionId()].getCopy(digest);
        return record == null || isExpired(record) ? null : record;
    }

    /**
     * Locks a record, existing or not, until the slot is closed.
     *
     * @throws MovedException if another node serves the partition
     */
    public RecordSlot lock(Digest digest) {
        LockedSlot slot = lockCopy(digest);
        if (!slot.isServed()) {
            slot.close();
            throw new MovedException();
        }
        return slot;
    }

    /** Locks this node's copy of a record, whoever serves it. */
    private LockedSlot lockCopy(Digest digest) {
        return new LockedSlot(this, partitions[digest.partitionId()], digest);
    }

    /** Takes over what the node that serves a record has made of it. */
    public void replicate(Digest digest, @Nullable StoredRecord record) {
        try (LockedSlot slot = lockCopy(digest)) {
            if (record == null) {
                slot.remove();
            } else {
                slot.put(record);
            }
        }
    }

    /** Locks a partition as a whole: it does not change until the copy is closed. */
    public PartitionCopy lockPartition(int partitionId) {
        return new PartitionCopy(this, partitionId, partitions[partitionId]);
    }

    /** The record as this namespace keeps it: with its own set of that name. */
    StoredRecord own(StoredRecord record) {
        @Nullable RecordSet set = record.set();
        if (set == null || set.belongsTo(this)) {
            return record;
        }
        @Nullable RecordSet known = sets.get(set.name());
        return record.inSet(known == null ? Objects.requireNonNull(ensureSet(Slice.of(set.nameBytes()))) : known);
    }

    /** The living records of a partition that qualify, greatest digest first. */
    public List<StoredRecord> scan(int partitionId, Predicate<StoredRecord> wanted) {
        int now = time.seconds();
        return partitions[partitionId].snapshot(record -> !isExpired(record, now) && wanted.test(record));
    }

    /**
     * Since when the partition's records here have been all there are, as this node serves it or is a replica: another number
     * for each time it became so, {@link #NO_TENURE} while it is not.
     */
    public int tenure(int partitionId) {
        return partitions[partitionId].tenure;
    }

    /** Whether commands on the partition's records are this node's. */
    public boolean serves(int partitionId) {
        return partitions[partitionId].role == Partition.Role.MASTER;
    }

    public int size(int partitionId) {
        return partitions[partitionId].size();
    }

    /**
     * Removes every record of a set, or of the whole namespace, that was last updated before a moment.
     *
     * @param set the set, or null for all records
     * @param before milliseconds since 2010
     * @param inclusive whether records of that very millisecond go too
     */
    public void truncate(@Nullable RecordSet set, long before, boolean inclusive) {
        if (set == null) {
            truncatedBefore = before;
        } else {
            set.truncatedBefore(before);
        }
        long firstKept = inclusive ? before + 1 : before;
        removeIf(record -> (set == null || record.set() == set) && record.lastUpdate() < firstKept);
    }

    /** Forgets the latest truncation of a set, or of the whole namespace; what is gone stays gone. */
    public void forgetTruncation(@Nullable RecordSet set) {
        if (set == null) {
            truncatedBefore = 0;
        } else {
            set.truncatedBefore(0);
        }
    }

    /** Whether a record of this set that is written at a moment would be older than a truncation. */
    public boolean isTruncated(@Nullable RecordSet set, long moment) {
        return moment < truncatedBefore || (set != null && moment < set.truncatedBefore());
    }

    private void removeIf(Predicate<StoredRecord> unwanted) {
        for (Partition partition : partitions) {
            for (StoredRecord candidate : partition.snapshot(unwanted)) {
                try (RecordSlot slot = new LockedSlot(this, partition, candidate.digest())) {
                    @Nullable StoredRecord current = slot.stored();
                    if (current != null && unwanted.test(current)) {
                        slot.remove();
                    }
                }
            }
        }
    }

    boolean isExpired(StoredRecord record) {
        return record.voidTime() != 0 && isExpired(record, time.seconds());
    }

    private static boolean isExpired(StoredRecord record, int now) {
        return record.voidTime() != 0 && Integer.compareUnsigned(record.voidTime(), now) < 0;
    }

    /** Is told of every change of a record, within the lock of its partition. */
    public interface Observer {
        /** One version went, another came; null stands for none. */
        void changed(@Nullable StoredRecord before, @Nullable StoredRecord after);

        /** This node's copy of a partition is of another regime from now on; 0 stands for no copy. */
        default void regimeChanged(int partitionId, int regime) {}

        /** About how many bytes of the heap it takes to remember them; none unless it does. */
        default long usedBytes() {
            return 0;
        }
    }

    public void observe(Observer observer) {
        observers.add(observer);
    }

    /** Shows every stored record of a partition to an action, within the lock of the partition. */
    public void forEach(int partitionId, Consumer<StoredRecord> action) {
        partitions[partitionId].forEach(action);
    }

    /** Keeps the books, in the lock of the record's partition: one version went, another came. */
    void changed(@Nullable StoredRecord before, @Nullable StoredRecord after) {
        if (before != null) {
            account(before, -1);
        }
        if (after != null) {
            account(after, 1);
        }
        for (Observer observer : observers) {
            observer.changed(before, after);
        }
    }

    /** In the lock of the partition. */
    void regimeChanged(int partitionId, int regime) {
        for (Observer observer : observers) {
            observer.regimeChanged(partitionId, regime);
        }
    }

    private void account(StoredRecord record, int sign) {
        long bytes = sign * record.heapBytes();
        objects.add(sign);
        heapBytes.add(bytes);
        @Nullable RecordSet set = record.set();
        if (set != null) {
            set.count(sign, bytes);
        }
    }
}
