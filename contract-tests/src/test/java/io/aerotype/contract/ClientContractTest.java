package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.ClientPolicy;
import io.aerotype.error.ConnectionFailedException;
import io.aerotype.error.TransactionFailedException;
import io.aerotype.error.UnavailableException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.ClientBuilder;
import io.aerotype.session.Configuration;
import io.aerotype.session.Credentials;
import io.aerotype.session.DataSet;
import io.aerotype.session.OperationInfo;
import io.aerotype.session.OperationOutcome;
import io.aerotype.session.Selector;
import io.aerotype.session.Session;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Connections, their settings, and what a client tells about its requests. */
@OnServer
class ClientContractTest {
    private final String address;
    private final Session shared;
    private final DataSet set;

    ClientContractTest(Fixture on) {
        address = on.server().address();
        shared = on.session();
        set = on.set();
    }

    @Test
    void a_builder_opens_nothing_and_connects_in_both_shapes() {
        ClientBuilder builder = Client.builder()
                .seeds(address)
                .appId("contract")
                .tendInterval(Duration.ofSeconds(1))
                .connections(to -> to.min(0)
                        .max(50)
                        .poolsPerNode(1)
                        .idle(Duration.ofSeconds(55))
                        .connectTimeout(Duration.ofSeconds(5))
                        .loginTimeout(Duration.ofSeconds(5))
                        .closeTimeout(Duration.ofSeconds(5))
                        .circuitBreaker(100, 1))
                .preferRacks(1, 2)
                .eventLoops(1)
                .useServicesAlternate(false)
                .failIfNotConnected(true);

        try (Client blocking = builder.connect();
                Client async = builder.connectAsync().join()) {
            assertThat(blocking.isConnected()).isTrue();
            assertThat(async.isConnected()).isTrue();
            assertThat(async.unwrap()).isInstanceOf(IAerospikeClient.class);
            Stream.of(async, async).forEach(Client::close);
            assertThat(async.isConnected()).isFalse();
            assertThatThrownBy(async::unwrap).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void one_seed_that_answers_is_enough_and_a_failure_lists_them_all() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        try (Client client = Client.connect("127.0.0.1:" + nobody + ", " + address)) {
            assertThat(client.isConnected()).isTrue();
        }
        assertThatThrownBy(() -> Client.connect("127.0.0.1:" + nobody + ",no.such.host.invalid:3000"))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("127.0.0.1 " + nobody)
                .hasMessageContaining("no.such.host.invalid");
        assertThatThrownBy(() -> Client.builder()
                        .seeds("127.0.0.1:" + nobody)
                        .connectAsync()
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConnectionFailedException.class);
    }

    @Test
    void a_cluster_of_another_name_is_refused() {
        String name = shared.info().raw("cluster-name");
        assertThatThrownBy(() -> Client.builder()
                        .seeds(address)
                        .clusterName("another_" + name)
                        .connect())
                .isInstanceOf(ConnectionFailedException.class);
        if (!name.isEmpty() && !name.equals("null")) {
            try (Client client =
                    Client.builder().seeds(address).clusterName(name).connect()) {
                assertThat(client.isConnected()).isTrue();
            }
        }
    }

    @Test
    void the_last_word_on_the_policy_is_the_programs() {
        AtomicReference<ClientPolicy> seen = new AtomicReference<>();
        try (Client client = Client.builder()
                .seeds(address)
                .connections(to -> to.min(1).max(7))
                .clientPolicy(policy -> {
                    seen.set(policy);
                    policy.connPoolsPerNode = 2;
                    return policy;
                })
                .connect()) {
            assertThat(seen.get().maxConnsPerNode).isEqualTo(7);
            assertThat(client.isConnected()).isTrue();
        }
    }

    @Test
    void options_that_cannot_be_are_refused_at_the_call() {
        ClientBuilder builder = Client.builder();
        assertThatThrownBy(() -> builder.seed("localhost", 70_000)).hasMessageContaining("65535");
        assertThatThrownBy(() -> builder.connections(to -> to.min(5).max(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("5", "2");
        assertThatThrownBy(() -> builder.connections(to -> to.circuitBreaker(-1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.connections(to -> to.idle(Duration.ofMillis(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.tendInterval(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(builder::preferRacks).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(builder::connect).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Client.builder()
                        .seeds(address)
                        .credentials(Credentials.external("u", "p"))
                        .connect())
                .hasMessageContaining("tls(");
        assertThatThrownBy(() -> Client.builder()
                        .seeds(address)
                        .credentials(Credentials.certificate())
                        .connect())
                .hasMessageContaining("tls(");
    }

    @Test
    void a_client_may_talk_to_one_node_or_to_none_yet() throws IOException {
        try (Client one = Client.builder().seeds(address).singleNode(true).connect()) {
            assertThat(one.nodes()).hasSize(1);
        }
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        try (Client none = Client.builder()
                .seed("127.0.0.1", nobody)
                .failIfNotConnected(false)
                .connect()) {
            assertThat(none.isConnected()).isFalse();
            assertThat(none.ping(Duration.ofMillis(100))).isFalse();
            assertThatThrownBy(() -> none.createSession(Behavior.DEFAULT).get(set.id(1)))
                    .isInstanceOf(UnavailableException.class);
        }
    }

    @Test
    void a_configuration_sets_connections_and_behaviors() {
        Configuration file = Configuration.parse("""
            behaviors:
              quick: { reads: { totalTimeout: 3s } }
            system:
              DEFAULT:
                connections: { max: 9 }
                transactions: { maxAttempts: 2 }
            """);
        AtomicReference<ClientPolicy> seen = new AtomicReference<>();
        try (Client client = Client.builder()
                .seeds(address)
                .connections(to -> to.max(50))
                .configuration(file)
                .clientPolicy(policy -> {
                    seen.set(policy);
                    return policy;
                })
                .connect()) {
            Session session = client.createSession(file.behavior("quick"));
            session.upsert(set.id(1)).bin("a").setTo(1).execute();

            assertThat(seen.get().maxConnsPerNode).isEqualTo(9);
            assertThat(session.behavior()
                            .explain()
                            .of("totalTimeout", "reads.point.ap")
                            .value())
                    .isEqualTo("3s");
        }
    }

    @ContractTest
    void a_request_can_have_a_behavior_and_a_time_limit_of_its_own(CallShape shape) {
        Behavior keyless = Behavior.DEFAULT.derive("keyless", t -> t.on(Selector.all(), s -> s.sendKey(false)));
        shape.run(shared.upsert(set.id("secret")).bin("a").setTo(1).using(keyless));
        shape.run(shared.upsert(set.id("open")).bin("a").setTo(1).timeout(Duration.ofSeconds(5)));

        assertThat(shape.results(shared.query(set)))
                .extracting(row -> Optional.ofNullable(row.key().userKey).map(Object::toString))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("open"));
        assertThatThrownBy(() -> shared.query(set.id(1)).timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ContractTest
    void a_listener_is_told_of_every_request_and_its_outcome(CallShape shape) {
        Queue<Map.Entry<OperationInfo, OperationOutcome>> told = new ConcurrentLinkedQueue<>();
        try (Client client = Client.builder()
                .seeds(address)
                .listener(operation -> outcome -> told.add(Map.entry(operation, outcome)))
                .connect()) {
            Session session = client.createSession(Behavior.DEFAULT);
            shape.run(session.insert(set.ids(1, 2)).bin("a").setTo(1).label("seed"));
            assertThatThrownBy(
                    () -> shape.run(session.insert(set.id(1)).bin("a").setTo(1)));
            shape.results(session.query(set).where("$.a == 1"));
        }
        assertThat(told)
                .extracting(
                        entry -> entry.getKey().name(), entry -> entry.getKey().shape())
                .containsExactly(tuple("insert", "batch"), tuple("insert", "point"), tuple("query", "query"));
        assertThat(told)
                .extracting(
                        entry -> entry.getValue().resultCode(),
                        entry -> entry.getValue().records())
                .containsExactly(tuple(0, 2L), tuple(ResultCode.KEY_EXISTS_ERROR, 0L), tuple(0, 2L));
        assertThat(told.element().getKey().label()).contains("seed");
        assertThat(told)
                .allSatisfy(entry -> assertThat(entry.getValue().duration()).isPositive());
    }

    @ContractTest
    void a_listener_that_fails_holds_nothing_up(CallShape shape) {
        try (Client client = Client.builder()
                .seeds(address)
                .listener(operation -> {
                    throw new IllegalStateException("a listener that is broken");
                })
                .connect()) {
            Session session = client.createSession(Behavior.DEFAULT);

            assertThat(shape.only(session.upsert(set.id(1)).bin("a").setTo(1)).isOk())
                    .isTrue();
        }
    }

    @Test
    void a_namespace_without_strong_consistency_has_no_transactions() {
        if (shared.info().strongConsistency(set.namespace())) {
            return;
        }
        assertThatThrownBy(() -> shared.inTransaction(
                        inside -> inside.upsert(set.id(1)).bin("a").setTo(1).execute()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Namespace '" + set.namespace() + "' does not have strong consistency");
        assertThat(shared.get(set.id(1))).isEmpty();
    }

    @ContractTest
    @Requires(Feature.STRONG_CONSISTENCY)
    void a_transaction_commits_when_its_work_returns_and_aborts_when_it_throws(CallShape shape) {
        shared.inTransaction(
                inside -> shape.only(inside.upsert(set.id("a")).bin("n").setTo(1)));
        assertThat(shared.get(set.id("a"))).isPresent();

        assertThatThrownBy(() -> shared.inTransaction(inside -> {
                    shape.run(inside.update(set.id("a")).bin("n").setTo(2));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(shared.get(set.id("a")).orElseThrow().getLong("n")).hasValue(1);

        try (var transaction = shared.beginTransaction()) {
            shape.run(shared.update(set.id("a")).bin("n").setTo(3).inTransaction(transaction));
            shape.run(
                    transaction.session().upsert(set.id("b")).bin("n").setTo(1).notInAnyTransaction());
            assertThatThrownBy(
                            () -> shared.update(set.id("a")).bin("n").setTo(4).execute())
                    .isInstanceOf(TransactionFailedException.class);
        }
        assertThat(shared.get(set.id("a")).orElseThrow().getLong("n")).hasValue(1);
        assertThat(shared.get(set.id("b"))).isPresent();
    }
}
