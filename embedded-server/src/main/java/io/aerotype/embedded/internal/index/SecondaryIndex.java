package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.value.Particle;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** One index: its entries, sorted. Readers go through them while writers change them. */
public final class SecondaryIndex {
    private static final long[] NONE = {};
    private static final int ENTRY_BYTES = 64;
    private static final int COMPLETE = 100;

    private final IndexDefinition definition;
    private final IndexedValues values;
    private final NavigableSet<IndexEntry> entries = new ConcurrentSkipListSet<>();
    private final LongAdder count = new LongAdder();
    private volatile String name;
    private volatile int loadedPercent;

    SecondaryIndex(String name, IndexDefinition definition) {
        this.name = name;
        this.definition = definition;
        this.values = new IndexedValues(definition);
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

    /** Whether one record can stand under several keys. */
    public boolean isMultiValued() {
        return definition.part() != IndexedPart.DEFAULT || definition.type() == IndexedType.GEO2DSPHERE;
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

    /** The entries of a span of keys, least first, beginning with a key. */
    public Iterable<IndexEntry> entries(IndexRange.Span span, long from) {
        IndexEntry first = IndexEntry.before(Math.max(span.first(), from));
        return span.last() == Long.MAX_VALUE
                ? entries.tailSet(first, true)
                : entries.subSet(first, true, IndexEntry.before(span.last() + 1), false);
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
