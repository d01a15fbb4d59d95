package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What clients ask in order to find the nodes and to know which node has which partition. */
public final class ClusterInfo {
    private static final String PEERS_GENERATION = "0";
    private static final String PARTITION_GENERATION = "0";
    private static final String DEFAULT_PORT = "3000";

    private static final String FEATURES = "batch-any;batch-index;blob-bits;cdt-index;cdt-list;cdt-map;cluster-stable;"
            + "float;geo;sindex-exists;peers;pipelining;pquery;pscans;query-show;relaxed-sc;replicas;replicas-all;"
            + "replicas-master;replicas-max;truncate-namespace;udf";

    private final ServerIdentity identity;
    private final Collection<Namespace> namespaces;

    public ClusterInfo(ServerIdentity identity, Collection<Namespace> namespaces) {
        this.identity = identity;
        this.namespaces = namespaces;
    }

    public Map<String, InfoCommand> commands() {
        Map<String, InfoCommand> commands = new LinkedHashMap<>();
        commands.put("node", any -> identity.nodeId());
        commands.put("build", any -> ServerIdentity.BUILD);
        commands.put("edition", any -> edition());
        commands.put("version", any -> edition() + " build " + ServerIdentity.BUILD);
        commands.put("release", any -> release());
        commands.put("name", any -> identity.nodeId());
        commands.put("digests", any -> "RIPEMD160");
        commands.put("logs", any -> "");
        commands.put("health-outliers", any -> "");
        commands.put("user-agents", any -> "");
        commands.put("features", any -> FEATURES);
        commands.put("status", any -> "ok");
        commands.put("connection", any -> "admin=false");
        commands.put("user-agent-set", any -> "ok");
        commands.put("cluster-name", any -> identity.clusterName());
        commands.put("cluster-stable", any -> identity.nodeId());
        commands.put("partition-generation", any -> PARTITION_GENERATION);
        commands.put("peers-generation", any -> PEERS_GENERATION);
        commands.put("rebalance-generation", any -> "1");
        for (String peers : new String[] {"peers-clear-std", "peers-clear-alt", "peers-tls-std", "peers-tls-alt"}) {
            commands.put(peers, any -> PEERS_GENERATION + "," + DEFAULT_PORT + ",[]");
        }
        for (String service : new String[] {"service", "service-clear-std", "service-clear-alt"}) {
            commands.put(service, any -> identity.address());
        }
        commands.put("service-tls-std", any -> "");
        commands.put("service-tls-alt", any -> "");
        commands.put("services", any -> "");
        commands.put("replicas", any -> replicas());
        commands.put("rack-ids", any -> enterpriseOnly());
        commands.put("racks", any -> enterpriseOnly());
        commands.put("xdr-set-filter", any -> enterpriseOnly());
        return commands;
    }

    private String edition() {
        return identity.edition().text();
    }

    private String release() {
        return "edition=" + edition() + ";version=" + ServerIdentity.BUILD + ";os=" + System.getProperty("os.name")
                + ";arch=" + System.getProperty("os.arch") + ";sha=";
    }

    /** This node is master of every partition of every namespace. */
    private String replicas() {
        byte[] all = new byte[Namespace.PARTITIONS / Byte.SIZE];
        Arrays.fill(all, (byte) 0xFF);
        String bitmap = Base64.getEncoder().encodeToString(all);
        return namespaces.stream()
                .map(namespace -> namespace.name() + ":" + regime(namespace) + ",1," + bitmap)
                .collect(Collectors.joining(";"));
    }

    /** Any number but 0 makes clients choose nodes for strong consistency. */
    private static int regime(Namespace namespace) {
        return namespace.settings().strongConsistency() ? 1 : 0;
    }

    private static String enterpriseOnly() {
        throw new InfoException(ResultCode.ENTERPRISE_ONLY, "enterprise only");
    }
}
