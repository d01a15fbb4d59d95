package io.aerotype.embedded.storm;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Host;
import com.aerospike.client.Language;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.async.NioEventLoops;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.query.IndexType;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.EmbeddedAerospikeBuilder;
import io.aerotype.embedded.EmbeddedNode;
import io.aerotype.embedded.NamespaceOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Requests of every kind while nodes of a cluster stop, die, pause, join and leave in a random order: nothing acknowledged is
 * lost, no read is behind what was acknowledged before it, and a query brings every record once. {@code
 * -Daerotype.storms=40} makes that many changes instead of a few, {@code -Daerotype.seed} another order.
 */
class StormTest {
    private static final int CHANGES = Integer.getInteger("aerotype.storms", 8);
    private static final int SEED = Integer.getInteger("aerotype.seed", 1);
    private static final int SENDERS = 4;

    @ParameterizedTest
    @CsvSource({
        "1, false, false",
        "2, false, true",
        "3, false, false",
        "1, true, true",
        "2, true, false",
        "2, true, true",
        "3, true, false"
    })
    void nothing_is_lost_stale_or_double(int replicationFactor, boolean strong, boolean kept, @TempDir Path directory)
            throws InterruptedException, ExecutionException {
        NamespaceOptions namespace = NamespaceOptions.of("test").withReplicationFactor(replicationFactor);
        EmbeddedAerospikeBuilder builder = EmbeddedAerospike.builder()
                .namespace(strong ? namespace.withStrongConsistency() : namespace)
                .nodes(3);
        if (kept) {
            builder.directory(directory).syncWrites();
        }
        try (EmbeddedAerospike server = builder.start();
                EventLoops loops = new NioEventLoops(1);
                AerospikeClient client = connect(server, loops)) {
            Traffic traffic = new Traffic(client, loops.get(0), new Ledger());
            client.createIndex(null, "test", Traffic.FIXED_SET, Traffic.INDEX, "n", IndexType.NUMERIC)
                    .waitTillComplete();
            client.registerUdfString(null, Traffic.SCRIPT, Traffic.MODULE + ".lua", Language.LUA)
                    .waitTillComplete();
            traffic.fill();
            AtomicBoolean done = new AtomicBoolean();
            List<Future<?>> senders = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < SENDERS; i++) {
                    Random random = new Random(31L * SEED + i);
                    senders.add(threads.submit(() -> {
                        while (!done.get()) {
                            traffic.sendOne(random);
                        }
                    }));
                }
                try {
                    stir(server, replicationFactor > 1, traffic, senders);
                } finally {
                    done.set(true);
                }
            }
            for (Future<?> sender : senders) {
                sender.get();
            }
            System.getLogger(StormTest.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "{0}, {1}, {2}: {3}",
                            replicationFactor,
                            strong,
                            kept,
                            traffic.counts());
            try (EventLoops others = new NioEventLoops(1);
                    AerospikeClient calm = connect(server, others)) {
                traffic.checkAll(calm);
            }
            assertThat(new TreeMap<>(traffic.counts()))
                    .containsKeys(
                            "put", "get", "batch write", "batch read", "function", "scan", "index query", "pages");
        }
    }

    private static AerospikeClient connect(EmbeddedAerospike server, EventLoops loops) {
        ClientPolicy policy = new ClientPolicy();
        policy.tendInterval = 250;
        policy.maxErrorRate = 0;
        policy.eventLoops = loops;
        return new AerospikeClient(
                policy,
                server.nodes().stream()
                        .filter(EmbeddedNode::isRunning)
                        .map(node -> new Host(node.host(), node.port()))
                        .toArray(Host[]::new));
    }

    /** Between two changes some requests are answered, so that each change meets requests. */
    private static void stir(EmbeddedAerospike server, boolean kills, Traffic traffic, List<Future<?>> senders) {
        Random random = new Random(SEED);
        for (int change = 0; change < CHANGES; change++) {
            long before = answered(traffic);
            while (answered(traffic) < before + 40 && senders.stream().noneMatch(Future::isDone)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            }
            change(server, kills, random);
        }
    }

    private static long answered(Traffic traffic) {
        return traffic.counts().values().stream().mapToLong(Number::longValue).sum();
    }

    private static void change(EmbeddedAerospike server, boolean kills, Random random) {
        List<EmbeddedNode> nodes = server.nodes();
        List<EmbeddedNode> up = nodes.stream().filter(EmbeddedNode::isRunning).toList();
        List<EmbeddedNode> down =
                nodes.stream().filter(node -> !node.isRunning()).toList();
        EmbeddedNode node = up.get(random.nextInt(up.size()));
        int kind = random.nextInt(6);
        if (up.size() < 3 && !down.isEmpty() && random.nextBoolean()) {
            down.getFirst().restart();
        } else if (up.size() > 2 && kind == 0 && kills) {
            node.kill();
        } else if (up.size() > 2 && kind == 1) {
            node.stop();
        } else if (up.size() > 2 && kind == 2) {
            node.remove();
        } else if (up.size() < 5 && kind == 3) {
            server.addNode();
        } else {
            node.pause();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(30)));
            node.resume();
        }
    }
}
