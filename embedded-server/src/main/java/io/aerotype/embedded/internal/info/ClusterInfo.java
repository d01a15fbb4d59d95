package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What clients ask in order to find the nodes and to know which node has which partition. */
public final class ClusterInfo {
    private static final String DEFAULT_PORT = "3000";
    private static final int BITMAP_SIZE = Namespace.PARTITIONS / Byte.SIZE;

    private static final String FEATURES = "batch-any;batch-index;blob-bits;cdt-index;cdt-list;cdt-map;cluster-stable;"
            + "float;geo;sindex-exists;peers;pipelining;pquery;pscans;query-show;relaxed-sc;replicas;replicas-all;"
            + "replicas-master;replicas-max;truncate-namespace;udf";

    private final ClusterView cluster;
    private final Collection<Namespace> namespaces;

    public ClusterInfo(ClusterView cluster, Collection<Namespace> namespaces) {
        this.cluster = cluster;
        this.namespaces = namespaces;
    }

    public Map<String, InfoCommand> commands() {
        Map<String, InfoCommand> commands = new LinkedHashMap<>();
        commands.put("node", any -> cluster.nodeId());
        commands.put("build", any -> ClusterView.BUILD);
        commands.put("edition", any -> edition());
        commands.put("version", any -> edition() + " build " + ClusterView.BUILD);
        commands.put("release", any -> release());
        commands.put("name", any -> cluster.nodeId());
        commands.put("digests", any -> "RIPEMD160");
        commands.put("logs", any -> "");
        commands.put("health-outliers", any -> "");
        commands.put("user-agents", any -> "");
        commands.put("features", any -> FEATURES);
        commands.put("status", any -> "ok");
        commands.put("connection", any -> "admin=false");
        commands.put("user-agent-set", any -> "ok");
        commands.put("cluster-name", any -> cluster.clusterName());
        commands.put("partition-generation", any -> String.valueOf(cluster.partitionGeneration()));
        commands.put("peers-generation", any -> String.valueOf(cluster.peersGeneration()));
        commands.put("rebalance-generation", any -> String.valueOf(cluster.partitionGeneration() + 1));
        boolean tls = !cluster.tlsName().isEmpty();
        putPeers(commands, "clear", !tls);
        putPeers(commands, "tls", tls);
        commands.put("service", any -> cluster.address());
        commands.put(
                "services",
                any -> cluster.peers().stream().map(ClusterView.Peer::address).collect(Collectors.joining(";")));
        commands.put("replicas", any -> replicas());
        commands.put("rack-ids", any -> rackIds());
        commands.put("racks", any -> racks());
        commands.put("revive", this::revive);
        commands.put("xdr-set-filter", any -> enterpriseOnly());
        return commands;
    }

    private void putPeers(Map<String, InfoCommand> commands, String transport, boolean spoken) {
        for (String network : new String[] {"std", "alt"}) {
            commands.put(
                    "peers-" + transport + "-" + network,
                    any -> cluster.peersGeneration() + "," + DEFAULT_PORT + ",[" + (spoken ? peers() : "") + "]");
            commands.put("service-" + transport + "-" + network, any -> spoken ? cluster.address() : "");
        }
    }

    private String peers() {
        return cluster.peers().stream()
                .map(peer -> "[" + peer.nodeId() + "," + cluster.tlsName() + ",[" + peer.address() + "]]")
                .collect(Collectors.joining(","));
    }

    private String edition() {
        return cluster.edition().text();
    }

    private String release() {
        return "edition=" + edition() + ";version=" + ClusterView.BUILD + ";os=" + System.getProperty("os.name")
                + ";arch=" + System.getProperty("os.arch") + ";sha=";
    }

    /** For each namespace, a bitmap of the partitions this node is master of, and one for each order of replicas. */
    private String replicas() {
        return namespaces.stream()
                .map(namespace -> namespace.name() + ":" + regime(namespace) + "," + bitmaps(namespace))
                .collect(Collectors.joining(";"));
    }

    /** How many there are, and each. While partitions change hands, some still have more copies than there will be. */
    private String bitmaps(Namespace namespace) {
        List<byte[]> bitmaps = new ArrayList<>();
        for (int copy = 0; copy < cluster.copies(namespace); copy++) {
            bitmaps.add(new byte[BITMAP_SIZE]);
        }
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            int role = cluster.roleIn(namespace, id);
            while (bitmaps.size() <= role) {
                bitmaps.add(new byte[BITMAP_SIZE]);
            }
            if (role >= 0) {
                bitmaps.get(role)[id / Byte.SIZE] |= (byte) (0x80 >> (id % Byte.SIZE));
            }
        }
        return bitmaps.size() + ","
                + bitmaps.stream().map(Base64.getEncoder()::encodeToString).collect(Collectors.joining(","));
    }

    /** Any number but 0 makes clients choose nodes for strong consistency. */
    private static int regime(Namespace namespace) {
        return namespace.settings().strongConsistency() ? 1 : 0;
    }

    private String rackIds() {
        requireEnterprise();
        return namespaces.stream()
                .map(namespace -> namespace.name() + ":" + cluster.rackId())
                .collect(Collectors.joining(";"));
    }

    private String racks() {
        requireEnterprise();
        Map<Integer, String> nodes = Stream.concat(
                        Stream.of(new ClusterView.Peer(cluster.nodeId(), cluster.address(), cluster.rackId())),
                        cluster.peers().stream())
                .collect(Collectors.groupingBy(
                        ClusterView.Peer::rackId,
                        TreeMap::new,
                        Collectors.mapping(ClusterView.Peer::nodeId, Collectors.joining(","))));
        String racks = nodes.entrySet().stream()
                .map(rack -> "rack_" + rack.getKey() + "=" + rack.getValue())
                .collect(Collectors.joining(":"));
        return namespaces.stream()
                .map(namespace -> "ns=" + namespace.name() + ":" + racks)
                .collect(Collectors.joining(";"));
    }

    private String revive(InfoParameters parameters) {
        requireEnterprise();
        String name = parameters.require("namespace", "ns");
        Namespace namespace = namespaces.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InfoException(ResultCode.NAMESPACE, "namespace not found on node"));
        cluster.revive(namespace);
        return "ok";
    }

    private void requireEnterprise() {
        if (cluster.edition() != Edition.ENTERPRISE) {
            enterpriseOnly();
        }
    }

    private static String enterpriseOnly() {
        throw new InfoException(ResultCode.ENTERPRISE_ONLY, "enterprise only");
    }
}
