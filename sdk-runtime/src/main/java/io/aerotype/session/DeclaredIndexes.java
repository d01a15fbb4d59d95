package io.aerotype.session;

import io.aerotype.spi.DeclaredIndex;
import java.util.List;

/**
 * The secondary indexes that an annotated type asks for with {@code @Indexed}, and what there is.
 *
 * <pre>{@code
 * session.indexes(users).ensure();                       // at start
 * IndexDrift drift = session.indexes(users).verify();    // in a check
 * }</pre>
 */
public final class DeclaredIndexes {
    private final Indexes indexes;
    private final List<DeclaredIndex> declared;

    DeclaredIndexes(Indexes indexes, List<DeclaredIndex> declared) {
        this.indexes = indexes;
        this.declared = declared;
    }

    /**
     * Creates the indexes that are not there, and waits until each can be queried. It drops none.
     *
     * @throws com.aerospike.client.AerospikeException if the server refuses, as it does for a name that another index has
     */
    public void ensure() {
        for (DeclaredIndex index : declared) {
            if (!indexes.isThere(index.name(), index.bin(), index.type(), index.collection())) {
                indexes.create(index.name(), index.bin(), index.type(), index.collection());
            }
        }
    }

    /**
     * Compares what the annotations ask for with what the cluster has.
     *
     * @return the differences
     */
    public IndexDrift verify() {
        List<String> names = declared.stream().map(DeclaredIndex::name).toList();
        return new IndexDrift(
                declared.stream()
                        .filter(index -> !indexes.isThere(index.name(), index.bin(), index.type(), index.collection()))
                        .toList(),
                indexes.names().stream().filter(name -> !names.contains(name)).toList());
    }
}
