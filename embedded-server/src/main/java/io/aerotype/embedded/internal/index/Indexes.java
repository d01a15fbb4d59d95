package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The secondary indexes of one namespace. They follow its records from their creation on. */
public final class Indexes implements Namespace.Observer {
    private static final int MAX_INDEXES = 256;

    /** So many records are taken in before the creation is answered; more are on a thread of their own. */
    private static final int TAKEN_IN_AT_ONCE = 10_000;

    private final Namespace namespace;
    private final List<SecondaryIndex> indexes = new CopyOnWriteArrayList<>();

    private Indexes(Namespace namespace) {
        this.namespace = namespace;
    }

    /** The indexes of a namespace, none so far. */
    public static Indexes of(Namespace namespace) {
        Indexes indexes = new Indexes(namespace);
        namespace.observe(indexes);
        return indexes;
    }

    /** How the wish for an index ended. */
    public enum Creation {
        DONE,
        NAME_TAKEN,
        TOO_MANY
    }

    public Namespace namespace() {
        return namespace;
    }

    public List<SecondaryIndex> all() {
        return new ArrayList<>(indexes);
    }

    public @Nullable SecondaryIndex byName(String name) {
        return indexes.stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The index a query means: one on its set, or one on all sets. */
    public @Nullable SecondaryIndex forQuery(IndexDefinition wanted) {
        @Nullable SecondaryIndex index = byDefinition(wanted);
        return index == null && wanted.set() != null ? byDefinition(wanted.withoutSet()) : index;
    }

    private @Nullable SecondaryIndex byDefinition(IndexDefinition wanted) {
        return indexes.stream()
                .filter(index -> index.definition().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /**
     * Makes an index and fills it. One of the same definition under another name is renamed, as in the server.
     */
    public synchronized Creation create(String name, IndexDefinition definition) {
        @Nullable SecondaryIndex sameName = byName(name);
        if (sameName != null) {
            return sameName.definition().equals(definition) ? Creation.DONE : Creation.NAME_TAKEN;
        }
        @Nullable SecondaryIndex sameDefinition = byDefinition(definition);
        if (sameDefinition != null) {
            sameDefinition.rename(name);
            return Creation.DONE;
        }
        if (indexes.size() >= MAX_INDEXES) {
            return Creation.TOO_MANY;
        }
        if (definition.part() == IndexedPart.SET && definition.set() != null) {
            // On a server too the set is there from now on, with no records.
            namespace.ensureSet(Slice.of(definition.set().getBytes(StandardCharsets.UTF_8)));
        }
        SecondaryIndex index = new SecondaryIndex(name, definition);
        // First it follows changes, then it takes in what is there: nothing written meanwhile is missed.
        indexes.add(index);
        if (namespace.objects() <= TAKEN_IN_AT_ONCE) {
            fill(index);
        } else {
            Thread.ofVirtual().name("aerospike-index-" + name).start(() -> fill(index));
        }
        return Creation.DONE;
    }

    private void fill(SecondaryIndex index) {
        for (int partition = 0; partition < Namespace.PARTITIONS && indexes.contains(index); partition++) {
            namespace.forEach(partition, record -> update(index, null, record));
            index.loaded((partition + 1) * 100 / Namespace.PARTITIONS);
        }
    }

    public synchronized void drop(String name) {
        indexes.removeIf(index -> index.name().equals(name));
    }

    /** About what the indexes take of the heap. */
    @Override
    public long usedBytes() {
        long bytes = 0;
        for (SecondaryIndex index : indexes) {
            bytes += index.usedBytes();
        }
        return bytes;
    }

    /** How many indexes a set has. */
    public long countOf(String set) {
        return indexes.stream()
                .filter(index -> set.equals(index.definition().set()))
                .filter(index -> index.definition().part() != IndexedPart.SET)
                .count();
    }

    /** Whether the records of a set are themselves indexed. */
    public boolean isIndexed(String set) {
        return indexes.stream()
                .map(SecondaryIndex::definition)
                .anyMatch(index -> index.part() == IndexedPart.SET && set.equals(index.set()));
    }

    @Override
    public void changed(@Nullable StoredRecord before, @Nullable StoredRecord after) {
        for (SecondaryIndex index : indexes) {
            update(index, before, after);
        }
    }

    private void update(SecondaryIndex index, @Nullable StoredRecord before, @Nullable StoredRecord after) {
        @Nullable StoredRecord either = after == null ? before : after;
        if (either == null || !index.covers(nameOf(either.set()))) {
            return;
        }
        index.update(either.digest(), facts(before), facts(after));
    }

    private @Nullable RecordFacts facts(@Nullable StoredRecord record) {
        return record == null ? null : RecordFacts.of(record, namespace.time());
    }

    private static @Nullable String nameOf(@Nullable RecordSet set) {
        return set == null ? null : set.name();
    }
}
