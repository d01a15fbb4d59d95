package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.partition.MigrationLoad;
import io.aerotype.embedded.internal.store.Namespace;
import java.util.List;

/** The cluster as one of its nodes tells clients about it. */
public interface ClusterView {
    /** The server release whose behaviour this one has; clients choose their protocol by it. */
    String BUILD = "8.1.2.0";

    /** Up to sixteen upper-case hex digits; it never changes while the node runs. */
    String nodeId();

    /** What clients may check. */
    String clusterName();

    /** What the server says it is. */
    Edition edition();

    /** The address on which this node listens. */
    String host();

    /** The port on which this node listens, known once it is bound. */
    int port();

    /** Where this node is reached, as {@code host:port}. */
    String address();

    /** The name in the certificates of all nodes, empty without TLS. */
    String tlsName();

    /** The other nodes that are there. */
    List<Peer> peers();

    /** How often nodes have come and gone. */
    int peersGeneration();

    /** How often partitions have changed hands, and racks been told anew. */
    int partitionGeneration();

    /** A number that is the cluster's as long as it has the same nodes. */
    long clusterKey();

    /** The rack this node stands in, 0 if racks do not matter. */
    int rackId();

    /** On how many nodes a partition of the namespace is. */
    int copies(Namespace namespace);

    /** What this node is to a partition: 0 for its master, then its replicas in their order, -1 for neither. */
    int roleIn(Namespace namespace, int partitionId);

    /** What this node has to give to others and to take from them since the nodes last changed. */
    MigrationLoad migrating(Namespace namespace);

    /** A partition as this node sees it. */
    PartitionState partition(Namespace namespace, int partitionId);

    /**
     * A partition and one node's part in it.
     *
     * @param copies how many nodes have it
     * @param role 0 for its master, then its replicas in their order, -1 for neither
     * @param master the id of the node that serves it, 0 for none
     * @param migrating what the node has to give or take of it
     * @param regime how often it has changed hands
     */
    record PartitionState(int copies, int role, long master, MigrationLoad migrating, int regime) {}

    /** Partitions of the namespace that no node serves. */
    int unavailable(Namespace namespace);

    /** Declares what partitions have lost as lost, so that they are served again. */
    void revive(Namespace namespace);

    /**
     * Another node.
     *
     * @param address as {@code host:port}
     */
    record Peer(String nodeId, String address, int rackId) {}
}
