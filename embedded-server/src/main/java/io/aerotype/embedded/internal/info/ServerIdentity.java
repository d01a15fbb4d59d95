package io.aerotype.embedded.internal.info;

import java.net.InetAddress;
import java.util.function.IntSupplier;

/**
 * Who this node is.
 *
 * @param nodeId up to sixteen upper-case hex digits; it never changes while the node runs
 * @param clusterName what clients may check
 * @param edition what it says it is
 * @param port the port clients connect to, known once it is bound
 */
public record ServerIdentity(String nodeId, String clusterName, Edition edition, InetAddress host, IntSupplier port) {
    /** The server release whose behaviour this one has; clients choose their protocol by it. */
    public static final String BUILD = "8.1.2.0";

    String address() {
        return host.getHostAddress() + ":" + port.getAsInt();
    }
}
