package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Txn;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.TxnRollPolicy;
import com.aerospike.client.policy.TxnVerifyPolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.embedded.fault.RequestKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Money moves between accounts by transactions while requests, replies, nodes and clients get lost; whatever happens, there
 * is as much of it at the end as at the beginning, and nobody ever sees another sum. {@code -Daerotype.transfers=500} runs
 * that many seeds instead of a few, {@code -Daerotype.seed} begins with another than the first.
 */
class BankTransferTest {
    private static final int RUNS = Integer.getInteger("aerotype.transfers", 5);

    private static final int FIRST_SEED = Integer.getInteger("aerotype.seed", 1);

    /** Most of a run is waiting for answers that do not come. */
    private static final int RUNS_AT_ONCE = 8;

    private static final int ACCOUNTS = 8;
    private static final int TELLERS = 3;
    private static final int TRANSFERS = 12;
    private static final long BALANCE = 100;
    private static final String BIN = "balance";

    @Test
    void the_sum_stays_whatever_is_lost() throws InterruptedException, ExecutionException {
        List<Future<Map<String, Long>>> runs = new ArrayList<>();
        try (ExecutorService lanes = Executors.newFixedThreadPool(RUNS_AT_ONCE)) {
            for (int seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
                int ofRun = seed;
                runs.add(lanes.submit(() -> run(ofRun)));
            }
        }
        Map<String, Long> totals = new TreeMap<>();
        for (Future<Map<String, Long>> run : runs) {
            run.get().forEach((what, count) -> totals.merge(what, count, Long::sum));
        }
        System.getLogger(BankTransferTest.class.getName())
                .log(System.Logger.Level.INFO, "seeds {0} to {1}: {2}", FIRST_SEED, FIRST_SEED + RUNS - 1, totals);
        assertThat(totals).containsKeys("committed", "audited", "DropReply", "DropRequest", "ResetConnection");
    }

    private static Map<String, Long> run(int seed) throws InterruptedException, ExecutionException {
        try (Bank bank = new Bank(seed)) {
            bank.work();
            assertThat(bank.sum()).as("the sum of seed %d", seed).isEqualTo(ACCOUNTS * BALANCE);
            return bank.events;
        }
    }

    /** A client that disappears leaves its transaction as it is. */
    private static final class ClientLost extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final class Bank implements AutoCloseable {
        private final MovableClock clock = new MovableClock();
        private final Map<String, Long> events = new ConcurrentHashMap<>();
        private final EmbeddedAerospike server;
        private final AerospikeClient client;
        private final int seed;

        Bank(int seed) {
            this.seed = seed;
            server = EmbeddedAerospike.builder()
                    .namespace(NamespaceOptions.of("bank").withStrongConsistency())
                    .nodes(3)
                    .clock(clock)
                    .faultSeed(seed)
                    .start();
            ClientPolicy policy = new ClientPolicy();
            policy.tendInterval = 250;
            policy.timeout = 30_000;
            policy.txnVerifyPolicyDefault = hasty(new TxnVerifyPolicy());
            policy.txnRollPolicyDefault = hasty(new TxnRollPolicy());
            client = new AerospikeClient(policy, server.host(), server.port());
            WritePolicy patient = new WritePolicy();
            patient.totalTimeout = 30_000;
            for (int i = 0; i < ACCOUNTS; i++) {
                client.put(patient, account(i), new Bin(BIN, BALANCE));
            }
        }

        /** Lost answers are noticed soon: that is what this is about. */
        private static <P extends Policy> P hasty(P policy) {
            policy.socketTimeout = 100;
            policy.totalTimeout = 3000;
            policy.maxRetries = 5;
            policy.sleepBetweenRetries = 10;
            return policy;
        }

        private void happened(String what) {
            events.merge(what, 1L, Long::sum);
        }

        void work() throws InterruptedException, ExecutionException {
            RequestKind[] data = {RequestKind.WRITE, RequestKind.TRANSACTION, RequestKind.BATCH};
            server.faults().on(RequestKind.READ, data).withProbability(0.02).dropRequest();
            server.faults().on(RequestKind.READ, data).withProbability(0.03).dropReply();
            server.faults().on(RequestKind.READ, data).withProbability(0.02).resetConnection();
            server.faults().on(RequestKind.READ, data).withProbability(0.02).truncateReply(9);
            server.faults().on(RequestKind.READ, data).withProbability(0.05).delay(Duration.ofMillis(2));
            List<Future<?>> tellers = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int teller = 0; teller < TELLERS; teller++) {
                    Random random = new Random(seed * 31L + teller);
                    tellers.add(threads.submit(() -> serve(random)));
                }
            }
            for (Future<?> teller : tellers) {
                teller.get();
            }
        }

        private void serve(Random random) {
            for (int i = 0; i < TRANSFERS; i++) {
                clock.advance(Duration.ofSeconds(1));
                Key from = account(random.nextInt(ACCOUNTS));
                Key to = account(random.nextInt(ACCOUNTS));
                if (from.equals(to)) {
                    inTransaction("audited", this::audit);
                } else {
                    inTransaction("committed", txn -> transfer(txn, from, to, random));
                }
            }
        }

        private interface Work {
            void doIn(Txn txn) throws ClientLost;
        }

        private void inTransaction(String success, Work work) {
            Txn txn = new Txn();
            try {
                work.doIn(txn);
                happened(success);
            } catch (ClientLost lost) {
                happened("client lost");
            } catch (AerospikeException failed) {
                giveUp(txn);
            }
        }

        /** What is not taken back now, the server takes back when the transaction's time is over. */
        private void giveUp(Txn txn) {
            try {
                client.abort(txn);
                happened("aborted");
            } catch (AerospikeException inDoubt) {
                happened("left to the server");
            }
        }

        private void transfer(Txn txn, Key from, Key to, Random random) throws ClientLost {
            long amount = 1L + random.nextInt(20);
            long giver = balance(txn, from);
            long taker = balance(txn, to);
            put(txn, from, giver - amount);
            mishap(random);
            put(txn, to, taker + amount);
            mishap(random);
            client.commit(txn);
        }

        private void put(Txn txn, Key account, long balance) {
            WritePolicy write = hasty(new WritePolicy());
            write.txn = txn;
            client.put(write, account, new Bin(BIN, balance));
        }

        private long balance(Txn txn, Key account) {
            Policy read = hasty(new Policy());
            read.txn = txn;
            return Objects.requireNonNull(client.get(read, account)).getLong(BIN);
        }

        /** What a transaction has read counts when the versions are found unchanged at its end. */
        private void audit(Txn txn) {
            long sum = IntStream.range(0, ACCOUNTS)
                    .mapToLong(each -> balance(txn, account(each)))
                    .sum();
            client.commit(txn);
            assertThat(sum).as("the sum that seed %d shows", seed).isEqualTo(ACCOUNTS * BALANCE);
        }

        /** In the middle of a transaction, a node or the client itself gets lost. */
        private void mishap(Random random) throws ClientLost {
            switch (random.nextInt(30)) {
                case 0 -> loseNode(1 + random.nextInt(3));
                case 1 -> throw new ClientLost();
                default -> {}
            }
        }

        private synchronized void loseNode(int number) {
            server.node(number).kill();
            server.node(number).restart();
            happened("node killed");
        }

        /** The sum after every transaction that was left open has run out. */
        long sum() {
            server.faults().injected().forEach((kind, count) -> events.merge(kind, count, Long::sum));
            server.faults().clear();
            clock.advance(Duration.ofSeconds(30));
            return IntStream.range(0, ACCOUNTS)
                    .mapToLong(each -> PatientReads.get(client, account(each)).getLong(BIN))
                    .sum();
        }

        private static Key account(int number) {
            return new Key("bank", "accounts", number);
        }

        @Override
        public void close() {
            client.close();
            server.close();
        }
    }
}
