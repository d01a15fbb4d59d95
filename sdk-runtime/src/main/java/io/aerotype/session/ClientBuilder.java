package io.aerotype.session;

import com.aerospike.client.Host;
import com.aerospike.client.policy.AuthMode;
import com.aerospike.client.policy.ClientPolicy;
import io.aerotype.error.ConnectionFailedException;
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
     * Logs in with a user the cluster itself knows.
     *
     * @param user the user
     * @param password the password
     * @return this builder
     */
    public ClientBuilder credentials(String user, String password) {
        policy.user = Objects.requireNonNull(user, "user");
        policy.password = Objects.requireNonNull(password, "password");
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
     * How long opening the first connection to a node may take.
     *
     * @param timeout more than zero
     * @return this builder
     * @throws IllegalArgumentException if it is zero or less
     */
    public ClientBuilder connectTimeout(Duration timeout) {
        policy.timeout = Setting.millis(positive("connectTimeout", timeout));
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
        policy.tendInterval = Setting.millis(positive("tendInterval", interval));
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
     * Logs in with a user that a directory such as LDAP knows. The connections have to be encrypted, because the password is sent as it is.
     *
     * @param user the user
     * @param password the password
     * @return this builder
     */
    public ClientBuilder externalCredentials(String user, String password) {
        policy.authMode = AuthMode.EXTERNAL;
        return credentials(user, password);
    }

    /**
     * Logs in with a user that a directory such as LDAP knows, sending the password as it is even where nothing is encrypted.
     *
     * @param user the user
     * @param password the password
     * @return this builder
     */
    public ClientBuilder externalCredentialsInsecure(String user, String password) {
        policy.authMode = AuthMode.EXTERNAL_INSECURE;
        return credentials(user, password);
    }

    /**
     * Logs in as the user that the client's certificate names. Needs {@link #tls}.
     *
     * @return this builder
     */
    public ClientBuilder certificateAuth() {
        policy.authMode = AuthMode.PKI;
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
     * How long a login may take.
     *
     * @param timeout more than zero
     * @return this builder
     * @throws IllegalArgumentException if it is zero or less
     */
    public ClientBuilder loginTimeout(Duration timeout) {
        policy.loginTimeout = Setting.millis(positive("loginTimeout", timeout));
        return this;
    }

    /**
     * How long {@link Client#close} waits for asynchronous requests under way.
     *
     * @param timeout zero for not at all
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public ClientBuilder closeTimeout(Duration timeout) {
        policy.closeTimeout = timeout.isZero() ? -1 : Setting.millis(positive("closeTimeout", timeout));
        return this;
    }

    /**
     * How many connections are kept to each node, for blocking and for asynchronous requests alike.
     *
     * @param min opened at the start and kept
     * @param max at most this many; a blocking request beyond fails, an asynchronous one waits for one to be free
     * @return this builder
     * @throws IllegalArgumentException if the numbers contradict each other
     */
    public ClientBuilder connections(int min, int max) {
        if (min < 0 || max < 1 || min > max) {
            throw new IllegalArgumentException(
                    "connections(%d, %d) is not possible; 0 <= min <= max and max >= 1.".formatted(min, max));
        }
        policy.minConnsPerNode = min;
        policy.maxConnsPerNode = max;
        policy.asyncMinConnsPerNode = min;
        policy.asyncMaxConnsPerNode = max;
        return this;
    }

    /**
     * How many pools the connections to a node are spread over, so that many threads on many processors do not meet at one.
     *
     * @param pools at least 1, which is the default; useful from eight processors on
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public ClientBuilder poolsPerNode(int pools) {
        if (pools < 1) {
            throw new IllegalArgumentException("poolsPerNode cannot be %d; it is at least 1.".formatted(pools));
        }
        policy.connPoolsPerNode = pools;
        return this;
    }

    /**
     * How long an unused connection is kept. It has to be less than the server's own limit.
     *
     * @param idle at least a second; zero for the client's default
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public ClientBuilder maxIdle(Duration idle) {
        if (idle.isNegative()) {
            throw new IllegalArgumentException("maxIdle cannot be %s; it is zero or more.".formatted(idle));
        }
        policy.maxSocketIdle = Math.toIntExact(idle.toSeconds());
        return this;
    }

    /**
     * Sends nothing more to a node for a while after too many errors, so that requests fail at once with an {@link io.aerotype.error.UnavailableException}.
     *
     * @param maxErrors how many errors in a window are too many; 0 to never do so
     * @param windowTends how many tend intervals a window has: at least 1
     * @return this builder
     * @throws IllegalArgumentException if a number is out of its range
     */
    public ClientBuilder circuitBreaker(int maxErrors, int windowTends) {
        if (maxErrors < 0 || windowTends < 1) {
            throw new IllegalArgumentException(
                    "circuitBreaker(%d, %d) is not possible; errors are 0 or more and the window at least 1."
                            .formatted(maxErrors, windowTends));
        }
        policy.maxErrorRate = maxErrors;
        policy.errorRateWindow = windowTends;
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
        if (threads < 1) {
            throw new IllegalArgumentException("eventLoops cannot be %d; it is at least 1.".formatted(threads));
        }
        eventLoops = threads;
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
        listener = before == null
                ? Objects.requireNonNull(added, "added")
                : operation -> {
                    OperationListener.Observer first = before.started(operation);
                    OperationListener.Observer second = added.started(operation);
                    return outcome -> {
                        first.ended(outcome);
                        second.ended(outcome);
                    };
                };
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
     * @throws IllegalStateException if there is no seed, or the index monitor knows another cluster
     */
    public Client connect() {
        if (seeds.isEmpty()) {
            throw new IllegalStateException("There is no node to connect to; call seeds(…) or seed(…) first.");
        }
        ClientPolicy described = new ClientPolicy(policy);
        List<Host> hosts = List.copyOf(seeds);
        if (tls != null) {
            described.tlsPolicy = tls.policy();
            String name = tls.name();
            hosts = seeds.stream()
                    .map(seed -> seed.tlsName == null && name != null ? new Host(seed.name, name, seed.port) : seed)
                    .toList();
        }
        checkLogin(described);
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
        if (requests < 1) {
            throw new IllegalArgumentException("maxInFlight cannot be %d; it is at least 1.".formatted(requests));
        }
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

    private static void checkLogin(ClientPolicy described) {
        boolean encrypted = described.tlsPolicy != null;
        if (described.authMode == AuthMode.EXTERNAL && !encrypted) {
            throw new IllegalStateException(
                    "externalCredentials sends the password as it is and needs tls(…); externalCredentialsInsecure"
                            + " does without.");
        }
        if (described.authMode == AuthMode.PKI && (!encrypted || described.tlsPolicy.forLoginOnly)) {
            throw new IllegalStateException("certificateAuth needs tls(…) for all traffic, not for the login only.");
        }
    }

    private static Duration positive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s cannot be %s; it is more than zero.".formatted(name, value));
        }
        return value;
    }
}
