package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Host;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.cluster.ClusterStats;
import com.aerospike.client.cluster.Partitions;
import com.aerospike.client.metrics.MetricsPolicy;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import io.aerotype.ael.AelCache;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.Use;
import io.aerotype.error.ConnectionFailedException;
import io.aerotype.error.UnsupportedFeatureException;
import io.aerotype.internal.pipeline.Admission;
import io.aerotype.internal.pipeline.AsyncTransport;
import io.aerotype.internal.pipeline.BlockingTransport;
import io.aerotype.internal.pipeline.Callbacks;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.pipeline.Outlet;
import io.aerotype.internal.pipeline.Settlement;
import io.aerotype.internal.plan.IndexCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a cluster. One per program is enough; it is safe for any number of threads, and closed when the program
 * is done with it.
 *
 * <pre>{@code
 * try (Client client = Client.connect("localhost:3000")) {
 *   Session session = client.createSession(Behavior.DEFAULT);
 *   …
 * }
 * }</pre>
 */
public final class Client implements AutoCloseable {

    /** How many texts stay compiled: more than a program writes, few enough for one that puts values into its texts. */
    private static final int PROGRAMS = 1_024;

    private final IAerospikeClient stock;
    private final Outlet outlet;
    private final Executor callbacks;
    private final BlockingTransport blocking;
    private final AsyncTransport async;
    private final Settlement settlement;
    private final IndexMonitor indexes;
    private final Releases releases;
    private final AnyNode anyNode;
    private final AelCache programs = new AelCache(PROGRAMS);
    private final InstantSource clock;
    private final @Nullable OperationListener listener;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final RackWarning racks;
    private volatile TransactionOptions transactions = TransactionOptions.DEFAULT;
    private volatile boolean atomicBatchWrites;
    private volatile @Nullable Runnable unfollow;

    private Client(
            Outlet outlet,
            Executor callbacks,
            @Nullable Admission admission,
            InstantSource clock,
            IndexMonitor indexes,
            @Nullable OperationListener listener,
            RackWarning racks) {
        this.outlet = outlet;
        this.callbacks = callbacks;
        this.stock = outlet.client();
        this.listener = listener;
        this.releases = new Releases(stock);
        this.racks = racks;
        this.clock = clock;
        this.blocking = new BlockingTransport(stock, admission);
        this.async = new AsyncTransport(outlet, callbacks, admission);
        this.settlement = new Settlement(outlet, callbacks);
        this.indexes = indexes;
        this.anyNode = new AnyNode(stock);
    }

    /**
     * Connects to a cluster through one or more of its nodes.
     *
     * @param seeds {@code host}, {@code host:port} or {@code host:tlsName:port}, several separated by commas; an IPv6
     *     address in brackets; the port is 3000 unless given
     * @return the client; close it when done
     * @throws IllegalArgumentException if the text is nothing of the kind
     * @throws ConnectionFailedException if no node answers; the message lists every seed with what happened there
     */
    public static Client connect(String seeds) {
        return builder().seeds(seeds).connect();
    }

    /**
     * Starts the description of a connection.
     *
     * @return a builder
     */
    public static ClientBuilder builder() {
        return new ClientBuilder();
    }

    static Client open(
            List<Host> seeds,
            ClientPolicy policy,
            int eventLoops,
            @Nullable Admission admission,
            InstantSource clock,
            IndexMonitor indexes,
            @Nullable OperationListener listener) {
        // The first time, making the default behavior takes a third of what connecting does, which needs one processor
        // only.
        Thread.ofPlatform().daemon().name("aerotype-first-use").start(Client::system);
        Executor callbacks = Callbacks.pool();
        Outlet outlet = Connecting.open(seeds, policy, eventLoops, callbacks, admission);
        return new Client(outlet, callbacks, admission, clock, indexes, listener, new RackWarning(policy.rackAware))
                .watched();
    }

    /**
     * Starts work with a behavior. Sessions are immutable and cost nothing; have as many as there are behaviors.
     *
     * @param behavior how requests are carried out
     * @return the session
     */
    public Session createSession(Behavior behavior) {
        racks.check(behavior);
        return new Session(this, behavior);
    }

    /**
     * The stock client underneath, for what this library does not offer. Closing it closes this client's connections.
     *
     * @return the stock client
     * @throws IllegalStateException if this client is closed
     */
    public IAerospikeClient unwrap() {
        checkOpen();
        return stock;
    }

    /**
     * Whether the client is open and knows an active node; asks nobody.
     *
     * @return true if so
     */
    public boolean isConnected() {
        return !closed.get() && stock.isConnected();
    }

    /**
     * What the nodes tell about themselves.
     *
     * @return what can be asked
     */
    public ClusterInfo info() {
        return new ClusterInfo(this, system().info());
    }

    /**
     * What the cluster can do: the release of its oldest node decides. Asks a node for its edition.
     *
     * @return what it can do as of now
     * @throws IllegalStateException if this client is closed
     */
    public Capabilities capabilities() {
        checkOpen();
        String edition;
        try {
            edition = anyNode.ask("edition");
        } catch (AerospikeException silent) {
            edition = "";
        }
        return releases.capabilities(edition);
    }

    /**
     * The nodes of the cluster as this client knows them; asks nobody.
     *
     * @return the nodes
     * @throws IllegalStateException if this client is closed
     */
    public List<NodeInfo> nodes() {
        return Arrays.stream(unwrap().getNodes()).map(NodeInfo::of).toList();
    }

    /**
     * What this client counts of its connections, errors and retries, by node.
     *
     * @return the counts as of now
     * @throws IllegalStateException if this client is closed
     */
    public ClusterStats stats() {
        return unwrap().getClusterStats();
    }

    /**
     * Starts the stock client's own metrics: latencies by kind of command and node.
     *
     * @param policy says where they go and how fine they are
     * @throws IllegalStateException if this client is closed
     */
    public void enableMetrics(MetricsPolicy policy) {
        unwrap().enableMetrics(policy);
    }

    /**
     * Ends the stock client's own metrics.
     *
     * @throws IllegalStateException if this client is closed
     */
    public void disableMetrics() {
        unwrap().disableMetrics();
    }

    /**
     * Asks one node for a sign of life.
     *
     * @param timeout how long to wait; more than zero
     * @return whether it came in time
     * @throws IllegalArgumentException if the time is zero or less
     * @throws IllegalStateException if this client is closed
     */
    public boolean ping(Duration timeout) {
        checkOpen();
        if (!Objects.requireNonNull(timeout, "timeout").isPositive()) {
            throw new IllegalArgumentException("ping cannot wait %s; give more than zero.".formatted(timeout));
        }
        return anyNode.answers(Setting.millis(timeout));
    }

    /**
     * Closes all connections. Requests under way fail; a second call does nothing. Safe from any thread.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            stock.close();
            outlet.close();
            Runnable follower = unfollow;
            if (follower != null) {
                follower.run();
            }
            indexes.detach(anyNode);
        }
    }

    /** Takes on what a configuration says, now and after each change of it; where it says nothing, what the program said. */
    void follow(Configuration configuration, ClientPolicy program) {
        String cluster = anyNode.clusterName();
        Consumer<SystemSection> follower = section -> section.apply(this, cluster, program);
        unfollow = () -> configuration.unfollow(follower);
        configuration.follow(follower);
        follower.accept(configuration.system());
    }

    /** Refuses what the oldest node cannot do, before anything is sent. */
    void require(Capability capability) {
        releases.require(capability);
    }

    TransactionOptions transactions() {
        return transactions;
    }

    void transactions(TransactionOptions options) {
        transactions = options;
    }

    /** Whether a write of several records is a transaction by itself where consistency is strong. */
    boolean atomicBatchWrites() {
        return atomicBatchWrites;
    }

    void atomicBatchWrites(boolean atomic) {
        atomicBatchWrites = atomic;
    }

    void checkOpen() {
        if (closed.get()) {
            throw new IllegalStateException("The client is closed; connect a new one with Client.connect(…).");
        }
    }

    /** Whether there is a limit of requests under way. */
    boolean isBounded() {
        return blocking.isBounded();
    }

    BlockingTransport blocking() {
        return blocking;
    }

    Settlement settlement() {
        return settlement;
    }

    AsyncTransport async() {
        return async;
    }

    /** Where the user's code may run: never on an event loop. */
    Executor callbacks() {
        return callbacks;
    }

    /** Null if nobody listens. */
    @Nullable
    OperationListener listener() {
        return listener;
    }

    InstantSource clock() {
        return clock;
    }

    /** For commands about indexes and functions, which the stock client sends as questions to nodes. */
    Policy indexPolicy() {
        return system().read();
    }

    /** For what no session asks. */
    private static Policies system() {
        return Behavior.DEFAULT.policies(Kind.INFO, Shape.SYSTEM, Mode.AP);
    }

    /** The expressions compiled from text. */
    AelCache programs() {
        return programs;
    }

    /** An expression that computes a value, compiled from text or found compiled. */
    AelProgram compile(String ael) {
        return programs.compile(ael, Use.VALUE);
    }

    IndexCatalogue indexes() {
        return indexes.catalogue();
    }

    /** Lets the index monitor ask through this client; closes it again if the monitor is another cluster's. */
    private Client watched() {
        try {
            releases.checkOldest();
            indexes.attach(anyNode, anyNode.clusterName());
        } catch (UnsupportedFeatureException | IllegalStateException unusable) {
            close();
            throw unusable;
        }
        return this;
    }

    void truncate(DataSet dataSet, @Nullable Instant before) {
        Calendar moment = null;
        if (before != null) {
            if (before.isAfter(clock.instant())) {
                throw new IllegalArgumentException("truncate takes a moment in the past, not %s.".formatted(before));
            }
            moment = GregorianCalendar.from(before.atZone(ZoneOffset.UTC));
        }
        try {
            unwrap().truncate(null, dataSet.namespace(), dataSet.set().isEmpty() ? null : dataSet.set(), moment);
        } catch (AerospikeException failure) {
            throw Failures.of("truncate " + dataSet, failure);
        }
    }

    /** What a namespace prefers; one that is not known yet counts as preferring availability. */
    Mode mode(String namespace) {
        Partitions partitions = stock.getCluster().partitionMap.get(namespace);
        return partitions != null && partitions.scMode ? Mode.CP : Mode.AP;
    }
}
