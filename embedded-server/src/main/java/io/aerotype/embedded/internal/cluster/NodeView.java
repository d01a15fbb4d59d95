package io.aerotype.embedded.internal.cluster;

import io.aerotype.embedded.internal.info.ClusterView;
import io.aerotype.embedded.internal.info.Edition;
import io.aerotype.embedded.internal.partition.Copyholder;
import io.aerotype.embedded.internal.partition.MigrationLoad;
import io.aerotype.embedded.internal.partition.PartitionTable;
import io.aerotype.embedded.internal.store.Namespace;
import java.util.List;

/** The cluster as one node tells clients about it. */
final class NodeView implements ClusterView {
    private final Node node;
    private final Cluster cluster;
    private final ClusterSettings settings;

    NodeView(Node node, Cluster cluster, ClusterSettings settings) {
        this.node = node;
        this.cluster = cluster;
        this.settings = settings;
    }

    @Override
    public String nodeId() {
        return node.idText();
    }

    @Override
    public String clusterName() {
        return settings.clusterName();
    }

    @Override
    public Edition edition() {
        return settings.edition();
    }

    @Override
    public String host() {
        return settings.host().getHostAddress();
    }

    @Override
    public int port() {
        return node.port();
    }

    @Override
    public String address() {
        return address(node);
    }

    private String address(Node of) {
        return (host().contains(":") ? "[" + host() + "]" : host()) + ":" + of.port();
    }

    @Override
    public String tlsName() {
        return settings.tlsName();
    }

    @Override
    public List<Peer> peers() {
        return cluster.running().stream()
                .filter(other -> other != node)
                .map(other -> new Peer(other.idText(), address(other), other.rackId()))
                .toList();
    }

    @Override
    public int peersGeneration() {
        return cluster.generation();
    }

    @Override
    public int partitionGeneration() {
        return cluster.partitionGeneration();
    }

    /** The nodes' numbers and the generation: another one after every change. */
    @Override
    public long clusterKey() {
        long key = cluster.generation() + 1L;
        for (Node each : cluster.running()) {
            key = key * 31 + each.number();
        }
        return key & Long.MAX_VALUE;
    }

    @Override
    public int rackId() {
        return node.rackId();
    }

    @Override
    public int copies(Namespace namespace) {
        return cluster.table(namespace).copies(cluster.running().size());
    }

    @Override
    public int roleIn(Namespace namespace, int partitionId) {
        List<Copyholder> holders = cluster.table(namespace).holders(partitionId);
        for (int i = 0; i < holders.size(); i++) {
            if (holders.get(i).store() == namespace) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public MigrationLoad migrating(Namespace namespace) {
        return cluster.table(namespace).migrating(node.holderOf(namespace.name()));
    }

    @Override
    public PartitionState partition(Namespace namespace, int partitionId) {
        PartitionTable table = cluster.table(namespace);
        List<Copyholder> holders = table.holders(partitionId);
        return new PartitionState(
                holders.size(),
                roleIn(namespace, partitionId),
                holders.isEmpty() ? 0 : holders.getFirst().nodeId(),
                table.migrating(node.holderOf(namespace.name()), partitionId),
                table.regime(partitionId));
    }

    @Override
    public int unavailable(Namespace namespace) {
        return cluster.table(namespace).unavailable();
    }

    @Override
    public void revive(Namespace namespace) {
        cluster.revive(namespace.name());
    }
}
