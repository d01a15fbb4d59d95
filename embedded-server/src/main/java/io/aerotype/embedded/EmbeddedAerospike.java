package io.aerotype.embedded;

import io.aerotype.embedded.fault.FaultInterceptor;
import io.aerotype.embedded.internal.command.Dispatcher;
import io.aerotype.embedded.internal.command.FaultGate;
import io.aerotype.embedded.internal.command.Namespaces;
import io.aerotype.embedded.internal.command.ServerHandler;
import io.aerotype.embedded.internal.info.ClusterInfo;
import io.aerotype.embedded.internal.info.Edition;
import io.aerotype.embedded.internal.info.IndexInfo;
import io.aerotype.embedded.internal.info.InfoService;
import io.aerotype.embedded.internal.info.NamespaceInfo;
import io.aerotype.embedded.internal.info.QueryInfo;
import io.aerotype.embedded.internal.info.ServerIdentity;
import io.aerotype.embedded.internal.info.TruncateInfo;
import io.aerotype.embedded.internal.info.UdfInfo;
import io.aerotype.embedded.internal.query.QueryJobs;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.udf.UdfModules;
import io.aerotype.embedded.internal.wire.Listener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An Aerospike server in this JVM: one node, in memory, reached over TCP by any client. It answers as a server of
 * release 8.1.2 (Community Edition) does.
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
    public static final String SERVER_RELEASE = ServerIdentity.BUILD;

    private final Listener listener;
    private final InetAddress host;
    private final List<String> namespaces;
    private final InfoService info;

    private EmbeddedAerospike(Builder builder) {
        ServerTime time = new ServerTime(builder.clock);
        List<Namespace> stores = builder.namespaces.values().stream()
                .map(options -> new Namespace(options.settings(builder.edition()), time))
                .toList();
        this.host = builder.host;
        this.namespaces = List.copyOf(builder.namespaces.keySet());
        Namespaces registry = new Namespaces(stores);
        QueryJobs jobs = new QueryJobs(builder.clock);
        UdfModules modules = new UdfModules();
        info = new InfoService()
                .with(new ClusterInfo(
                                new ServerIdentity(
                                        newNodeId(), builder.clusterName, builder.edition(), host, this::port),
                                stores)
                        .commands())
                .with(new NamespaceInfo(stores).commands())
                .with(new IndexInfo(stores, registry::indexes).commands())
                .with(new TruncateInfo(registry::find).commands())
                .with(new QueryInfo(jobs).commands())
                .with(new UdfInfo(modules).commands());
        ServerHandler handler =
                new ServerHandler(info, new Dispatcher(registry, jobs, modules), new FaultGate(builder.faults));
        try {
            this.listener = Listener.open(host, builder.port, () -> handler);
        } catch (IOException cannotBind) {
            throw new UncheckedIOException(
                    "Cannot listen on " + host.getHostAddress() + ":" + builder.port + " (" + cannotBind.getMessage()
                            + "). Choose another port, or 0 for any free one.",
                    cannotBind);
        }
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
    public static Builder builder() {
        return new Builder();
    }

    /** A node id looks like a hardware address: twelve hex digits, with a prefix. */
    private static String newNodeId() {
        return "BB9"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
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
     * The port clients connect to.
     *
     * @return the port that was bound, 1 to 65535
     */
    public int port() {
        return listener.port();
    }

    /**
     * The names of the namespaces.
     *
     * @return the names in the order they were given; not empty
     */
    public List<String> namespaces() {
        return namespaces;
    }

    /** The names of the info commands it answers: for the support matrix. */
    Set<String> infoCommands() {
        return info.names();
    }

    /** Stops the server: the port is free and every connection closed when this returns. A second call does nothing. */
    @Override
    public void close() {
        listener.close();
    }

    /** Describes a server before it is started. Not for use by several threads at once. */
    public static final class Builder {
        private static final int MAX_PORT = 65_535;

        private final Map<String, NamespaceOptions> namespaces = new LinkedHashMap<>();
        private InetAddress host = InetAddress.getLoopbackAddress();
        private int port;
        private String clusterName = "embedded";
        private InstantSource clock = InstantSource.system();
        private @Nullable FaultInterceptor faults;

        private Builder() {}

        /**
         * The port to listen on.
         *
         * @param port 1 to 65535, or 0 (the default) for any free one
         * @return this builder
         * @throws IllegalArgumentException if the number is no port
         */
        public Builder port(int port) {
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
        public Builder host(InetAddress host) {
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
        public Builder namespace(String name) {
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
        public Builder namespace(String name, Duration defaultTtl) {
            return namespace(NamespaceOptions.of(name).withDefaultTtl(defaultTtl));
        }

        /**
         * Adds a namespace with settings of its own.
         *
         * @param options the namespace
         * @return this builder
         * @throws IllegalArgumentException if there is one of this name already
         */
        public Builder namespace(NamespaceOptions options) {
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
        public Builder clusterName(String name) {
            this.clusterName = name;
            return this;
        }

        /**
         * The server's clock, the system's by default. Records expire by it, so a test that moves it need not sleep.
         *
         * @param clock the source of the time; it has to be safe for use by many threads
         * @return this builder
         */
        public Builder clock(InstantSource clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Lets something go wrong, request by request; nothing does by default.
         *
         * @param interceptor decides what happens to each request
         * @return this builder
         */
        public Builder faults(FaultInterceptor interceptor) {
            this.faults = interceptor;
            return this;
        }

        /** What is of the Enterprise Edition alone makes it the server's edition. */
        private Edition edition() {
            return namespaces.values().stream().anyMatch(NamespaceOptions::strongConsistency)
                    ? Edition.ENTERPRISE
                    : Edition.COMMUNITY;
        }

        /**
         * Starts the server.
         *
         * @return the running server, to be closed by the caller
         * @throws UncheckedIOException if the port cannot be bound
         */
        public EmbeddedAerospike start() {
            if (namespaces.isEmpty()) {
                namespace("test");
            }
            return new EmbeddedAerospike(this);
        }
    }
}
