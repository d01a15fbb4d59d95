package io.aerotype.embedded.internal.cluster;

import io.aerotype.embedded.internal.index.IndexDefinition;
import io.aerotype.embedded.internal.index.IndexedPart;
import io.aerotype.embedded.internal.index.IndexedType;
import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.index.SecondaryIndex;
import io.aerotype.embedded.internal.persistence.Facts;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every node has to know about a namespace besides its records: its indexes and its truncations. A node that joins takes
 * them from one that is there; the first takes them from the disk, or from what the last has left.
 */
final class Definitions implements Facts {
    private static final String INDEX = "index/";
    private static final String TRUNCATION = "truncation";
    private static final String TRUNCATION_OF_SET = TRUNCATION + "/";
    private static final String ABSENT = "\0";
    private static final int PARTS = 6;

    private final String namespace;
    private final Supplier<Optional<Indexes>> somewhere;
    private Map<String, String> known = Map.of();

    /**
     * @param somewhere the namespace's indexes on any node that runs
     */
    Definitions(String namespace, Supplier<Optional<Indexes>> somewhere) {
        this.namespace = namespace;
        this.somewhere = somewhere;
    }

    @Override
    public String prefix() {
        return "namespace/" + namespace + "/";
    }

    @Override
    public synchronized Map<String, String> facts() {
        somewhere.get().ifPresent(indexes -> known = of(indexes));
        return known;
    }

    @Override
    public synchronized void restore(Map<String, String> facts) {
        known = facts;
    }

    private static Map<String, String> of(Indexes indexes) {
        Map<String, String> facts = new TreeMap<>();
        for (SecondaryIndex index : indexes.all()) {
            facts.put(INDEX + index.name(), text(index.definition()));
        }
        Namespace namespace = indexes.namespace();
        if (namespace.truncatedBefore() > 0) {
            facts.put(TRUNCATION, String.valueOf(namespace.truncatedBefore()));
        }
        for (RecordSet set : namespace.sets()) {
            if (set.truncatedBefore() > 0) {
                facts.put(TRUNCATION_OF_SET + set.name(), String.valueOf(set.truncatedBefore()));
            }
        }
        return facts;
    }

    /** Makes them known to a node that has none of them yet. */
    void teach(Indexes indexes) {
        facts().forEach((name, value) -> {
            if (name.startsWith(INDEX)) {
                indexes.create(name.substring(INDEX.length()), definition(value));
            } else if (name.equals(TRUNCATION)) {
                indexes.namespace().truncatedBefore(null, Long.parseLong(value));
            } else {
                indexes.namespace().truncatedBefore(name.substring(TRUNCATION_OF_SET.length()), Long.parseLong(value));
            }
        });
    }

    private static String text(IndexDefinition definition) {
        @Nullable String set = definition.set();
        return String.join(
                "\n",
                set == null ? ABSENT : set,
                definition.bin(),
                definition.type().name(),
                definition.part().name(),
                definition.context(),
                definition.expression());
    }

    private static IndexDefinition definition(String text) {
        List<String> parts = List.of(text.split("\n", PARTS));
        return new IndexDefinition(
                parts.get(0).equals(ABSENT) ? null : parts.get(0),
                parts.get(1),
                IndexedType.valueOf(parts.get(2)),
                IndexedPart.valueOf(parts.get(3)),
                parts.get(4),
                parts.get(5));
    }
}
