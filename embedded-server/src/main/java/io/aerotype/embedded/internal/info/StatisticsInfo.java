package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Counters;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.Lazy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a server counts: for itself, and for each of its namespaces. */
public final class StatisticsInfo {
    private static final int PERCENT = 100;

    private final Map<String, Namespace> namespaces;
    private final Lazy<Statistics> server;
    private final Lazy<Map<String, Statistics>> statistics;
    private final ConfigInfo config;

    /**
     * @param counters what the server counts by itself
     * @param gauges what the server is at the moment
     */
    public StatisticsInfo(
            ClusterView cluster,
            Collection<Namespace> namespaces,
            ConfigInfo config,
            Counters counters,
            Gauges gauges) {
        this.namespaces = namespaces.stream()
                .collect(Collectors.toMap(Namespace::name, namespace -> namespace, (a, b) -> a, LinkedHashMap::new));
        this.config = config;
        this.statistics = new Lazy<>(() -> ofNamespaces(cluster, gauges));
        this.server = new Lazy<>(() -> ofServer(cluster, counters, gauges));
    }

    private Map<String, Statistics> ofNamespaces(ClusterView cluster, Gauges gauges) {
        Map<String, Statistics> all = new LinkedHashMap<>();
        Map<String, String> names = ResourceTable.read("namespace-statistics.txt");
        namespaces.forEach(
                (name, namespace) -> all.put(name, of(cluster, namespace, names, () -> gauges.indexBytes(namespace))));
        return all;
    }

    private Statistics ofServer(ClusterView cluster, Counters counters, Gauges gauges) {
        LongSupplier objects =
                () -> namespaces.values().stream().mapToLong(Namespace::objects).sum();
        return new Statistics(ResourceTable.read("service-statistics.txt"), counters)
                .with("cluster_principal", cluster::nodeId)
                .with("paxos_principal", cluster::nodeId)
                .with("cluster_size", () -> cluster.peers().size() + 1)
                .with("uptime", gauges::uptimeSeconds)
                .with("time_since_rebalance", gauges::uptimeSeconds)
                .with("objects", objects::getAsLong)
                .with("heap_allocated_kbytes", StatisticsInfo::heapKilobytes)
                .with(
                        "cluster_key",
                        () -> Long.toHexString(cluster.clusterKey()).toUpperCase(Locale.ROOT))
                .with("migrate_partitions_remaining", () -> remaining(cluster))
                .with("client_connections", gauges::clientConnections)
                .with(
                        "client_connections_closed",
                        () -> counters.count("client_connections_opened") - gauges.clientConnections());
    }

    private static Statistics of(
            ClusterView cluster, Namespace namespace, Map<String, String> names, LongSupplier indexBytes) {
        return new Statistics(names, namespace.counters())
                .with("objects", namespace::objects)
                .with("master_objects", namespace::servedObjects)
                .with("prole_objects", () -> namespace.objects() - namespace.servedObjects())
                .with("ns_cluster_size", () -> cluster.peers().size() + 1)
                .with("effective_replication_factor", () -> cluster.copies(namespace))
                .with("dead_partitions", () -> cluster.unavailable(namespace))
                .with(
                        "migrate_tx_partitions_initial",
                        () -> cluster.migrating(namespace).toGive())
                .with(
                        "migrate_tx_partitions_remaining",
                        () -> cluster.migrating(namespace).givingLeft())
                .with(
                        "migrate_rx_partitions_initial",
                        () -> cluster.migrating(namespace).toTake())
                .with(
                        "migrate_rx_partitions_remaining",
                        () -> cluster.migrating(namespace).takingLeft())
                .with("non_expirable_objects", namespace::objects)
                .with("stop_writes", namespace::isFull)
                .with("current_time", () -> namespace.time().seconds())
                .with("truncate_lut", namespace::truncatedBefore)
                .with("sindex_used_bytes", indexBytes::getAsLong)
                .with("data_total_bytes", () -> namespace.settings().memoryLimit())
                .with("data_used_bytes", namespace::heapBytes)
                .with("data_used_pct", () -> usedPercent(namespace))
                .with("data_avail_pct", () -> PERCENT - usedPercent(namespace));
    }

    private int remaining(ClusterView cluster) {
        return namespaces.values().stream()
                .mapToInt(each -> cluster.migrating(each).left())
                .sum();
    }

    private static long usedPercent(Namespace namespace) {
        return Math.min(
                PERCENT, namespace.heapBytes() * PERCENT / namespace.settings().memoryLimit());
    }

    private static long heapKilobytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024;
    }

    public Map<String, InfoCommand> commands() {
        return Map.of("statistics", any -> server.get().toString(), "namespace", this::namespace);
    }

    private String namespace(InfoParameters parameters) {
        @Nullable Namespace namespace = namespaces.get(parameters.text());
        return namespace == null ? "type=unknown" : statistics.get().get(namespace.name()) + ";" + config.of(namespace);
    }
}
