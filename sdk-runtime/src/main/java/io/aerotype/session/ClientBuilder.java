package io.aerotype.session;

import com.aerospike.client.Host;
import com.aerospike.client.policy.ClientPolicy;
import io.aerotype.error.ConnectionFailedException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

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
    private InstantSource clock = InstantSource.system();
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
     * @throws IllegalStateException if there is no seed
     */
    public Client connect() {
        if (seeds.isEmpty()) {
            throw new IllegalStateException("There is no node to connect to; call seeds(…) or seed(…) first.");
        }
        ClientPolicy chosen = lastWord.apply(new ClientPolicy(policy));
        return Client.open(List.copyOf(seeds), chosen, clock, indexRefreshInterval);
    }

    /**
     * Connects on another thread.
     *
     * @return the client to come; what {@link #connect} throws fails it
     */
    public CompletableFuture<Client> connectAsync() {
        CompletableFuture<Client> future = new CompletableFuture<>();
        Settling.settle(future, this::connect, command -> Thread.ofVirtual().start(command));
        return future;
    }

    private static Duration positive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s cannot be %s; it is more than zero.".formatted(name, value));
        }
        return value;
    }
}
