package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.Txn;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.TxnRollPolicy;
import com.aerospike.client.policy.TxnVerifyPolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.embedded.fault.RequestKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random transactions read lists and append their own number to others, while requests and answers get lost and nodes die. The
 * lists tell in which order the transactions wrote; together with what each has read there must be an order in which they could
 * have run one after the other, each after those that had ended before it began. {@code -Daerotype.histories=100} checks that
 * many histories instead of a few, {@code -Daerotype.seed} begins with another than the first.
 */
class IsolationTest {
    private static final int HISTORIES = Integer.getInteger("aerotype.histories", 3);
    private static final int FIRST_SEED = Integer.getInteger("aerotype.seed", 1);
    private static final int KEYS = 5;
    private static final int CLIENTS = 4;
    private static final int TRANSACTIONS = 25;
    private static final String BIN = "writers";

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES);
    }

    /** What a transaction did, by the test's clock of events, and what it saw. */
    private record Deed(
            long id, long begin, long end, boolean committed, Map<Integer, List<Long>> seen, Set<Integer> written) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void transactions_could_have_run_one_after_the_other(long seed) throws InterruptedException, ExecutionException {
        MovableClock clock = new MovableClock();
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .namespace(NamespaceOptions.of("test").withStrongConsistency())
                        .nodes(3)
                        .clock(clock)
                        .faultSeed(seed)
                        .start();
                AerospikeClient client = connect(server)) {
            History history = new History(server, client);
            history.run(seed);
            server.faults().clear();
            clock.advance(Duration.ofMinutes(1));
            Map<Integer, List<Long>> lists = new HashMap<>();
            for (int key = 0; key < KEYS; key++) {
                lists.put(key, writers(PatientClient.get(client, key(key))));
            }
            check(lists, history.deeds);
        }
    }

    private static final class History {
        private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
        private final AtomicLong moments = new AtomicLong();
        private final EmbeddedAerospike server;
        private final AerospikeClient client;

        History(EmbeddedAerospike server, AerospikeClient client) {
            this.server = server;
            this.client = client;
        }

        void run(long seed) throws InterruptedException, ExecutionException {
            WritePolicy patient = new WritePolicy();
            patient.setTimeout(30_000);
            for (int key = 0; key < KEYS; key++) {
                client.operate(patient, key(key), ListOperation.append(BIN, Value.get(0)));
            }
            RequestKind[] data = {RequestKind.WRITE, RequestKind.TRANSACTION, RequestKind.BATCH};
            server.faults().on(RequestKind.READ, data).withProbability(0.02).dropReply();
            server.faults().on(RequestKind.READ, data).withProbability(0.02).resetConnection();
            server.faults().on(RequestKind.READ, data).withProbability(0.01).dropRequest();
            server.faults().on(RequestKind.READ, data).withProbability(0.05).delay(Duration.ofMillis(1));
            List<Future<?>> clients = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < CLIENTS; i++) {
                    Random random = new Random(seed * 31 + i);
                    clients.add(threads.submit(() -> {
                        for (int j = 0; j < TRANSACTIONS; j++) {
                            transaction(random);
                        }
                    }));
                }
            }
            for (Future<?> each : clients) {
                each.get();
            }
        }

        private void transaction(Random random) {
            Txn txn = new Txn();
            long id = txn.getId();
            long begin = moments.incrementAndGet();
            Map<Integer, List<Long>> seen = new HashMap<>();
            Set<Integer> written = new HashSet<>();
            boolean committed = false;
            try {
                for (int i = 1 + random.nextInt(4); i > 0; i--) {
                    int key = random.nextInt(KEYS);
                    if (random.nextBoolean()) {
                        read(txn, key, seen, written);
                    } else if (written.add(key)) {
                        WritePolicy policy = hasty(new WritePolicy());
                        policy.txn = txn;
                        client.operate(policy, key(key), ListOperation.append(BIN, Value.get(id)));
                    }
                    if (random.nextInt(60) == 0) {
                        loseNode(1 + random.nextInt(3));
                    }
                }
                client.commit(txn);
                committed = true;
            } catch (AerospikeException failed) {
                giveUp(txn);
            }
            deeds.add(new Deed(id, begin, moments.incrementAndGet(), committed, seen, written));
        }

        private void read(Txn txn, int key, Map<Integer, List<Long>> seen, Set<Integer> written) {
            Policy policy = hasty(new Policy());
            policy.txn = txn;
            List<Long> writers = writers(client.get(policy, key(key)));
            if (!written.contains(key)) {
                List<Long> before = seen.putIfAbsent(key, writers);
                if (before != null && !before.equals(writers)) {
                    seen.put(-1 - key, writers); // read twice, and not the same: it may not commit
                }
            }
        }

        private synchronized void loseNode(int number) {
            server.node(number).kill();
            server.node(number).restart();
        }

        private void giveUp(Txn txn) {
            try {
                client.abort(txn);
            } catch (AerospikeException leftToTheServer) {
                assertThat(leftToTheServer).isNotNull();
            }
        }
    }

    private static void check(Map<Integer, List<Long>> lists, Iterable<Deed> deeds) {
        Map<Long, Set<Long>> after = new HashMap<>();
        Map<Long, Deed> done = new HashMap<>();
        for (Deed deed : deeds) {
            for (int key : deed.written()) {
                boolean there = lists.getOrDefault(key, List.of()).contains(deed.id());
                boolean elsewhere = deed.written().stream()
                        .allMatch(each -> lists.getOrDefault(each, List.of()).contains(deed.id()));
                assertThat(there).as("all or nothing of %s", deed).isEqualTo(elsewhere);
                assertThat(there || !deed.committed())
                        .as("%s is committed", deed)
                        .isTrue();
            }
            boolean stands = deed.committed() || deed.written().stream().anyMatch(key -> wrote(lists, deed, key));
            if (stands) {
                done.put(deed.id(), deed);
            }
            deed.seen().forEach((key, seen) -> {
                assertThat(key >= 0 || !stands)
                        .as("%s has read twice the same", deed)
                        .isTrue();
                List<Long> list = lists.getOrDefault(key < 0 ? -1 - key : key, List.of());
                assertThat(list.subList(0, Math.min(seen.size(), list.size())))
                        .as("%s has read what others had made, in its order", deed)
                        .isEqualTo(seen);
            });
        }
        lists.values().forEach(list -> {
            for (int i = 1; i < list.size(); i++) {
                follows(after, list.get(i - 1), list.get(i));
            }
        });
        done.values().forEach(deed -> {
            deed.seen().forEach((key, seen) -> {
                List<Long> list = lists.getOrDefault(key, List.of());
                follows(after, seen.getLast(), deed.id());
                if (list.size() > seen.size()) {
                    follows(after, deed.id(), list.get(seen.size()));
                }
            });
            done.values().stream()
                    .filter(later -> deed.end() < later.begin())
                    .forEach(later -> follows(after, deed.id(), later.id()));
        });
        Set<Long> finished = new HashSet<>();
        after.keySet().forEach(each -> requireNoWayBack(each, after, new HashSet<>(), finished));
        assertThat(done).hasSizeGreaterThan(CLIENTS);
    }

    private static boolean wrote(Map<Integer, List<Long>> lists, Deed deed, int key) {
        return lists.getOrDefault(key, List.of()).contains(deed.id());
    }

    private static void follows(Map<Long, Set<Long>> after, long first, long second) {
        if (first != second) {
            after.computeIfAbsent(first, any -> new HashSet<>()).add(second);
        }
    }

    private static void requireNoWayBack(long each, Map<Long, Set<Long>> after, Set<Long> path, Set<Long> finished) {
        if (finished.contains(each)) {
            return;
        }
        assertThat(path.add(each))
                .as("%d comes before itself, by way of %s", each, path)
                .isTrue();
        after.getOrDefault(each, Set.of()).forEach(next -> requireNoWayBack(next, after, path, finished));
        path.remove(each);
        finished.add(each);
    }

    private static List<Long> writers(Record record) {
        return record.getList(BIN).stream().map(each -> (Long) each).toList();
    }

    private static <P extends Policy> P hasty(P policy) {
        policy.socketTimeout = 100;
        policy.totalTimeout = 2000;
        policy.maxRetries = 5;
        policy.sleepBetweenRetries = 10;
        return policy;
    }

    private static AerospikeClient connect(EmbeddedAerospike server) {
        ClientPolicy policy = new ClientPolicy();
        policy.tendInterval = PatientClient.TEND_MILLIS;
        policy.timeout = 30_000;
        policy.maxErrorRate = 0;
        policy.txnVerifyPolicyDefault = hasty(new TxnVerifyPolicy());
        policy.txnRollPolicyDefault = hasty(new TxnRollPolicy());
        return new AerospikeClient(policy, server.host(), server.port());
    }

    private static Key key(int number) {
        return new Key("test", "lists", number);
    }
}
