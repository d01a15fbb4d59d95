package io.aerotype.session;

import io.aerotype.spi.DeclaredIndex;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

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
     * Creates the indexes that are not there, one after the other, and tells how far each is. It drops none.
     *
     * @param timeout how long to wait for each; the servers go on building after it
     * @param listener is told now and then, and when an index is built; called on this thread
     * @throws io.aerotype.error.TimedOutException if an index is not built by then
     * @throws com.aerospike.client.AerospikeException if the server refuses, as it does for a name that another index has
     */
    public void ensure(Duration timeout, BiConsumer<DeclaredIndex, TaskProgress> listener) {
        for (DeclaredIndex index : declared) {
            builder(index).ensure().await(timeout, progress -> listener.accept(index, progress));
        }
    }

    /**
     * The differences between what the annotations ask for and what the cluster has, for people.
     *
     * @return a line for each index: after {@code +} one that {@link #ensure()} would create, after {@code -} one that
     *     serves the set and that no annotation asks for; none if they agree
     */
    public List<String> diff() {
        IndexDrift drift = verify();
        return Stream.concat(
                        drift.missing().stream()
                                .map(index -> "+ %s on %s: %s, %s"
                                        .formatted(index.name(), index.bin(), index.type(), index.collection())),
                        drift.undeclared().stream().map(name -> "- " + name))
                .toList();
    }

    private IndexBuilder builder(DeclaredIndex index) {
        IndexBuilder builder = indexes.onBin(index.bin()).named(index.name());
        IndexBuilder typed = switch (index.type()) {
            case STRING -> builder.string();
            case BLOB -> builder.blob();
            case GEO2DSPHERE -> builder.geo2dsphere();
            default -> builder.integer();
        };
        return switch (index.collection()) {
            case DEFAULT -> typed;
            case LIST -> typed.onList();
            case MAPKEYS -> typed.onMapKeys();
            case MAPVALUES -> typed.onMapValues();
        };
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
