package io.aerotype.embedded;

import io.aerotype.embedded.fault.Faults;
import io.aerotype.embedded.internal.cluster.Cluster;
import io.aerotype.embedded.internal.cluster.ClusterSettings;
import io.aerotype.embedded.internal.info.ClusterView;
import io.aerotype.embedded.internal.store.NamespaceSettings;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/**
 * An Aerospike server in this JVM: one node or a cluster of several, in memory, reached over TCP by any client. It answers
 * as a server of release 8.1.2 does: one of the Community Edition, or of the Enterprise Edition once something only that
 * one has is asked for (security, TLS, racks, strong consistency).
 *
 * <pre>{@code
 * try (EmbeddedAerospike server = EmbeddedAerospike.start();
 *         AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
 *     client.put(null, new Key("test", "users", "ann"), new Bin("age", 41));
 * }
 * }</pre>
 *
 * <p>The server runs on virtual threads and keeps no JVM alive. All methods may be called from any thread.
 */
public final class EmbeddedAerospike implements AutoCloseable {
    /** The server release whose answers this server gives. */
    public static final String SERVER_RELEASE = ClusterView.BUILD;

    private final InetAddress host;
    private final List<String> namespaces;
    private final Cluster cluster;
    private final Faults faults;

    EmbeddedAerospike(ClusterSettings settings, List<Integer> racks, int port, Faults faults) {
        this.host = settings.host();
        this.faults = faults;
        this.namespaces =
                settings.namespaces().stream().map(NamespaceSettings::name).toList();
        this.cluster = new Cluster(settings);
        cluster.start(racks, port);
    }

    /**
     * Starts a server with one namespace, {@code test}, on a free port of the loopback address.
     *
     * @return the running server, to be closed by the caller
     * @throws UncheckedIOException if no port can be bound
     */
    public static EmbeddedAerospike start() {
        return builder().start();
    }

    /**
     * Begins the description of a server.
     *
     * @return a builder with everything at its default
     */
    public static EmbeddedAerospikeBuilder builder() {
        return new EmbeddedAerospikeBuilder();
    }

    /**
     * The address clients connect to.
     *
     * @return the address as text, {@code 127.0.0.1} unless another was asked for
     */
    public String host() {
        return host.getHostAddress();
    }

    /**
     * The port clients connect to: that of the first node that is running, or of the first node if none is.
     *
     * @return the port that was bound, 1 to 65535
     */
    public int port() {
        List<EmbeddedNode> nodes = nodes();
        return nodes.stream()
                .filter(EmbeddedNode::isRunning)
                .findFirst()
                .orElse(nodes.getFirst())
                .port();
    }

    /**
     * The names of the namespaces.
     *
     * @return the names in the order they were given; not empty
     */
    public List<String> namespaces() {
        return namespaces;
    }

    /**
     * The nodes, running or not, in the order they were added.
     *
     * @return one handle for each node; not empty
     */
    public List<EmbeddedNode> nodes() {
        return cluster.numbers().stream()
                .map(number -> new EmbeddedNode(cluster, host(), number))
                .toList();
    }

    /**
     * One of the nodes.
     *
     * @param number 1 for the first node
     * @return the node's handle
     * @throws java.util.NoSuchElementException if there is no such node; the message names those there are
     */
    public EmbeddedNode node(int number) {
        cluster.port(number);
        return new EmbeddedNode(cluster, host(), number);
    }

    /**
     * Adds a node on a free port, in the rack of the first one, and gives it its share of the partitions.
     *
     * @return the running node
     * @throws UncheckedIOException if no port can be bound
     */
    public EmbeddedNode addNode() {
        return addNode(nodes().getFirst().rackId());
    }

    /**
     * Adds a node on a free port and gives it its share of the partitions.
     *
     * @param rackId the rack the node stands in
     * @return the running node
     * @throws UncheckedIOException if no port can be bound
     */
    public EmbeddedNode addNode(int rackId) {
        return node(cluster.add(rackId));
    }

    /**
     * What goes wrong at this server: nothing, until something is asked for here.
     *
     * @return the faults in force, to be changed at any time
     */
    public Faults faults() {
        return faults;
    }

    /** The names of the info commands it answers: for the support matrix. */
    Set<String> infoCommands() {
        return cluster.infoCommands();
    }

    /** Stops the server: the ports are free and every connection closed when this returns. A second call does nothing. */
    @Override
    public void close() {
        cluster.close();
    }
}
