package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.Replica;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several nodes, as the stock client sees them. */
class ClusterTest {
    private static final int RECORDS = 500;

    @Test
    void every_node_has_a_share_and_together_they_have_everything_twice() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().nodes(3).start();
                AerospikeClient client = PatientClient.connect(server)) {
            assertThat(client.getNodes()).hasSize(3);
            fill(client, "test");
            long served = 0;
            long all = 0;
            for (Node node : client.getNodes()) {
                String stats = Info.request(null, node, "namespace/test");
                long objects = number(stats, "objects");
                assertThat(objects).isPositive();
                served += number(stats, "master_objects");
                all += objects;
            }
            assertThat(served).isEqualTo(RECORDS);
            assertThat(all).isEqualTo(2 * RECORDS);
            assertThat(scan(client, "test")).hasSize(RECORDS);
        }
    }

    @Test
    void the_map_is_the_same_in_every_run() {
        try (EmbeddedAerospike first = EmbeddedAerospike.builder().nodes(3).start();
                EmbeddedAerospike second = EmbeddedAerospike.builder().nodes(3).start();
                AerospikeClient one = PatientClient.connect(first);
                AerospikeClient other = PatientClient.connect(second)) {
            assertThat(Info.request(null, node(one, first, 2), "replicas"))
                    .isEqualTo(Info.request(null, node(other, second, 2), "replicas"));
        }
    }

    @Test
    void a_killed_node_takes_nothing_along_that_has_a_replica() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().nodes(3).start();
                AerospikeClient client = PatientClient.connect(server)) {
            fill(client, "test");
            server.node(2).kill();
            assertThat(readAll(client, "test")).isEqualTo(RECORDS);
            server.node(3).kill();
            assertThat(readAll(client, "test")).isEqualTo(RECORDS);
            server.node(2).restart();
            await(() -> knows(client, server, 2));
            server.node(1).kill();
            assertThat(server.node(1).isRunning()).isFalse();
            assertThat(readAll(client, "test")).isEqualTo(RECORDS);
            assertThat(scan(client, "test")).hasSize(RECORDS);
        }
    }

    @Test
    void a_node_that_is_stopped_hands_over_what_only_it_has() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .namespace(NamespaceOptions.of("test").withReplicationFactor(1))
                        .nodes(2)
                        .start();
                AerospikeClient client = PatientClient.connect(server)) {
            fill(client, "test");
            server.node(1).stop();
            assertThat(readAll(client, "test")).isEqualTo(RECORDS);
            server.node(1).restart();
            await(() -> knows(client, server, 1));
            server.node(2).remove();
            assertThat(readAll(client, "test")).isEqualTo(RECORDS);
            assertThat(server.nodes()).containsExactly(server.node(1));
            assertThatThrownBy(() -> server.node(2)).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void strong_consistency_refuses_what_it_has_lost() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .namespace(NamespaceOptions.of("test")
                                .withStrongConsistency()
                                .withReplicationFactor(1))
                        .nodes(2)
                        .start();
                AerospikeClient client = PatientClient.connect(server)) {
            fill(client, "test");
            server.node(2).kill();
            awaitNodes(client, 1);
            List<Integer> codes = new ArrayList<>();
            Policy policy = new Policy();
            policy.maxRetries = 0;
            for (int i = 0; i < RECORDS; i++) {
                codes.add(codeOfRead(client, policy, key("test", i)));
            }
            assertThat(codes).contains(ResultCode.OK);
            int refused = IntStream.range(0, RECORDS)
                    .filter(each -> codes.get(each) != ResultCode.OK)
                    .findFirst()
                    .orElseThrow();
            // A client that knows the map does not even ask: nobody serves the partition.
            assertThat(codes.get(refused)).isIn(ResultCode.PARTITION_UNAVAILABLE, ResultCode.INVALID_NODE_ERROR);
            assertThat(number(Info.request(null, node(client, server, 1), "namespace/test"), "dead_partitions"))
                    .isPositive();
            assertThat(Info.request(null, node(client, server, 1), "revive:namespace=test"))
                    .isEqualTo("ok");
            await(() -> IntStream.range(0, RECORDS)
                    .allMatch(each -> codeOfRead(client, policy, key("test", each))
                            == (codes.get(each) == ResultCode.OK ? ResultCode.OK : ResultCode.KEY_NOT_FOUND_ERROR)));
        }
    }

    @Test
    void commands_that_reach_the_wrong_node_are_carried_out_where_the_record_is() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().nodes(2).start();
                AerospikeClient client = PatientClient.connect(server)) {
            Policy anywhere = new Policy();
            anywhere.replica = Replica.RANDOM;
            fill(client, "test");
            for (int i = 0; i < RECORDS; i++) {
                assertThat(client.get(anywhere, key("test", i)).getInt("n")).isEqualTo(i);
            }
            server.node(2).stop();
            // The client does not know yet, and asks whom it always asked.
            assertThat(client.get(null, key("test", 1))).isNotNull();
        }
    }

    @Test
    void indexes_functions_and_truncations_reach_every_node() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().nodes(2).start();
                AerospikeClient client = PatientClient.connect(server)) {
            client.createIndex(null, "test", "s", "numbers", "n", IndexType.NUMERIC)
                    .waitTillComplete();
            fill(client, "test");
            assertThat(inRange(client, 10, 19)).hasSize(10);
            server.addNode();
            awaitNodes(client, 3);
            assertThat(inRange(client, 10, 19)).hasSize(10);
            client.execute(new WritePolicy(), everything("test"), Operation.put(new Bin("done", 1)))
                    .waitTillComplete();
            assertThat(scan(client, "test"))
                    .allSatisfy(record -> assertThat(record.getInt("done")).isEqualTo(1));
            client.truncate(null, "test", "s", null);
            assertThat(scan(client, "test")).isEmpty();
            server.node(1).kill();
            assertThat(scan(client, "test")).isEmpty();
        }
    }

    @Test
    void copies_stand_in_different_racks_and_clients_may_prefer_one() {
        try (EmbeddedAerospike server =
                EmbeddedAerospike.builder().racks(1, 1, 2, 2).start()) {
            ClientPolicy policy = new ClientPolicy();
            policy.rackAware = true;
            policy.rackId = 2;
            try (AerospikeClient client = new AerospikeClient(policy, server.host(), server.port())) {
                fill(client, "test");
                Policy near = new Policy();
                near.replica = Replica.PREFER_RACK;
                assertThat(client.get(near, key("test", 1))).isNotNull();
                assertThat(Info.request(null, node(client, server, 3), "rack-ids"))
                        .isEqualTo("test:2");
                server.node(1).kill();
                server.node(2).kill();
                assertThat(readAll(client, "test")).isEqualTo(RECORDS);
            }
        }
    }

    @Test
    void a_paused_node_answers_when_it_goes_on() {
        try (EmbeddedAerospike server = EmbeddedAerospike.start();
                AerospikeClient client = PatientClient.connect(server)) {
            client.put(null, key("test", 1), new Bin("n", 1));
            server.node(1).pause();
            Policy hasty = new Policy();
            hasty.socketTimeout = 200;
            hasty.totalTimeout = 200;
            hasty.maxRetries = 0;
            assertThatThrownBy(() -> client.get(hasty, key("test", 1))).isInstanceOf(AerospikeException.Timeout.class);
            server.node(1).resume();
            assertThat(client.get(null, key("test", 1)).getInt("n")).isEqualTo(1);
        }
    }

    @Test
    void clients_that_want_alternate_addresses_or_have_to_log_in_find_every_node() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                .nodes(2)
                .security(SecurityOptions.withAdmin("admin", "pw").withUser("ann", "pw", "read-write"))
                .start()) {
            ClientPolicy policy = new ClientPolicy();
            policy.useServicesAlternate = true;
            policy.user = "ann";
            policy.password = "pw";
            policy.tendInterval = PatientClient.TEND_MILLIS;
            try (AerospikeClient client = new AerospikeClient(policy, server.host(), server.port())) {
                fill(client, "test");
                EmbeddedNode third = server.addNode();
                awaitNodes(client, 3);
                assertThat(readAll(client, "test")).isEqualTo(RECORDS);
                assertThat(scan(client, "test")).hasSize(RECORDS);
                try (AerospikeClient direct = new AerospikeClient(policy, third.host(), third.port())) {
                    assertThat(direct.getNodes()).hasSize(3);
                }
            }
        }
    }

    @Test
    void refuses_clusters_that_cannot_be() {
        EmbeddedAerospikeBuilder builder = EmbeddedAerospike.builder();
        assertThatThrownBy(() -> builder.nodes(0)).hasMessageContaining("1 to 128");
        assertThatThrownBy(() -> builder.racks(0)).hasMessageContaining("from 1");
        assertThatThrownBy(() -> NamespaceOptions.of("test").withReplicationFactor(0))
                .hasMessageContaining("replication factor of namespace 'test' is 0");
    }

    private static int codeOfRead(AerospikeClient client, Policy policy, Key key) {
        try {
            return client.get(policy, key) == null ? ResultCode.KEY_NOT_FOUND_ERROR : ResultCode.OK;
        } catch (AerospikeException refused) {
            return refused.getResultCode();
        }
    }

    private static Node node(AerospikeClient client, EmbeddedAerospike server, int number) {
        int port = server.node(number).port();
        return Arrays.stream(client.getNodes())
                .filter(node -> node.getHost().port == port)
                .findFirst()
                .orElseThrow();
    }

    private static boolean knows(AerospikeClient client, EmbeddedAerospike server, int number) {
        return Arrays.stream(client.getNodes())
                .anyMatch(node -> node.getHost().port == server.node(number).port());
    }

    private static void awaitNodes(AerospikeClient client, int count) {
        await(() -> client.getNodes().length == count);
    }

    /** What clients learn, they learn when they look the next time. */
    private static void await(BooleanSupplier learned) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!learned.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the client has learned").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PatientClient.TEND_MILLIS));
        }
    }

    private static Key key(String namespace, int number) {
        return new Key(namespace, "s", number);
    }

    private static void fill(AerospikeClient client, String namespace) {
        Key[] keys = IntStream.range(0, RECORDS)
                .mapToObj(each -> key(namespace, each))
                .toArray(Key[]::new);
        for (int i = 0; i < keys.length; i++) {
            client.put(null, keys[i], new Bin("n", i));
        }
    }

    private static long readAll(AerospikeClient client, String namespace) {
        return IntStream.range(0, RECORDS)
                .filter(each -> PatientClient.get(client, key(namespace, each)).getInt("n") == each)
                .count();
    }

    private static List<Record> scan(AerospikeClient client, String namespace) {
        return records(client, everything(namespace));
    }

    private static List<Record> inRange(AerospikeClient client, int from, int to) {
        Statement statement = everything("test");
        statement.setFilter(Filter.range("n", from, to));
        return records(client, statement);
    }

    private static List<Record> records(AerospikeClient client, Statement statement) {
        List<Record> records = new ArrayList<>();
        client.query(null, statement).forEach(row -> records.add(row.record));
        return records;
    }

    private static Statement everything(String namespace) {
        Statement statement = new Statement();
        statement.setNamespace(namespace);
        statement.setSetName("s");
        return statement;
    }

    private static long number(String stats, String name) {
        return Arrays.stream(stats.split(";"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> Long.parseLong(pair.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }
}
