package io.aerotype.session;

import io.aerotype.internal.plan.IndexCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows the secondary indexes of a cluster, so that queries over sets find the one that serves them. Each client has its
 * own unless it is given one; clients of the same cluster can share one, and then the cluster is asked once for all of
 * them. It asks nothing before the first query with a condition, nothing in the background without queries, and a query
 * never fails because it cannot ask: it then looks at every record. Safe for any number of threads.
 *
 * <pre>{@code
 * IndexMonitor indexes = IndexMonitor.create(Duration.ofSeconds(30));
 * Client orders = Client.builder().seeds("db1:3000").indexMonitor(indexes).connect();
 * Client reports = Client.builder().seeds("db1:3000").indexMonitor(indexes).connect();
 * }</pre>
 */
public final class IndexMonitor {
    private final IndexCatalogue catalogue;
    private final Object lock = new Object();
    private String cluster = "";

    IndexMonitor(InstantSource clock, Duration refreshInterval) {
        this(new IndexCatalogue(clock, positive(refreshInterval), Thread::startVirtualThread));
    }

    /** Makes one around what it is to know. */
    IndexMonitor(IndexCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static Duration positive(Duration refreshInterval) {
        if (refreshInterval.isNegative()) {
            throw new IllegalArgumentException(
                    "The refresh interval cannot be %s; it is zero or more.".formatted(refreshInterval));
        }
        return refreshInterval;
    }

    /**
     * Makes a monitor to be shared.
     *
     * @param refreshInterval how old its knowledge may be when a query is planned; zero to ask only once
     * @return the monitor
     * @throws IllegalArgumentException if the interval is negative
     */
    public static IndexMonitor create(Duration refreshInterval) {
        return new IndexMonitor(InstantSource.system(), Objects.requireNonNull(refreshInterval, "refreshInterval"));
    }

    /**
     * When the cluster last told its indexes.
     *
     * @return the moment; empty if it has not been asked yet, or never answered
     */
    public Optional<Instant> refreshedAt() {
        return catalogue.refreshedAt();
    }

    /**
     * What went wrong when the cluster was last asked. Queries go on with what was known before.
     *
     * @return the failure; empty if it answered, or was not asked yet
     */
    public Optional<RuntimeException> lastError() {
        return catalogue.lastError();
    }

    /** Has the next query wait for what the cluster says then: for when an index was made or dropped elsewhere. */
    public void refresh() {
        catalogue.invalidate();
    }

    IndexCatalogue catalogue() {
        return catalogue;
    }

    /** Adds a client to ask through; the first one decides which cluster this is about. */
    void attach(IndexCatalogue.InfoSource client, String clusterName) {
        synchronized (lock) {
            if (!cluster.isEmpty() && !clusterName.isEmpty() && !cluster.equals(clusterName)) {
                throw new IllegalStateException(
                        "This index monitor knows cluster '%s' and cannot serve cluster '%s'; give each cluster its own."
                                .formatted(cluster, clusterName));
            }
            cluster = cluster.isEmpty() ? clusterName : cluster;
        }
        catalogue.attach(client);
    }

    void detach(IndexCatalogue.InfoSource client) {
        catalogue.detach(client);
    }
}
