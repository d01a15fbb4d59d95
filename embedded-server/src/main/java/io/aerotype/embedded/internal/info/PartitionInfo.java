package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.info.ClusterView.PartitionState;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** How partitions lie and whether they are still on their way: what operators wait for before they go on. */
public final class PartitionInfo {
    private static final String COLUMNS =
            "namespace:partition:state:n_replicas:replica:succession:n_dupl:working_master:"
                    + "proxy_dst:emigrates:lead_emigrates:immigrates:records:tombstones:regime:tree_id:version:final_version";

    private static final int CLUSTER_KEY_MISMATCH = 7;
    private static final int MAX_SIZE_DIGITS = 3;

    private final ClusterView cluster;
    private final Collection<Namespace> namespaces;

    public PartitionInfo(ClusterView cluster, Collection<Namespace> namespaces) {
        this.cluster = cluster;
        this.namespaces = namespaces;
    }

    public Map<String, InfoCommand> commands() {
        return Map.of("cluster-stable", this::clusterStable, "partition-info", any -> partitions());
    }

    /** The cluster's key if it has the size that is asked for and nothing moves, else an error. */
    private String clusterStable(InfoParameters parameters) {
        parameters.find("size").ifPresent(this::requireSize);
        if (!isTrue(parameters.find("ignore-migrations"))) {
            affected(parameters).forEach(this::requireRest);
        }
        return Long.toHexString(cluster.clusterKey()).toUpperCase(Locale.ROOT);
    }

    private void requireSize(String size) {
        if (size.isEmpty() || size.length() > MAX_SIZE_DIGITS) {
            throw new InfoException(
                    ResultCode.PARAMETER, size.isEmpty() ? "missing 'size' value" : "'size' value too long");
        }
        if (!size.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new InfoException(ResultCode.PARAMETER, "bad size");
        }
        if (Integer.parseInt(size) != cluster.peers().size() + 1) {
            throw new InfoException(CLUSTER_KEY_MISMATCH, "cluster not specified size");
        }
    }

    private static boolean isTrue(Optional<String> flag) {
        String text = flag.orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw new InfoException(ResultCode.PARAMETER, "bad ignore migrations");
        }
        return text.equals("true");
    }

    /** The namespace that is asked for, or all. */
    private Collection<Namespace> affected(InfoParameters parameters) {
        Optional<String> name = parameters.find("namespace");
        if (name.isEmpty()) {
            return namespaces;
        }
        List<Namespace> found = namespaces.stream()
                .filter(each -> each.name().equals(name.get()))
                .toList();
        if (found.isEmpty()) {
            throw new InfoException(
                    ResultCode.NAMESPACE,
                    name.get().isEmpty() ? "missing 'namespace' value" : "namespace not found on node");
        }
        return found;
    }

    private void requireRest(Namespace namespace) {
        if (cluster.migrating(namespace).left() + cluster.unavailable(namespace) > 0) {
            throw new InfoException(CLUSTER_KEY_MISMATCH, "unstable cluster");
        }
    }

    private String partitions() {
        StringJoiner rows = new StringJoiner(";").add(COLUMNS);
        for (Namespace namespace : namespaces) {
            for (int id = 0; id < Namespace.PARTITIONS; id++) {
                rows.add(row(namespace, id));
            }
        }
        return rows.toString();
    }

    private String row(Namespace namespace, int id) {
        PartitionState state = cluster.partition(namespace, id);
        String master = Long.toHexString(state.master()).toUpperCase(Locale.ROOT);
        String version = version(state);
        return String.join(
                ":",
                namespace.name(),
                String.valueOf(id),
                condition(state),
                String.valueOf(state.copies()),
                String.valueOf(state.role()),
                String.valueOf(state.role()),
                "0",
                master,
                state.role() < 0 ? master : "0",
                String.valueOf(state.migrating().givingLeft()),
                state.role() == 0 ? String.valueOf(state.migrating().givingLeft()) : "0",
                String.valueOf(state.migrating().takingLeft()),
                String.valueOf(namespace.size(id)),
                "0",
                String.valueOf(namespace.settings().strongConsistency() ? state.regime() : 0),
                state.role() < 0 ? "0" : "1",
                version,
                version);
    }

    /** In sync, not yet complete, or not here. */
    private static String condition(PartitionState state) {
        if (state.role() >= 0) {
            return "S";
        }
        return state.migrating().takingLeft() > 0 ? "D" : "A";
    }

    /** The cluster's key, and of what the copy is sure: that it is the master's, that it is complete. */
    private String version(PartitionState state) {
        if (state.role() < 0) {
            return "0.0.----";
        }
        return Long.toHexString(cluster.clusterKey()) + ".0." + (state.role() == 0 ? "m" : "-") + "p-";
    }
}
