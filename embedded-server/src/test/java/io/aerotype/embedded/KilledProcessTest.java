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
import com.aerospike.client.policy.WritePolicy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Servers with synced writes whose process is killed while it writes, again and again on the same directory. {@code
 * -Daerotype.kills=100} kills that many instead of a few.
 */
class KilledProcessTest {
    private static final int KILLS = Integer.getInteger("aerotype.kills", 2);
    private static final int ACCOUNTS = 10;
    private static final long BALANCE = 100;
    private static final String PUT = "put";
    private static final String DELETE = "delete";

    @TempDir
    Path directory = Path.of("unused");

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void loses_nothing_that_was_acknowledged(int nodes) throws IOException, InterruptedException {
        Random random = new Random(7);
        Map<Integer, Boolean> acknowledged = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            int begin = acknowledged.size();
            Set<Integer> touched = killedAfter(5 + random.nextInt(60), acknowledged, Writer.class, nodes, begin);
            try (EmbeddedAerospike server = server(directory, nodes);
                    AerospikeClient client = connect(server)) {
                // All that this process wrote, and some of what others did.
                for (int number : acknowledged.keySet()) {
                    if (touched.contains(number) || random.nextInt(20) == 0 || kill == KILLS - 1) {
                        assertThat(client.exists(null, key(number)))
                                .as("record %d after kill %d", number, kill)
                                .isEqualTo(acknowledged.get(number));
                    }
                }
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(5 * KILLS);
    }

    /** Lets a program write, kills its process, and notes what it told: each record, and whether it is there. */
    private Set<Integer> killedAfter(
            int moment, Map<Integer, Boolean> acknowledged, Class<?> program, int nodes, int begin)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        directory.toString(),
                        String.valueOf(nodes),
                        String.valueOf(begin))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<Integer> touched = new HashSet<>();
        int left = moment;
        int last = begin;
        try (BufferedReader told = process.inputReader(StandardCharsets.US_ASCII)) {
            String line;
            while ((line = told.readLine()) != null) {
                String[] words = line.split(" ", -1);
                int number = Integer.parseInt(words[1]);
                acknowledged.put(number, words[0].equals(PUT));
                touched.add(number);
                last = number;
                if (left-- == 0) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        if (program == Writer.class && acknowledged.getOrDefault(last, false) && Writer.deletes(last)) {
            // The deletion was under way when the process ended: it may be done or not.
            acknowledged.remove(last);
        }
        return touched;
    }

    @Test
    void leaves_no_transfer_half_done() throws IOException, InterruptedException {
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            Map<Integer, Boolean> transfers = new HashMap<>();
            killedAfter(3 + random.nextInt(20), transfers, Teller.class, 3, kill);
            assertThat(transfers).isNotEmpty();
            try (EmbeddedAerospike server = bank(directory, 3, 2 * kill + 1);
                    AerospikeClient client = connect(server)) {
                long sum = IntStream.range(0, ACCOUNTS)
                        .mapToLong(each -> balance(client, null, each))
                        .sum();
                assertThat(sum).as("the sum after kill %d", kill).isEqualTo(ACCOUNTS * BALANCE);
            }
        }
    }

    private static void tell(String what, int number) {
        System.out.println(what + " " + number);
        System.out.flush();
    }

    /** Writes, deletes now and then, and tells what was acknowledged. */
    static final class Writer {
        private Writer() {}

        static boolean deletes(int number) {
            return number % 7 == 0;
        }

        public static void main(String[] arguments) {
            int nodes = Integer.parseInt(arguments[1]);
            try (EmbeddedAerospike server = server(Path.of(arguments[0]), nodes);
                    AerospikeClient client = connect(server)) {
                for (int i = Integer.parseInt(arguments[2]); ; i++) {
                    client.put(null, key(i), new Bin("n", i));
                    tell(PUT, i);
                    if (deletes(i)) {
                        client.delete(null, key(i));
                        tell(DELETE, i);
                    }
                }
            }
        }
    }

    /** Transfers between accounts, and tells each that was committed. */
    static final class Teller {
        private Teller() {}

        public static void main(String[] arguments) {
            int run = Integer.parseInt(arguments[2]);
            Random random = new Random(run);
            try (EmbeddedAerospike server = bank(Path.of(arguments[0]), Integer.parseInt(arguments[1]), 2 * run);
                    AerospikeClient client = connect(server)) {
                for (int i = 0; run == 0 && i < ACCOUNTS; i++) {
                    client.put(null, key(i), new Bin("n", BALANCE));
                }
                for (int i = 0; ; i++) {
                    transfer(client, random);
                    tell(PUT, i);
                }
            }
        }

        private static void transfer(AerospikeClient client, Random random) {
            int from = random.nextInt(ACCOUNTS);
            int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
            long amount = random.nextInt(20);
            Txn txn = new Txn();
            WritePolicy write = new WritePolicy();
            write.txn = txn;
            long giver = balance(client, txn, from);
            long taker = balance(client, txn, to);
            try {
                client.put(write, key(from), new Bin("n", giver - amount));
                client.put(write, key(to), new Bin("n", taker + amount));
                client.commit(txn);
            } catch (AerospikeException refused) {
                client.abort(txn);
            }
        }
    }

    private static long balance(AerospikeClient client, @Nullable Txn txn, int account) {
        Policy policy = new Policy();
        policy.txn = txn;
        Record record = Objects.requireNonNull(client.get(policy, key(account)));
        return record.getLong("n");
    }

    private static EmbeddedAerospike server(Path directory, int nodes) {
        return EmbeddedAerospike.builder()
                .directory(directory)
                .syncWrites()
                .nodes(nodes)
                .start();
    }

    /** A later server's clock is hours ahead: transactions that were left open have run out. */
    private static EmbeddedAerospike bank(Path directory, int nodes, int hours) {
        return EmbeddedAerospike.builder()
                .directory(directory)
                .syncWrites()
                .nodes(nodes)
                .clock(() -> Instant.now().plus(Duration.ofHours(hours)))
                .namespace(NamespaceOptions.of("test").withStrongConsistency())
                .start();
    }

    private static AerospikeClient connect(EmbeddedAerospike server) {
        return new AerospikeClient(new ClientPolicy(), server.host(), server.port());
    }

    private static Key key(int number) {
        return new Key("test", "s", number);
    }
}
