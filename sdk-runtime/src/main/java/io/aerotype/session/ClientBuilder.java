package io.aerotype.session;

import com.aerospike.client.Host;
import com.aerospike.client.policy.ClientPolicy;
import io.aerotype.error.ConnectionFailedException;
import io.aerotype.internal.limits.AtLeast;
import io.aerotype.internal.pipeline.Admission;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Describes a connection to a cluster. Nothing is opened and no thread is started before {@link #connect}.
 *
 * <pre>{@code
 * Client client = Client.builder()
 *     .seeds("db1:3000,db2:3000")
 *     .credentials("app", password)
 *     .connect();
 * }</pre>
 */
public final class ClientBuilder {
    private final List<Host> seeds = new ArrayList<>();
    private final ClientPolicy policy = new ClientPolicy();
    private Duration indexRefreshInterval = Duration.ofSeconds(5);
    private @Nullable IndexMonitor indexMonitor;
    private InstantSource clock = InstantSource.system();
    private int eventLoops = 1;
    private Supplier<@Nullable Admission> admission = () -> null;
    private @Nullable Tls tls;
    private @Nullable Credentials credentials;
    private @Nullable Configuration configuration;
    private @Nullable OperationListener listener;
    private UnaryOperator<ClientPolicy> lastWord = UnaryOperator.identity();

    ClientBuilder() {}

    /**
     * Adds nodes to ask for the rest of the cluster.
     *
     * @param text {@code host}, {@code host:port} or {@code host:tlsName:port}, several separated by commas; an IPv6 address
     *     in brackets; the port is 3000 unless given
     * @return this builder
     * @throws IllegalArgumentException if the text is nothing of the kind
     */
    public ClientBuilder seeds(String text) {
        seeds.addAll(Seeds.parse(text));
        return this;
    }

    /**
     * Adds a node to ask for the rest of the cluster.
     *
     * @param host name or address
     * @param port 1 to 65,535
     * @return this builder
     * @throws IllegalArgumentException if the port is out of its range
     */
    public ClientBuilder seed(String host, int port) {
        seeds.add(new Host(Objects.requireNonNull(host, "host"), Seeds.checkPort(port)));
        return this;
    }

    /**
     * Logs in with a user the cluster itself knows, as {@link Credentials#internal} does.
     *
     * @param user the user
     * @param password the password
     * @return this builder
     */
    public ClientBuilder credentials(String user, String password) {
        return credentials(Credentials.internal(user, password));
    }

    /**
     * Logs in.
     *
     * @param login as whom
     * @return this builder
     */
    public ClientBuilder credentials(Credentials login) {
        credentials = Objects.requireNonNull(login, "login");
        return this;
    }

    /**
     * Refuses nodes that say they belong to another cluster.
     *
     * @param name the cluster's name
     * @return this builder
     */
    public ClientBuilder clusterName(String name) {
        policy.clusterName = Objects.requireNonNull(name, "name");
        policy.validateClusterName = true;
        return this;
    }

    /**
     * Names this program in the server's statistics about clients.
     *
     * @param id a short name
     * @return this builder
     */
    public ClientBuilder appId(String id) {
        policy.appId = Objects.requireNonNull(id, "id");
        return this;
    }

    /**
     * How often the nodes are asked what has changed in the cluster.
     *
     * @param interval more than zero; a second unless set
     * @return this builder
     * @throws IllegalArgumentException if it is zero or less
     */
    public ClientBuilder tendInterval(Duration interval) {
        policy.tendInterval = Setting.millis(Connections.positive("tendInterval", interval));
        return this;
    }

    /**
     * Uses the addresses that the nodes publish for clients outside their network.
     *
     * @param alternate true to use those
     * @return this builder
     */
    public ClientBuilder useServicesAlternate(boolean alternate) {
        policy.useServicesAlternate = alternate;
        return this;
    }

    /**
     * Whether it is an error if no node answers. If not, requests fail until one does.
     *
     * @param fail true, as is the default, for an error
     * @return this builder
     */
    public ClientBuilder failIfNotConnected(boolean fail) {
        policy.failIfNotConnected = fail;
        return this;
    }

    /**
     * How old the knowledge of the cluster's secondary indexes may be when a query is planned.
     *
     * @param interval zero to ask only once; five seconds unless set
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public ClientBuilder indexRefreshInterval(Duration interval) {
        if (interval.isNegative()) {
            throw new IllegalArgumentException(
                    "indexRefreshInterval cannot be %s; it is zero or more.".formatted(interval));
        }
        indexRefreshInterval = interval;
        return this;
    }

    /**
     * Shares what is known of the cluster's secondary indexes with other clients of the same cluster. Without this the
     * client has a monitor of its own.
     *
     * @param monitor knows the indexes, with its own refresh interval
     * @return this builder
     */
    public ClientBuilder indexMonitor(IndexMonitor monitor) {
        indexMonitor = Objects.requireNonNull(monitor, "monitor");
        return this;
    }

    /**
     * Tells the time where this library needs it: expiry moments and the age of what is known about indexes.
     *
     * @param source the clock
     * @return this builder
     */
    public ClientBuilder clock(InstantSource source) {
        clock = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * Prefers the nodes of these racks, in this order, where a behavior's {@code replica} is {@code PREFER_RACK}.
     *
     * @param racks the racks, at least one
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public ClientBuilder preferRacks(int... racks) {
        if (racks.length == 0) {
            throw new IllegalArgumentException("preferRacks was given no racks; give it at least one.");
        }
        policy.rackAware = true;
        policy.rackIds = Arrays.stream(racks).boxed().toList();
        return this;
    }

    /**
     * Replaces the addresses that nodes publish by those this program reaches them at.
     *
     * @param addresses published address to reachable address
     * @return this builder
     */
    public ClientBuilder ipMap(Map<String, String> addresses) {
        policy.ipMap = Map.copyOf(addresses);
        return this;
    }

    /**
     * Talks to the seed only, whatever else the cluster has. For development.
     *
     * @param single true for that
     * @return this builder
     */
    public ClientBuilder singleNode(boolean single) {
        policy.forceSingleNode = single;
        return this;
    }

    /**
     * How many threads serve asynchronous requests.
     *
     * @param threads at least 1, which is the default
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public ClientBuilder eventLoops(int threads) {
        eventLoops = AtLeast.one("eventLoops", threads);
        return this;
    }

    /**
     * Settles how many connections there are to each node, how long they are kept, and how long opening one may take.
     *
     * <pre>{@code
     * Client.builder().seeds("db1:3000").connections(to -> to.max(300)).connect();
     * }</pre>
     *
     * @param settings what to change
     * @return this builder
     * @throws IllegalArgumentException if the settings contradict each other
     */
    public ClientBuilder connections(Consumer<Connections> settings) {
        Connections chosen = new Connections(policy);
        settings.accept(chosen);
        chosen.check();
        return this;
    }

    /**
     * Encrypts the connections.
     *
     * @param settings says what to trust and what to show
     * @return this builder
     */
    public ClientBuilder tls(Consumer<Tls> settings) {
        Tls chosen = new Tls();
        settings.accept(chosen);
        tls = chosen;
        return this;
    }

    /**
     * Tells a listener of every request. Called again, another listener is told as well. Without one this costs nothing.
     *
     * @param added is told
     * @return this builder
     */
    public ClientBuilder listener(OperationListener added) {
        OperationListener before = listener;
        listener = before == null ? Objects.requireNonNull(added, "added") : before.and(added);
        return this;
    }

    /**
     * Takes what a file says of connections. It beats what this builder says, and what stands there under the cluster's name
     * beats what stands there for all. Where the file is watched, what can change while connections are open follows it.
     *
     * @param file the configuration; it has to stay open as long as it is to be followed
     * @return this builder
     */
    public ClientBuilder configuration(Configuration file) {
        configuration = Objects.requireNonNull(file, "file");
        return this;
    }

    /**
     * Changes the stock client's own policy, after everything else, for what this builder has no method for.
     *
     * @param change given the policy as it is, returns the one to use
     * @return this builder
     */
    public ClientBuilder clientPolicy(UnaryOperator<ClientPolicy> change) {
        lastWord = Objects.requireNonNull(change, "change");
        return this;
    }

    /**
     * Connects.
     *
     * @return the client; close it when done
     * @throws ConnectionFailedException if no node answers; the message lists every seed with what happened there
     * @throws IllegalStateException if there is no seed, or one has a name for TLS and there is no {@link #tls}, or the index monitor knows another cluster
     */
    public Client connect() {
        if (seeds.isEmpty()) {
            throw new IllegalStateException("There is no node to connect to; call seeds(…) or seed(…) first.");
        }
        ClientPolicy described = new ClientPolicy(policy);
        List<Host> hosts = List.copyOf(seeds);
        if (tls != null) {
            described.tlsPolicy = tls.policy();
            hosts = tls.named(hosts);
        } else {
            hosts.stream().filter(seed -> seed.tlsName != null).findFirst().ifPresent(ClientBuilder::refuseClearText);
        }
        if (credentials != null) {
            credentials.apply(described);
        }
        ClientPolicy program = new ClientPolicy(described);
        Configuration file = configuration;
        if (file != null) {
            file.system().apply(described);
        }
        StockFile.check(System.getenv());
        IndexMonitor monitor = indexMonitor;
        Client client = Client.open(
                hosts,
                lastWord.apply(described),
                eventLoops,
                admission.get(),
                clock,
                monitor == null ? new IndexMonitor(clock, indexRefreshInterval) : monitor,
                listener);
        if (file != null) {
            client.follow(file, program);
        }
        return client;
    }

    /**
     * Bounds how many requests to the cluster are under way at a time, blocking and asynchronous ones together; a batch
     * counts for each part it is sent in, a query over a set not at all. A request beyond waits its turn, an asynchronous
     * one without holding a thread.
     *
     * <pre>{@code
     * Client.builder().seeds("localhost:3000").maxInFlight(1_000, Duration.ofMillis(100)).connect();
     * }</pre>
     *
     * @param requests at least 1
     * @param queueTimeout how long a request waits at most; zero refuses it at once. What is refused was not sent and
     *     fails with an {@link io.aerotype.error.UnavailableException}
     * @return this builder
     * @throws IllegalArgumentException if the number is less than 1 or the time negative
     */
    public ClientBuilder maxInFlight(int requests, Duration queueTimeout) {
        AtLeast.one("maxInFlight", requests);
        if (queueTimeout.isNegative()) {
            throw new IllegalArgumentException(
                    "A queueTimeout cannot be %s; it is zero or more.".formatted(queueTimeout));
        }
        admission = () -> new Admission(requests, queueTimeout);
        return this;
    }

    /**
     * Connects on another thread.
     *
     * @return the client to come; what {@link #connect} throws fails it
     */
    public CompletableFuture<Client> connectAsync() {
        return Settling.later(this::connect);
    }

    /** Who gives a name for a certificate would not want the password sent without. */
    private static void refuseClearText(Host named) {
        throw new IllegalStateException(
                "The seed %s:%s:%d has a name for TLS, but nothing says how to encrypt; call tls(…), or leave out the name."
                        .formatted(named.name, named.tlsName, named.port));
    }
}
