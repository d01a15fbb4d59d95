package io.aerotype.session;

import com.aerospike.client.cluster.Node;

/**
 * A node of the cluster as this client knows it; asking for it costs no round trip.
 *
 * @param name the node's name, as in {@code BB9020011AC4202}
 * @param host the address this client reaches it at
 * @param port the port there
 * @param version the release of its server, as in {@code 8.1.2.0}
 * @param active whether it answered lately
 */
public record NodeInfo(String name, String host, int port, String version, boolean active) {
    static NodeInfo of(Node node) {
        return new NodeInfo(
                node.getName(),
                node.getHost().name,
                node.getHost().port,
                String.valueOf(node.getServerVersion()),
                node.isActive());
    }
}
