package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a server tells of its namespaces and sets. */
public final class NamespaceInfo {
    private final ClusterView cluster;
    private final Collection<Namespace> namespaces;

    public NamespaceInfo(ClusterView cluster, Collection<Namespace> namespaces) {
        this.cluster = cluster;
        this.namespaces = namespaces;
    }

    public Map<String, InfoCommand> commands() {
        Map<String, InfoCommand> commands = new LinkedHashMap<>();
        commands.put(
                "namespaces", any -> namespaces.stream().map(Namespace::name).collect(Collectors.joining(";")));
        commands.put("namespace", this::namespace);
        commands.put("sets", this::sets);
        commands.put("statistics", any -> statistics());
        return commands;
    }

    private String namespace(InfoParameters parameters) {
        return namespaces.stream()
                .filter(namespace -> namespace.name().equals(parameters.text()))
                .findFirst()
                .map(this::describe)
                .orElse("type=unknown");
    }

    private String describe(Namespace namespace) {
        long objects = namespace.objects();
        long masterObjects = namespace.servedObjects();
        return "ns_cluster_size=" + clusterSize()
                + ";effective_replication_factor=" + cluster.copies(namespace)
                + ";replication-factor=" + namespace.settings().replicationFactor()
                + ";objects=" + objects
                + ";tombstones=0;master_objects=" + masterObjects
                + ";master_tombstones=0;prole_objects=" + (objects - masterObjects)
                + ";prole_tombstones=0;non_replica_objects=0"
                + ";dead_partitions=" + cluster.unavailable(namespace)
                + ";unavailable_partitions=0;clock_skew_stop_writes=false"
                + ";stop_writes=" + namespace.isFull()
                + ";data_used_bytes=" + namespace.heapBytes()
                + ";default-ttl=" + namespace.settings().defaultTtl()
                + ";max-record-size=" + namespace.settings().maxRecordSize()
                + ";nsup-period=120;allow-ttl-without-nsup=true;strong-consistency="
                + namespace.settings().strongConsistency()
                + ";storage-engine=memory"
                + ";storage-engine.data-size=" + namespace.settings().memoryLimit();
    }

    private String sets(InfoParameters parameters) {
        String[] path = parameters.text().split("/", 2);
        if (path[0].isEmpty()) {
            return namespaces.stream().flatMap(NamespaceInfo::rows).collect(Collectors.joining());
        }
        return namespaces.stream()
                .filter(namespace -> namespace.name().equals(path[0]))
                .findFirst()
                .map(namespace ->
                        path.length == 1 ? rows(namespace).collect(Collectors.joining()) : oneSet(namespace, path[1]))
                .orElse("ns_type=unknown");
    }

    private static String oneSet(Namespace namespace, String name) {
        @Nullable RecordSet set = namespace.set(name);
        return set == null ? "" : describe(set);
    }

    private static Stream<String> rows(Namespace namespace) {
        return namespace.sets().stream().map(set -> row(namespace, set));
    }

    private static String row(Namespace namespace, RecordSet set) {
        return "ns=" + namespace.name() + ":set=" + set.name() + ":" + describe(set);
    }

    private static String describe(RecordSet set) {
        return "objects=" + set.objects()
                + ":tombstones=0:data_used_bytes=" + set.bytes()
                + ":truncate_lut=" + set.truncatedBefore()
                + ":sindexes=0:index_populating=false:truncating=false:default-read-touch-ttl-pct=0:default-ttl=0"
                + ":disable-eviction=false:enable-index=false:stop-writes-count=0:stop-writes-size=0;";
    }

    private int clusterSize() {
        return cluster.peers().size() + 1;
    }

    private String statistics() {
        return "cluster_size=" + clusterSize() + ";cluster_is_member=true;cluster_integrity=true;objects="
                + namespaces.stream().mapToLong(Namespace::objects).sum()
                + ";tombstones=0";
    }
}
