package io.aerotype.embedded;

import io.aerotype.embedded.fault.Fault;
import io.aerotype.embedded.fault.FaultInterceptor;
import io.aerotype.embedded.fault.Faults;
import io.aerotype.embedded.internal.cluster.ClusterSettings;
import io.aerotype.embedded.internal.command.FaultGate;
import io.aerotype.embedded.internal.info.Edition;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes an {@link EmbeddedAerospike} before it is started. Not for use by several threads at once.
 *
 * <pre>{@code
 * EmbeddedAerospike.builder().nodes(3).namespace("test", Duration.ofHours(1)).start();
 * }</pre>
 */
public final class EmbeddedAerospikeBuilder {
    private static final int MAX_PORT = 65_535;
    private static final int MAX_NODES = 128;

    private final Map<String, NamespaceOptions> namespaces = new LinkedHashMap<>();
    private InetAddress host = InetAddress.getLoopbackAddress();
    private int port;
    private String clusterName = "embedded";
    private InstantSource clock = InstantSource.system();
    private List<Integer> racks = List.of(0);
    private @Nullable FaultInterceptor interceptor;
    private long faultSeed;
    private @Nullable SecurityOptions security;
    private @Nullable TlsOptions tls;
    private @Nullable Path directory;
    private boolean syncWrites;
    private Duration migrationPace = Duration.ZERO;

    EmbeddedAerospikeBuilder() {}

    /**
     * The port to listen on; the first node's, if there are several, and the others take free ones.
     *
     * @param port 1 to 65535, or 0 (the default) for any free one
     * @return this builder
     * @throws IllegalArgumentException if the number is no port
     */
    public EmbeddedAerospikeBuilder port(int port) {
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException(
                    "A port is a number from 0 (any free one) to " + MAX_PORT + ", and this one is " + port + ".");
        }
        this.port = port;
        return this;
    }

    /**
     * The address to listen on, the loopback address by default.
     *
     * @param host an address of this machine
     * @return this builder
     */
    public EmbeddedAerospikeBuilder host(InetAddress host) {
        this.host = host;
        return this;
    }

    /**
     * Adds a namespace whose records live until they are deleted, unless their writer says otherwise. Without any,
     * the server has one called {@code test}.
     *
     * @param name 1 to 31 bytes of UTF-8, without the characters {@code : ; / = ,} and blanks
     * @return this builder
     * @throws IllegalArgumentException if the name is impossible or already there
     */
    public EmbeddedAerospikeBuilder namespace(String name) {
        return namespace(NamespaceOptions.of(name));
    }

    /**
     * Adds a namespace.
     *
     * @param name 1 to 31 bytes of UTF-8, without the characters {@code : ; / = ,} and blanks
     * @param defaultTtl how long records live whose writer leaves it to the server, in whole seconds; zero for ever
     * @return this builder
     * @throws IllegalArgumentException if the name is impossible or already there, or the time negative
     */
    public EmbeddedAerospikeBuilder namespace(String name, Duration defaultTtl) {
        return namespace(NamespaceOptions.of(name).withDefaultTtl(defaultTtl));
    }

    /**
     * Adds a namespace with settings of its own.
     *
     * @param options the namespace
     * @return this builder
     * @throws IllegalArgumentException if there is one of this name already
     */
    public EmbeddedAerospikeBuilder namespace(NamespaceOptions options) {
        if (namespaces.putIfAbsent(options.name(), options) != null) {
            throw new IllegalArgumentException(
                    "Namespace '" + options.name() + "' is there already. Names have to differ.");
        }
        return this;
    }

    /**
     * The name of the cluster, {@code embedded} by default. Clients that were given a name check it.
     *
     * @param name the name
     * @return this builder
     */
    public EmbeddedAerospikeBuilder clusterName(String name) {
        this.clusterName = name;
        return this;
    }

    /**
     * The server's clock, the system's by default. Records expire by it, so a test that moves it need not sleep.
     *
     * @param clock the source of the time; it has to be safe for use by many threads
     * @return this builder
     */
    public EmbeddedAerospikeBuilder clock(InstantSource clock) {
        this.clock = clock;
        return this;
    }

    /**
     * Lets something go wrong, request by request; nothing does by default.
     *
     * @param interceptor decides what happens to each request
     * @return this builder
     */
    public EmbeddedAerospikeBuilder faults(FaultInterceptor interceptor) {
        this.interceptor = interceptor;
        return this;
    }

    /**
     * Decides what {@link EmbeddedAerospike#faults} leaves to chance; 0 by default.
     *
     * @param seed any number
     * @return this builder
     */
    public EmbeddedAerospikeBuilder faultSeed(long seed) {
        this.faultSeed = seed;
        return this;
    }

    /**
     * How many nodes there are, each with its own port and its share of the partitions. One by default.
     *
     * @param count 1 to 128
     * @return this builder
     * @throws IllegalArgumentException if there cannot be so many
     */
    public EmbeddedAerospikeBuilder nodes(int count) {
        if (count < 1 || count > MAX_NODES) {
            throw new IllegalArgumentException(
                    "A cluster has 1 to " + MAX_NODES + " nodes, and " + count + " were asked for.");
        }
        this.racks = Collections.nCopies(count, 0);
        return this;
    }

    /**
     * The nodes by the racks they stand in: copies of a record are kept in different racks as far as there are so
     * many, and clients may prefer a rack.
     *
     * @param rackIds the rack of each node, from 1
     * @return this builder
     * @throws IllegalArgumentException if there is no rack, or a number that is none
     */
    public EmbeddedAerospikeBuilder racks(int... rackIds) {
        List<Integer> nodes = new ArrayList<>();
        for (int rackId : rackIds) {
            if (rackId < 1) {
                throw new IllegalArgumentException("Racks are numbered from 1, and " + rackId + " was given.");
            }
            nodes.add(rackId);
        }
        nodes(nodes.size());
        this.racks = List.copyOf(nodes);
        return this;
    }

    /**
     * Lets only known users in; everybody by default.
     *
     * @param options the users to begin with, and how they log in
     * @return this builder
     */
    public EmbeddedAerospikeBuilder security(SecurityOptions options) {
        this.security = options;
        return this;
    }

    /**
     * Speaks TLS on every port, and nothing else; clear text by default.
     *
     * @param options the server's certificate, and what it asks of clients
     * @return this builder
     */
    public EmbeddedAerospikeBuilder tls(TlsOptions options) {
        this.tls = options;
        return this;
    }

    /**
     * Keeps records, transactions, index definitions, truncations, modules of functions, users and roles on disk, so that they
     * are there again when a server is started on the same directory. They are written a moment after they are acknowledged,
     * unless {@link #syncWrites} is on.
     *
     * @param path the directory, made for its owner alone if it is not there; one server at a time may use it
     * @return this builder
     */
    public EmbeddedAerospikeBuilder directory(Path path) {
        this.directory = path;
        return this;
    }

    /**
     * Acknowledges a write only when it is on the disk, so that it survives the process being killed.
     *
     * @return this builder
     */
    public EmbeddedAerospikeBuilder syncWrites() {
        this.syncWrites = true;
        return this;
    }

    /**
     * Lets partitions change hands slowly, for tests of what happens meanwhile: {@code migrate_partitions_remaining} falls to
     * zero, and {@code cluster-stable} answers when it has. Adding, restarting, stopping or removing a node takes as long;
     * what a killed node had is taken over at once.
     *
     * @param perPartition how long each of a namespace's 4096 partitions takes that moves; zero (the default) for no time
     * @return this builder
     * @throws IllegalArgumentException if the time is negative
     */
    public EmbeddedAerospikeBuilder migrationPace(Duration perPartition) {
        if (perPartition.isNegative()) {
            throw new IllegalArgumentException(
                    "Partitions cannot move in " + perPartition + ". Give a time from zero.");
        }
        this.migrationPace = perPartition;
        return this;
    }

    private void requirePossible() {
        if (syncWrites && directory == null) {
            throw new IllegalArgumentException("Writes can only be synced to a directory: give one.");
        }
    }

    /** What is of the Enterprise Edition alone makes it the server's edition. */
    private Edition edition() {
        return security != null
                        || tls != null
                        || racks.getFirst() != 0
                        || namespaces.values().stream().anyMatch(NamespaceOptions::strongConsistency)
                ? Edition.ENTERPRISE
                : Edition.COMMUNITY;
    }

    /**
     * Starts the server.
     *
     * @return the running server, to be closed by the caller
     * @throws UncheckedIOException if the port cannot be bound, or the data directory not be used
     * @throws IllegalArgumentException if the options exclude each other
     */
    public EmbeddedAerospike start() {
        if (namespaces.isEmpty()) {
            namespace("test");
        }
        requirePossible();
        Faults faults = Faults.seeded(faultSeed);
        return new EmbeddedAerospike(settings(faults), racks, port, faults);
    }

    private ClusterSettings settings(Faults faults) {
        Edition edition = edition();
        return new ClusterSettings(
                clusterName,
                edition,
                namespaces.values().stream()
                        .map(options -> options.settings(edition))
                        .toList(),
                clock,
                host,
                tls == null ? ServerSocket::new : tls.sockets(),
                tls == null ? "" : tls.name(),
                gate(faults),
                security == null ? null : security.open(clock),
                directory,
                syncWrites,
                migrationPace);
    }

    /** An interceptor of the user's own is asked first. */
    private FaultGate gate(Faults faults) {
        @Nullable FaultInterceptor first = interceptor;
        if (first == null) {
            return FaultGate.of(faults, faults::isEmpty);
        }
        return FaultGate.of(
                request -> {
                    Fault own = first.intercept(request);
                    return own instanceof Fault.None ? faults.intercept(request) : own;
                },
                () -> false);
    }
}
