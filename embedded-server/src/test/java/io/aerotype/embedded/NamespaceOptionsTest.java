package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Txn;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.WritePolicy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several namespaces in one cluster, each with settings of its own. */
class NamespaceOptionsTest {
    private static final int RECORDS = 40;

    private final MovableClock clock = new MovableClock();
    private final EmbeddedAerospike server = EmbeddedAerospike.builder()
            .clock(clock)
            .nodes(3)
            .namespace(NamespaceOptions.of("single").withReplicationFactor(1))
            .namespace(NamespaceOptions.of("brief").withDefaultTtl(Duration.ofSeconds(60)))
            .namespace(NamespaceOptions.of("thrice").withReplicationFactor(3).withMaxRecordSize(2000))
            .namespace(NamespaceOptions.of("bank").withStrongConsistency())
            .start();
    private final AerospikeClient client = new AerospikeClient(server.host(), server.port());

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void records_are_on_as_many_nodes_as_the_namespace_wants() {
        Map<String, Integer> copies = Map.of("single", 1, "brief", 2, "thrice", 3, "bank", 2);
        for (Map.Entry<String, Integer> namespace : copies.entrySet()) {
            for (int i = 0; i < RECORDS; i++) {
                client.put(null, key(namespace.getKey(), i), new Bin("n", i));
            }
            long objects = Arrays.stream(client.getNodes())
                    .mapToLong(node -> objects(node, namespace.getKey()))
                    .sum();
            assertThat(objects).as(namespace.getKey()).isEqualTo((long) RECORDS * namespace.getValue());
        }
    }

    private static long objects(Node node, String namespace) {
        return Arrays.stream(Info.request(null, node, "namespace/" + namespace).split(";"))
                .filter(fact -> fact.startsWith("objects="))
                .mapToLong(fact -> Long.parseLong(fact.substring("objects=".length())))
                .sum();
    }

    @Test
    void records_live_as_long_as_the_namespace_says() {
        client.put(null, key("brief", 1), new Bin("n", 1));
        client.put(null, key("single", 1), new Bin("n", 1));
        clock.advance(Duration.ofSeconds(62));
        assertThat(client.exists(null, key("brief", 1))).isFalse();
        assertThat(client.exists(null, key("single", 1))).isTrue();
    }

    @Test
    void records_are_as_large_as_the_namespace_allows() {
        Bin large = new Bin("b", new byte[2500]);
        assertRefused(ResultCode.RECORD_TOO_BIG, () -> client.put(null, key("thrice", 1), large));
        client.put(null, key("single", 1), large);
    }

    @Test
    void transactions_and_durable_deletes_are_for_strong_consistency() {
        client.put(null, key("bank", 1), new Bin("n", 1));
        assertRefused(ResultCode.FAIL_FORBIDDEN, () -> client.delete(null, key("bank", 1)));
        WritePolicy durable = new WritePolicy();
        durable.durableDelete = true;
        assertThat(client.delete(durable, key("bank", 1))).isTrue();
        WritePolicy inTransaction = new WritePolicy();
        inTransaction.txn = new Txn();
        client.put(inTransaction, key("bank", 2), new Bin("n", 2));
        client.commit(inTransaction.txn);
        inTransaction.txn = new Txn();
        assertRefused(ResultCode.ENTERPRISE_ONLY, () -> client.put(inTransaction, key("single", 2), new Bin("n", 2)));
    }

    @Test
    void strong_consistency_may_allow_deletes_that_are_not_durable() {
        try (EmbeddedAerospike allowing = EmbeddedAerospike.builder()
                        .namespace(NamespaceOptions.of("bank").withAllowedExpunge())
                        .start();
                AerospikeClient other = new AerospikeClient(allowing.host(), allowing.port())) {
            other.put(null, key("bank", 1), new Bin("n", 1));
            assertThat(other.delete(null, key("bank", 1))).isTrue();
            other.put(null, key("bank", 1), new Bin("n", 1));
            String change = "set-config:context=namespace;id=bank;strong-consistency-allow-expunge=";
            assertThat(Info.request(null, other.getNodes()[0], change + "false"))
                    .isEqualTo("ok");
            assertRefused(ResultCode.FAIL_FORBIDDEN, () -> other.delete(null, key("bank", 1)));
        }
        assertThat(Info.request(
                        null,
                        client.getNodes()[0],
                        "set-config:context=namespace;id=single;strong-consistency-allow-expunge=true"))
                .startsWith("ERROR:4");
    }

    @Test
    void refuses_settings_a_server_would_not_start_with() {
        NamespaceOptions namespace = NamespaceOptions.of("test");
        assertThatThrownBy(() -> NamespaceOptions.of("a:b")).hasMessageContaining("'a:b' cannot be a namespace");
        assertThatThrownBy(() -> namespace.withReplicationFactor(129)).hasMessageContaining("1 to 128");
        assertThatThrownBy(() -> namespace.withMaxRecordSize(0)).hasMessageContaining("1 to 8388608");
        assertThatThrownBy(() -> namespace.withDefaultTtl(Duration.ofSeconds(-1)))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> namespace.withDefaultTtl(Duration.ofDays(4000)))
                .hasMessageContaining("4000 days");
    }

    private static Key key(String namespace, int number) {
        return new Key(namespace, "s", number);
    }
}
