package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.Replica;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.embedded.fault.Fault;
import io.aerotype.embedded.fault.RequestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nodes come and go while clients are at work. */
class MembershipTest {
    /** {@code -Daerotype.kills=100} makes that many changes instead of a few. */
    private static final int CHANGES = Integer.getInteger("aerotype.kills", 8);

    private static final int KEYS = 300;
    private static final int WRITERS = 3;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void no_acknowledged_write_is_lost_whoever_comes_and_goes(boolean strong)
            throws InterruptedException, ExecutionException {
        NamespaceOptions namespace = NamespaceOptions.of("test");
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .namespace(strong ? namespace.withStrongConsistency() : namespace)
                        .nodes(3)
                        .start();
                AerospikeClient client = connect(server)) {
            Map<Integer, Long> acknowledged = new ConcurrentHashMap<>();
            AtomicBoolean done = new AtomicBoolean();
            List<Future<?>> writers = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int writer = 0; writer < WRITERS; writer++) {
                    int own = writer;
                    writers.add(threads.submit(() -> write(client, own, acknowledged, done)));
                }
                try {
                    changeMembers(server, acknowledged, writers);
                } finally {
                    done.set(true);
                }
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            assertThat(acknowledged).isNotEmpty();
            acknowledged.forEach((number, value) -> assertThat(
                            PatientReads.get(client, key(number)).getLong("n"))
                    .as("record %d", number)
                    .isGreaterThanOrEqualTo(value));
        }
    }

    /** Every change meets writes: while there are records left to begin with, some are acknowledged before it. */
    private static void changeMembers(
            EmbeddedAerospike server, Map<Integer, Long> acknowledged, List<Future<?>> writers) {
        Random random = new Random(5);
        for (int change = 0; change < CHANGES; change++) {
            int before = acknowledged.size();
            while (acknowledged.size() == before && before < KEYS && !isOver(writers)) {
                Thread.onSpinWait();
            }
            change(server, random);
        }
    }

    private static boolean isOver(List<Future<?>> writers) {
        return writers.stream().anyMatch(Future::isDone);
    }

    private static void change(EmbeddedAerospike server, Random random) {
        List<EmbeddedNode> nodes = server.nodes();
        EmbeddedNode node = nodes.get(random.nextInt(nodes.size()));
        switch (random.nextInt(5)) {
            case 0 -> {
                node.stop();
                node.restart();
            }
            case 1 -> {
                server.addNode();
                node.remove();
            }
            case 2 -> {
                node.pause();
                node.resume();
            }
            default -> {
                node.kill();
                node.restart();
            }
        }
    }

    private static void write(AerospikeClient client, int writer, Map<Integer, Long> acknowledged, AtomicBoolean done) {
        WritePolicy policy = new WritePolicy();
        policy.maxRetries = 5;
        policy.sleepBetweenRetries = 5;
        for (long i = 0; !done.get(); i++) {
            int number = (int) (i * WRITERS + writer) % KEYS;
            try {
                client.put(policy, key(number), new Bin("n", i));
                acknowledged.put(number, i);
            } catch (AerospikeException notAcknowledged) {
                assertThat(notAcknowledged).isNotNull();
            }
        }
    }

    @Test
    void maps_asked_for_while_partitions_change_hands_are_whole() throws InterruptedException, ExecutionException {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().nodes(2).start();
                AerospikeClient client = connect(server);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicBoolean done = new AtomicBoolean();
            Future<List<String>> maps = threads.submit(() -> {
                List<String> told = new ArrayList<>();
                while (!done.get()) {
                    told.add(Info.request(null, client.getNode("BB9000000000001"), "replicas"));
                }
                return told;
            });
            try {
                for (int i = 0; i < 10; i++) {
                    server.node(2).kill();
                    server.node(2).restart();
                }
            } finally {
                done.set(true);
            }
            assertThat(maps.get()).isNotEmpty().allSatisfy(map -> {
                String[] parts = map.substring("test:".length()).split(",");
                assertThat(parts).hasSize(2 + Integer.parseInt(parts[1]));
            });
        }
    }

    @Test
    void generations_tell_clients_that_something_changed() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().nodes(2).start();
                AerospikeClient client = connect(server)) {
            List<String> told = new ArrayList<>(List.of(generations(client)));
            server.node(2).kill();
            told.add(generations(client));
            server.node(2).restart();
            told.add(generations(client));
            server.addNode();
            told.add(generations(client));
            server.node(3).pause();
            server.node(3).resume();
            assertThat(generations(client)).isEqualTo(told.getLast());
            server.node(3).remove();
            told.add(generations(client));
            assertThat(told).doesNotHaveDuplicates();
        }
    }

    /** What a client asks each second, of the first node. */
    private static String generations(AerospikeClient client) {
        Map<String, String> told = Info.request(
                client.getInfoPolicyDefault(),
                client.getNode("BB9000000000001"),
                "partition-generation",
                "peers-generation",
                "rebalance-generation",
                "cluster-stable:");
        assertThat(told).hasSize(4);
        return told.toString();
    }

    @Test
    void clients_that_prefer_a_rack_ask_its_nodes() {
        Map<Integer, Integer> readsByNode = new ConcurrentHashMap<>();
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                .racks(1, 2, 3)
                .namespace(NamespaceOptions.of("test").withReplicationFactor(3))
                .faults(request -> {
                    if (request.kind() == RequestKind.READ) {
                        readsByNode.merge(request.node(), 1, Integer::sum);
                    }
                    return Fault.none();
                })
                .start()) {
            ClientPolicy policy = new ClientPolicy();
            policy.rackAware = true;
            policy.rackId = 2;
            policy.failIfNotConnected = true;
            try (AerospikeClient client = new AerospikeClient(policy, server.host(), server.port())) {
                Policy near = new Policy();
                near.replica = Replica.PREFER_RACK;
                for (int i = 0; i < 50; i++) {
                    client.put(null, key(i), new Bin("n", i));
                    assertThat(client.get(near, key(i)).getInt("n")).isEqualTo(i);
                }
                assertThat(readsByNode).isEqualTo(Map.of(2, 50));
            }
        }
    }

    @Test
    void replicas_answer_reads_that_ask_for_them() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().nodes(2).start();
                AerospikeClient client = connect(server)) {
            Policy spread = new Policy();
            spread.replica = Replica.MASTER_PROLES;
            for (int i = 0; i < 50; i++) {
                client.put(null, key(i), new Bin("n", i));
                assertThat(client.get(spread, key(i)).getInt("n")).isEqualTo(i);
                assertThat(client.get(spread, key(i)).getInt("n")).isEqualTo(i);
            }
        }
    }

    private static AerospikeClient connect(EmbeddedAerospike server) {
        ClientPolicy policy = new ClientPolicy();
        policy.tendInterval = 250;
        policy.failIfNotConnected = true;
        return new AerospikeClient(policy, server.host(), server.port());
    }

    private static Key key(int number) {
        return new Key("test", "s", number);
    }
}
