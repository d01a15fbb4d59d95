package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.Statement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers with a data directory, started again after a good end and a bad one. */
class PersistenceTest {
    /** {@code -Daerotype.kills=100} kills that many processes instead of a few. */
    private static final int KILLS = Integer.getInteger("aerotype.kills", 2);

    private static final Path RECORDS = Path.of("node-1", "records.mv");

    @TempDir
    Path directory = Path.of("unused");

    private final MovableClock clock = new MovableClock();

    private EmbeddedAerospikeBuilder builder() {
        return EmbeddedAerospike.builder().clock(clock).directory(directory);
    }

    @Test
    void everything_is_there_again() {
        WritePolicy brief = new WritePolicy();
        brief.expiration = 60;
        brief.sendKey = true;
        try (EmbeddedAerospike server = builder().start();
                AerospikeClient client = connect(server)) {
            client.createIndex(null, "test", "s", "numbers", "n", IndexType.NUMERIC)
                    .waitTillComplete();
            client.registerUdfString(null, "function one(r) return 1 end", "ones.lua", Language.LUA)
                    .waitTillComplete();
            client.put(null, key(1), new Bin("n", 1), new Bin("map", Map.of("b", 2, "a", List.of(1, 2))));
            client.put(null, key(1), new Bin("n", 2));
            client.put(brief, key(2), new Bin("n", 3));
            client.put(null, key(3), new Bin("n", 4));
            client.delete(null, key(3));
        }
        try (EmbeddedAerospike server = builder().start();
                AerospikeClient client = connect(server)) {
            Record first = client.get(null, key(1));
            assertThat(first.generation).isEqualTo(2);
            assertThat(first.bins).containsEntry("n", 2L).containsEntry("map", Map.of("b", 2L, "a", List.of(1L, 2L)));
            assertThat(client.exists(null, key(3))).isFalse();
            assertThat(client.execute(null, key(1), "ones", "one", Value.get(0)))
                    .isEqualTo(1L);
            Statement statement = new Statement();
            statement.setNamespace("test");
            statement.setSetName("s");
            statement.setFilter(Filter.range("n", 0, 10));
            List<Object> found = new ArrayList<>();
            client.query(null, statement).forEach(row -> found.add(row.record.getValue("n")));
            assertThat(found).containsExactlyInAnyOrder(2L, 3L);
            clock.advance(Duration.ofSeconds(61));
            assertThat(client.exists(null, key(2))).isFalse();
        }
    }

    @Test
    void a_second_server_on_the_directory_is_refused() {
        try (EmbeddedAerospike first = builder().start()) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> builder().start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("in use by another server");
        }
    }

    @Test
    void a_torn_tail_is_cut() throws IOException {
        try (EmbeddedAerospike server = builder().syncWrites().start();
                AerospikeClient client = connect(server)) {
            for (int i = 0; i < 20; i++) {
                client.put(null, key(i), new Bin("n", i));
            }
            server.node(1).kill();
        }
        byte[] torn = new byte[5000];
        new Random(1).nextBytes(torn);
        Files.write(directory.resolve(RECORDS), torn, StandardOpenOption.APPEND);
        try (EmbeddedAerospike server = builder().start();
                AerospikeClient client = connect(server)) {
            for (int i = 0; i < 20; i++) {
                assertThat(client.get(null, key(i)).getInt("n")).isEqualTo(i);
            }
        }
    }

    @Test
    void a_file_that_is_none_of_ours_is_refused() throws IOException {
        Files.createDirectories(directory.resolve("node-1"));
        Files.writeString(directory.resolve(RECORDS), "not a store at all".repeat(1000));
        assertThatThrownBy(() -> builder().start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void nodes_have_files_of_their_own_and_find_together_again() {
        try (EmbeddedAerospike server = builder().nodes(3).start();
                AerospikeClient client = connect(server)) {
            for (int i = 0; i < 200; i++) {
                client.put(null, key(i), new Bin("n", i));
            }
        }
        try (EmbeddedAerospike server = builder().nodes(3).start();
                AerospikeClient client = connect(server)) {
            for (int i = 0; i < 200; i++) {
                assertThat(client.get(null, key(i)).getInt("n")).isEqualTo(i);
            }
        }
    }

    @Test
    void options_that_exclude_each_other_are_refused() {
        assertThatThrownBy(() -> EmbeddedAerospike.builder().syncWrites().start())
                .hasMessageContaining("give one");
        assertThatThrownBy(() -> builder()
                        .namespace(NamespaceOptions.of("bank").withStrongConsistency())
                        .start())
                .hasMessageContaining("Leave out one of the two");
    }

    @Test
    void a_killed_process_loses_nothing_that_it_acknowledged() throws IOException, InterruptedException {
        Random random = new Random(7);
        int written = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            directory.toString(),
                            String.valueOf(written))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int moment = 5 + random.nextInt(100);
            try (BufferedReader acknowledged = process.inputReader(StandardCharsets.US_ASCII)) {
                String line;
                while ((line = acknowledged.readLine()) != null) {
                    written = Integer.parseInt(line) + 1;
                    if (moment-- == 0) {
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            process.waitFor();
            try (EmbeddedAerospike server = builder().start();
                    AerospikeClient client = connect(server)) {
                for (int i = 0; i < written; i++) {
                    assertThat(client.get(null, key(i)))
                            .as("record %d after kill %d", i, kill)
                            .isNotNull();
                }
            }
        }
        assertThat(written).isGreaterThan(5 * KILLS);
    }

    /** The process that is killed: it writes and tells each record that was acknowledged. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                            .directory(Path.of(arguments[0]))
                            .syncWrites()
                            .start();
                    AerospikeClient client = connect(server)) {
                for (int i = Integer.parseInt(arguments[1]); ; i++) {
                    client.put(null, key(i), new Bin("n", i));
                    System.out.println(i);
                    System.out.flush();
                }
            }
        }
    }

    private static AerospikeClient connect(EmbeddedAerospike server) {
        return new AerospikeClient(server.host(), server.port());
    }

    private static Key key(int number) {
        return new Key("test", "s", number);
    }
}
