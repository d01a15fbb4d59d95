package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.store.Namespace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** What only the whole server knows of its present state. */
public final class Gauges {
    private final InstantSource clock;
    private final Instant start;
    private final IntSupplier connections;
    private final Function<Namespace, Indexes> indexes;

    public Gauges(InstantSource clock, IntSupplier connections, Function<Namespace, Indexes> indexes) {
        this.clock = clock;
        this.start = clock.instant();
        this.connections = connections;
        this.indexes = indexes;
    }

    long uptimeSeconds() {
        return clock.instant().getEpochSecond() - start.getEpochSecond();
    }

    int clientConnections() {
        return connections.getAsInt();
    }

    /** What the secondary indexes of a namespace take of the heap. */
    long indexBytes(Namespace namespace) {
        return indexes.apply(namespace).usedBytes();
    }
}
