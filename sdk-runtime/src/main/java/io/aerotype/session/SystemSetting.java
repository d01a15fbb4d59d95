package io.aerotype.session;

import com.aerospike.client.cluster.Cluster;
import com.aerospike.client.policy.ClientPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing the part {@code system} of a configuration can say of connections: where it stands, what its value looks like,
 * and how it takes effect, when a connection is opened and, as far as the stock client lets it, afterwards.
 */
final class SystemSetting<V> {
    private static final Form<Integer> COUNT = Forms.number("zero or more", 0, Integer.MAX_VALUE);
    private static final Form<Integer> AT_LEAST_ONE = Forms.number("at least 1", 1, Integer.MAX_VALUE);

    /** The stock client refuses to ask the nodes more often. */
    static final Form<Duration> TEND_INTERVAL = new Form.Time("at least 250ms", Duration.ofMillis(250));

    static final List<SystemSetting<?>> ALL = List.of(
            opening("connections", "min", COUNT, "minimumConnectionsPerNode", (policy, min) -> {
                policy.minConnsPerNode = min;
                policy.asyncMinConnsPerNode = min;
            }),
            opening("connections", "max", AT_LEAST_ONE, "maximumConnectionsPerNode", (policy, max) -> {
                policy.maxConnsPerNode = max;
                policy.asyncMaxConnsPerNode = max;
            }),
            opening(
                    "connections",
                    "idle",
                    Forms.TIME,
                    "maximumSocketIdleTime",
                    (policy, idle) -> policy.maxSocketIdle = Setting.seconds(idle)),
            opening(
                    "connections",
                    "poolsPerNode",
                    AT_LEAST_ONE,
                    "connectionPoolsPerNode",
                    (policy, pools) -> policy.connPoolsPerNode = pools),
            changing(
                    "circuitBreaker",
                    "maxErrors",
                    COUNT,
                    "maximumErrorsInErrorWindow",
                    (policy, errors) -> policy.maxErrorRate = errors,
                    policy -> policy.maxErrorRate,
                    Cluster::setMaxErrorRate),
            changing(
                    "circuitBreaker",
                    "windowTends",
                    AT_LEAST_ONE,
                    "numTendIntervalsInErrorWindow",
                    (policy, tends) -> policy.errorRateWindow = tends,
                    policy -> policy.errorRateWindow,
                    Cluster::setErrorRateWindow),
            opening(
                    "refresh",
                    "tendInterval",
                    TEND_INTERVAL,
                    "tendInterval",
                    (policy, interval) -> policy.tendInterval = Setting.millis(interval)),
            changing(
                    "refresh",
                    "connectTimeout",
                    Forms.POSITIVE_TIME,
                    "connectTimeout",
                    (policy, timeout) -> policy.timeout = Setting.millis(timeout),
                    policy -> Duration.ofMillis(policy.timeout),
                    (cluster, timeout) -> cluster.connectTimeout = Setting.millis(timeout)),
            changing(
                    "refresh",
                    "loginTimeout",
                    Forms.POSITIVE_TIME,
                    "loginTimeout",
                    (policy, timeout) -> policy.loginTimeout = Setting.millis(timeout),
                    policy -> Duration.ofMillis(policy.loginTimeout),
                    (cluster, timeout) -> cluster.loginTimeout = Setting.millis(timeout)),
            transactions(
                    "atomicBatchWrites",
                    Forms.SWITCH,
                    false,
                    "implicitBatchWriteTransactions",
                    Client::atomicBatchWrites),
            transactions(
                    "retryDelay",
                    Forms.TIME,
                    TransactionOptions.DEFAULT.retryDelay(),
                    "sleepBetweenAttempts",
                    (client, delay) -> client.transactions(client.transactions().withRetryDelay(delay))),
            transactions(
                    "maxAttempts",
                    AT_LEAST_ONE,
                    TransactionOptions.DEFAULT.maxAttempts(),
                    "numberOfAttempts",
                    (client, attempts) ->
                            client.transactions(client.transactions().withMaxAttempts(attempts))));

    private final String group;
    private final String name;
    private final String alias;
    private final Form<V> form;
    private final BiConsumer<ClientPolicy, V> open;
    private final BiConsumer<Client, V> change;
    private final Function<ClientPolicy, @Nullable V> unsaid;

    private SystemSetting(
            String group,
            String name,
            Form<V> form,
            String alias,
            BiConsumer<ClientPolicy, V> open,
            BiConsumer<Client, V> change,
            Function<ClientPolicy, @Nullable V> unsaid) {
        this.group = group;
        this.name = name;
        this.alias = alias;
        this.form = form;
        this.open = open;
        this.change = change;
        this.unsaid = unsaid;
    }

    /** One that the stock client looks at only when it opens connections. */
    private static <V> SystemSetting<V> opening(
            String group, String name, Form<V> form, String alias, BiConsumer<ClientPolicy, V> open) {
        return new SystemSetting<>(group, name, form, alias, open, (client, value) -> {}, policy -> null);
    }

    private static <V> SystemSetting<V> changing(
            String group,
            String name,
            Form<V> form,
            String alias,
            BiConsumer<ClientPolicy, V> open,
            Function<ClientPolicy, V> unsaid,
            BiConsumer<Cluster, V> change) {
        return new SystemSetting<>(
                group,
                name,
                form,
                alias,
                open,
                (client, value) -> change.accept(client.unwrap().getCluster(), value),
                policy -> unsaid.apply(policy));
    }

    /** One that the stock client does not know. */
    private static <V> SystemSetting<V> transactions(
            String name, Form<V> form, V unsaid, String alias, BiConsumer<Client, V> change) {
        return new SystemSetting<>("transactions", name, form, alias, (policy, value) -> {}, change, policy -> unsaid);
    }

    static Set<String> groups() {
        return Set.of("connections", "circuitBreaker", "refresh", "transactions");
    }

    String group() {
        return group;
    }

    String name() {
        return name;
    }

    Form<V> form() {
        return form;
    }

    /** The alias is what the official SDK's files call it. */
    boolean isCalled(String word) {
        return name.equals(word) || alias.equals(word);
    }

    @SuppressWarnings("unchecked") // the value was read by this setting's form
    void open(ClientPolicy policy, Object value) {
        open.accept(policy, (V) value);
    }

    /** What holds where the file says nothing; null if it cannot be changed while connections are open. */
    @Nullable
    Object unsaid(ClientPolicy program) {
        return unsaid.apply(program);
    }

    @SuppressWarnings("unchecked") // as above
    void change(Client client, Object value) {
        change.accept(client, (V) value);
    }
}
