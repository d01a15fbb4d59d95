package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Partitions on their way from node to node, as operators and clients see them. */
class MigrationTest {
    private static final int RECORDS = 200;
    private static final String FIRST = "BB9000000000001";

    private static EmbeddedAerospike unhurried() {
        return EmbeddedAerospike.builder()
                .nodes(2)
                .migrationPace(Duration.ofNanos(200_000))
                .start();
    }

    @Test
    void operators_see_how_much_is_left_and_clients_see_every_record() throws InterruptedException, ExecutionException {
        try (EmbeddedAerospike server = unhurried();
                AerospikeClient client = PatientClient.connect(server);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < RECORDS; i++) {
                client.put(null, key(i), new Bin("n", i));
            }
            Node first = client.getNode(FIRST);
            assertThat(Info.request(null, first, "cluster-stable:size=2")).matches("[0-9A-F]+");
            Future<EmbeddedNode> added = threads.submit(() -> server.addNode());
            List<Integer> left = new ArrayList<>();
            Set<String> stable = new HashSet<>();
            for (int round = 0; !added.isDone(); round++) {
                stable.add(Info.request(null, first, "cluster-stable:size=3"));
                left.add(number(Info.request(null, first, "statistics"), "migrate_partitions_remaining"));
                Key key = key(round % RECORDS);
                assertThat(client.get(null, key).getInt("n")).isEqualTo(round % RECORDS);
                client.put(null, key, new Bin("n", round % RECORDS));
                assertThat(scan(client)).isEqualTo(RECORDS);
            }
            assertThat(added.get().isRunning()).isTrue();
            assertThat(left).anyMatch(count -> count > 0);
            assertThat(left.subList(
                            left.indexOf(left.stream().max(Integer::compare).orElseThrow()), left.size()))
                    .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
            assertThat(stable).contains("ERROR:7:unstable cluster");
            assertThat(Info.request(null, first, "cluster-stable:size=3")).matches("[0-9A-F]+");
            assertThat(Info.request(null, first, "cluster-stable:size=2;ignore-migrations=true"))
                    .isEqualTo("ERROR:7:cluster not specified size");
            String namespace = Info.request(null, first, "namespace/test");
            assertThat(number(namespace, "migrate_tx_partitions_initial")).isPositive();
            assertThat(number(namespace, "migrate_tx_partitions_remaining")).isZero();
        }
    }

    @Test
    void what_a_killed_node_had_is_taken_over_at_once() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .nodes(3)
                        .migrationPace(Duration.ofDays(1))
                        .start();
                AerospikeClient client = PatientClient.connect(server)) {
            client.put(null, key(1), new Bin("n", 1));
            server.node(2).kill();
            assertThat(PatientClient.get(client, key(1)).getInt("n")).isEqualTo(1);
        }
    }

    @Test
    void every_partition_has_a_row_on_every_node() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().nodes(3).start();
                AerospikeClient client = PatientClient.connect(server)) {
            client.put(null, key(1), new Bin("n", 1));
            int masters = 0;
            int records = 0;
            for (Node node : client.getNodes()) {
                String[] rows = Info.request(null, node, "partition-info").split(";", -1);
                assertThat(rows).hasSize(1 + 4096);
                int columns = rows[0].split(":", -1).length;
                for (String row : Arrays.copyOfRange(rows, 1, rows.length)) {
                    String[] cells = row.split(":", -1);
                    assertThat(cells).hasSize(columns);
                    assertThat(cells[2]).isEqualTo(cells[4].equals("-1") ? "A" : "S");
                    masters += cells[7].equals(node.getName()) ? 1 : 0;
                    records += Integer.parseInt(cells[12]);
                }
            }
            assertThat(masters).isEqualTo(4096);
            assertThat(records).isEqualTo(2);
        }
    }

    @Test
    void a_time_cannot_be_negative() {
        assertThatThrownBy(() -> EmbeddedAerospike.builder().migrationPace(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-0.001S");
    }

    private static int scan(AerospikeClient client) {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName("s");
        Set<Key> found = new HashSet<>();
        try (RecordSet rows = client.query(null, statement)) {
            while (rows.next()) {
                assertThat(found.add(rows.getKey()))
                        .as("%s comes once", rows.getKey())
                        .isTrue();
            }
        }
        return found.size();
    }

    private static int number(String statistics, String name) {
        return Arrays.stream(statistics.split(";", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> Integer.parseInt(pair.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static Key key(int number) {
        return new Key("test", "s", number);
    }
}
