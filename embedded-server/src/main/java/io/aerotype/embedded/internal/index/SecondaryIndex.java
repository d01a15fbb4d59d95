package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.Particle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** One index: its entries by partition, sorted. Readers go through them while writers change them. */
public final class SecondaryIndex {
    private static final long[] NONE = {};
    private static final int ENTRY_BYTES = 64;
    private static final int COMPLETE = 100;

    private final IndexDefinition definition;
    private final IndexedValues values;
    private final Comparator<IndexEntry> order;
    private final AtomicReferenceArray<@Nullable NavigableSet<IndexEntry>> partitions =
            new AtomicReferenceArray<>(Namespace.PARTITIONS);
    private final LongAdder count = new LongAdder();
    private volatile String name;
    private volatile int loadedPercent;

    SecondaryIndex(String name, IndexDefinition definition) {
        this.name = name;
        this.definition = definition;
        this.values = new IndexedValues(definition);
        this.order = IndexEntry.order(definition.type());
    }

    public String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    /** How much of what was there before the index it has taken in, 0 to 100. */
    public int loadedPercent() {
        return loadedPercent;
    }

    void loaded(int percent) {
        loadedPercent = percent;
    }

    /** Whether it can be queried: not before it is complete. */
    public boolean isReadable() {
        return loadedPercent == COMPLETE;
    }

    public IndexDefinition definition() {
        return definition;
    }

    public int size() {
        return Math.toIntExact(count.sum());
    }

    /** About what the entries take of the heap. */
    public long usedBytes() {
        return (long) size() * ENTRY_BYTES;
    }

    /** Whether several values of a record are in it. */
    public boolean isOfParts() {
        return definition.part() != IndexedPart.DEFAULT;
    }

    boolean covers(@Nullable String set) {
        return definition.part() != IndexedPart.SET
                && (definition.set() == null || definition.set().equals(set));
    }

    /** Follows a change of a record; null stands for a record that is not there. */
    void update(Digest digest, @Nullable RecordView before, @Nullable RecordView after) {
        long[] oldKeys = before == null ? NONE : keys(before);
        long[] newKeys = after == null ? NONE : keys(after);
        if (Arrays.equals(oldKeys, newKeys)) {
            return;
        }
        NavigableSet<IndexEntry> entries = entries(digest.partitionId());
        for (long key : oldKeys) {
            if (Arrays.binarySearch(newKeys, key) < 0) {
                if (entries.remove(new IndexEntry(key, digest))) {
                    count.decrement();
                }
            }
        }
        for (long key : newKeys) {
            if (entries.add(new IndexEntry(key, digest))) {
                count.increment();
            }
        }
    }

    private long[] keys(RecordView record) {
        return values.of(record).stream()
                .flatMapToLong(value -> LongStream.of(IndexKeys.of(definition.type(), value)))
                .sorted()
                .distinct()
                .toArray();
    }

    private NavigableSet<IndexEntry> entries(int partition) {
        @Nullable NavigableSet<IndexEntry> there = partitions.get(partition);
        if (there != null) {
            return there;
        }
        NavigableSet<IndexEntry> made = new ConcurrentSkipListSet<>(order);
        @Nullable NavigableSet<IndexEntry> witness = partitions.compareAndExchange(partition, null, made);
        return witness == null ? made : witness;
    }

    /**
     * The entries of a partition in a span of keys, least first.
     *
     * @param after the entry after which to begin, or null
     */
    public Iterable<IndexEntry> entries(int partition, IndexRange.Span span, @Nullable IndexEntry after) {
        @Nullable NavigableSet<IndexEntry> entries = partitions.get(partition);
        IndexEntry end = IndexEntry.after(span.last());
        if (entries == null || (after != null && order.compare(after, end) > 0)) {
            return List.of();
        }
        IndexEntry start = IndexEntry.before(span.first());
        boolean fromStart = after == null || order.compare(after, start) < 0;
        return fromStart ? entries.subSet(start, true, end, true) : entries.subSet(after, false, end, true);
    }

    /** Whether a record really has a value in the range: keys of strings are hashes, those of regions only cells. */
    public boolean matches(RecordView record, IndexRange range) {
        for (Particle value : values.of(record)) {
            if (range.contains(value)) {
                return true;
            }
        }
        return false;
    }
}
