package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.Txn;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.TxnRollPolicy;
import com.aerospike.client.policy.TxnVerifyPolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.embedded.fault.RequestKind;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Money moves between accounts by transactions while requests, replies and nodes get lost; whatever happens, there is as
 * much of it at the end as at the beginning, and nobody ever sees another sum. {@code -Daerotype.transfers=500} runs that
 * many seeds instead of a few.
 */
class BankTransferTest {
    private static final int RUNS = Integer.getInteger("aerotype.transfers", 5);
    private static final int ACCOUNTS = 8;
    private static final int TELLERS = 3;
    private static final int TRANSFERS = 12;
    private static final long BALANCE = 100;
    private static final String BIN = "balance";

    @Test
    void the_sum_stays_whatever_is_lost() throws InterruptedException {
        Map<String, Long> faults = new TreeMap<>();
        int committed = 0;
        for (int seed = 1; seed <= RUNS; seed++) {
            try (Bank bank = new Bank(seed)) {
                bank.work();
                assertThat(bank.sum()).as("the sum of seed %d", seed).isEqualTo(ACCOUNTS * BALANCE);
                bank.injected.forEach((kind, count) -> faults.merge(kind, count, Long::sum));
                committed += bank.committed.get();
            }
        }
        System.getLogger(BankTransferTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "seeds 1 to {0}: {1} transfers, faults {2}, one node killed in each",
                        RUNS,
                        committed,
                        faults);
        assertThat(faults).isNotEmpty();
        assertThat(committed).isPositive();
    }

    private static final class Bank implements AutoCloseable {
        final MovableClock clock = new MovableClock();
        final AtomicInteger committed = new AtomicInteger();
        final EmbeddedAerospike server;
        private final AerospikeClient client;
        private final int seed;
        private Map<String, Long> injected = Map.of();

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
            policy.txnVerifyPolicyDefault = hasty(new TxnVerifyPolicy());
            policy.txnRollPolicyDefault = hasty(new TxnRollPolicy());
            client = new AerospikeClient(policy, server.host(), server.port());
            for (int i = 0; i < ACCOUNTS; i++) {
                client.put(null, account(i), new Bin(BIN, BALANCE));
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

        void work() throws InterruptedException {
            RequestKind[] data = {RequestKind.WRITE, RequestKind.TRANSACTION, RequestKind.BATCH};
            server.faults().on(RequestKind.READ, data).withProbability(0.02).dropRequest();
            server.faults().on(RequestKind.READ, data).withProbability(0.03).dropReply();
            server.faults().on(RequestKind.READ, data).withProbability(0.02).resetConnection();
            server.faults().on(RequestKind.READ, data).withProbability(0.02).truncateReply(9);
            server.faults().on(RequestKind.READ, data).withProbability(0.05).delay(Duration.ofMillis(2));
            Thread[] tellers = IntStream.range(0, TELLERS)
                    .mapToObj(teller -> Thread.ofVirtual().start(() -> serve(new Random(seed * 31L + teller))))
                    .toArray(Thread[]::new);
            server.node(1 + seed % 3).kill();
            server.node(1 + seed % 3).restart();
            for (Thread teller : tellers) {
                teller.join();
            }
        }

        private void serve(Random random) {
            for (int i = 0; i < TRANSFERS; i++) {
                Key from = account(random.nextInt(ACCOUNTS));
                Key to = account(random.nextInt(ACCOUNTS));
                if (!from.equals(to)) {
                    transfer(from, to, 1 + random.nextInt(20));
                }
            }
        }

        private void transfer(Key from, Key to, long amount) {
            Txn txn = new Txn();
            try {
                Policy read = hasty(new Policy());
                read.txn = txn;
                WritePolicy write = hasty(new WritePolicy());
                write.txn = txn;
                Record giver = client.get(read, from);
                Record taker = client.get(read, to);
                client.put(write, from, new Bin(BIN, giver.getLong(BIN) - amount));
                client.put(write, to, new Bin(BIN, taker.getLong(BIN) + amount));
                client.commit(txn);
                committed.incrementAndGet();
            } catch (AerospikeException failed) {
                giveUp(txn);
            }
        }

        /** What is not taken back now, the server takes back when the transaction's time is over. */
        private void giveUp(Txn txn) {
            try {
                client.abort(txn);
            } catch (AerospikeException inDoubt) {
                assertThat(inDoubt).isNotNull();
            }
        }

        /** The sum after every transaction that was left open has run out. */
        long sum() {
            injected = server.faults().injected();
            server.faults().clear();
            clock.advance(Duration.ofSeconds(30));
            return IntStream.range(0, ACCOUNTS)
                    .mapToLong(each -> balance(account(each)))
                    .sum();
        }

        /** A client that has lost connections needs a while to find all nodes again. */
        private long balance(Key account) {
            Policy patient = new Policy();
            patient.totalTimeout = 30_000;
            for (int left = 200; ; left--) {
                try {
                    return Objects.requireNonNull(client.get(patient, account)).getLong(BIN);
                } catch (AerospikeException notYet) {
                    if (left == 0) {
                        throw notYet;
                    }
                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                }
            }
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
