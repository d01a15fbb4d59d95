package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers with a data directory, started again after a good end and a bad one. */
class PersistenceTest {
    private static final Path RECORDS = Path.of("data.mv");

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
    void a_file_that_is_cut_anywhere_serves_nothing_but_what_was_written() throws IOException {
        try (EmbeddedAerospike server = builder().syncWrites().start();
                AerospikeClient client = connect(server)) {
            write(client, 0, 50);
            server.node(1).kill();
        }
        byte[] whole = Files.readAllBytes(directory.resolve(RECORDS));
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            Files.write(directory.resolve(RECORDS), Arrays.copyOf(whole, random.nextInt(whole.length)));
            try (EmbeddedAerospike server = builder().start();
                    AerospikeClient client = connect(server)) {
                assertThat(present(client, 50))
                        .allSatisfy(number -> assertThat(
                                        client.get(null, key(number)).getInt("n"))
                                .isEqualTo(number));
            } catch (UncheckedIOException tooLittleIsLeft) {
                assertThat(tooLittleIsLeft).hasMessageContaining("cannot be read");
            }
        }
    }

    @Test
    void a_file_that_is_none_of_ours_is_refused() throws IOException {
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
    void writes_can_only_be_synced_to_a_directory() {
        assertThatThrownBy(() -> EmbeddedAerospike.builder().syncWrites().start())
                .hasMessageContaining("give one");
    }

    @Test
    void a_file_of_another_format_is_refused() {
        try (EmbeddedAerospike server = builder().start()) {
            assertThat(server.port()).isPositive();
        }
        rewriteFact("format", "99");
        assertThatThrownBy(() -> builder().start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContainingAll("has format 99", "reads 2", "Use the version that wrote it");
    }

    @Test
    void a_store_that_another_program_wrote_is_refused_and_left_alone() {
        try (MVStore theirs = MVStore.open(directory.resolve(RECORDS).toString())) {
            theirs.openMap("theirs").put("a", "b");
        }
        assertThatThrownBy(() -> builder().start()).hasMessageContaining("not written by this server");
        try (MVStore theirs = MVStore.open(directory.resolve(RECORDS).toString())) {
            assertThat(theirs.getMapNames()).containsExactly("theirs");
        }
    }

    private void rewriteFact(String name, String value) {
        try (MVStore store = MVStore.open(directory.resolve(RECORDS).toString())) {
            store.<String, String>openMap("facts").put(name, value);
        }
    }

    @Test
    void what_is_on_the_disk_is_its_owners_alone() throws IOException {
        assumeThat(directory.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path fresh = directory.resolve("fresh");
        try (EmbeddedAerospike server =
                EmbeddedAerospike.builder().directory(fresh).start()) {
            assertThat(server.port()).isPositive();
            assertThat(Files.getPosixFilePermissions(fresh))
                    .containsExactlyInAnyOrder(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE);
            assertThat(Files.getPosixFilePermissions(fresh.resolve(RECORDS)))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void a_directory_that_is_a_file_is_refused() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> EmbeddedAerospike.builder().directory(file).start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("data directory " + file);
    }

    @Test
    void truncations_are_remembered() {
        try (EmbeddedAerospike server = builder().nodes(2).start();
                AerospikeClient client = connect(server)) {
            client.put(null, key(1), new Bin("n", 1));
            client.truncate(null, "test", "s", null);
            client.truncate(null, "test", null, null);
            assertThat(truncations(server, client, 1)).doesNotContain("=0");
            server.node(2).kill();
            server.node(2).restart();
        }
        try (EmbeddedAerospike server = builder().nodes(2).start();
                AerospikeClient client = connect(server)) {
            assertThat(client.exists(null, key(1))).isFalse();
            assertThat(truncations(server, client, 1))
                    .isEqualTo(truncations(server, client, 2))
                    .doesNotContain("=0")
                    .hasSize(2);
        }
    }

    private static List<String> truncations(EmbeddedAerospike server, AerospikeClient client, int node) {
        Node asked = Arrays.stream(client.getNodes())
                .filter(each -> each.getHost().port == server.node(node).port())
                .findFirst()
                .orElseThrow();
        String told = Info.request(null, asked, "sets/test/s") + ";" + Info.request(null, asked, "namespace/test");
        return Arrays.stream(told.split("[:;]"))
                .filter(fact -> fact.startsWith("truncate_lut="))
                .toList();
    }

    @Test
    void a_node_that_was_killed_brings_back_what_only_it_had() {
        try (EmbeddedAerospike server = builder()
                        .namespace(NamespaceOptions.of("test").withReplicationFactor(1))
                        .nodes(2)
                        .start();
                AerospikeClient client = connect(server)) {
            write(client, 0, 200);
            server.node(2).kill();
            assertThat(present(client, 200)).hasSizeLessThan(200);
            write(client, 200, 210);
            server.node(2).restart();
            assertThat(present(client, 210)).hasSize(210);
        }
    }

    @Test
    void what_was_deleted_while_a_node_was_down_stays_deleted() {
        try (EmbeddedAerospike server = builder().nodes(2).start();
                AerospikeClient client = connect(server)) {
            write(client, 0, 100);
            server.node(2).kill();
            deleteEvenNumbers(client);
        }
        requireOddNumbers();
    }

    @Test
    void what_was_deleted_while_there_were_fewer_nodes_stays_deleted() {
        try (EmbeddedAerospike server = builder().nodes(2).start();
                AerospikeClient client = connect(server)) {
            write(client, 0, 100);
        }
        try (EmbeddedAerospike server = builder().start();
                AerospikeClient client = connect(server)) {
            assertThat(present(client, 100)).hasSize(100);
            deleteEvenNumbers(client);
        }
        requireOddNumbers();
    }

    @Test
    void fewer_nodes_serve_what_they_have_and_all_of_it_when_the_others_are_there_again() {
        try (EmbeddedAerospike server = builder()
                        .namespace(NamespaceOptions.of("test")
                                .withReplicationFactor(1)
                                .withStrongConsistency())
                        .nodes(2)
                        .start();
                AerospikeClient client = connect(server)) {
            write(client, 0, 100);
        }
        try (EmbeddedAerospike server = builder()
                        .namespace(NamespaceOptions.of("test")
                                .withReplicationFactor(1)
                                .withStrongConsistency())
                        .start();
                AerospikeClient client = connect(server)) {
            assertThatThrownBy(() -> present(client, 100)).isInstanceOf(AerospikeException.class);
            server.addNode();
            try (AerospikeClient later = connect(server)) {
                assertThat(present(later, 100)).hasSize(100);
            }
        }
    }

    @Test
    void a_node_that_is_stopped_and_started_alone_has_everything() {
        try (EmbeddedAerospike server = builder().start();
                AerospikeClient client = connect(server)) {
            write(client, 0, 10);
            server.node(1).stop();
            server.node(1).restart();
            assertThat(present(client, 10)).hasSize(10);
        }
    }

    private static void deleteEvenNumbers(AerospikeClient client) {
        for (int i = 0; i < 100; i += 2) {
            client.delete(patient(), key(i));
        }
    }

    private void requireOddNumbers() {
        try (EmbeddedAerospike server = builder().nodes(2).start();
                AerospikeClient client = connect(server)) {
            assertThat(present(client, 100)).hasSize(50).allMatch(number -> number % 2 == 1);
        }
    }

    private static void write(AerospikeClient client, int from, int to) {
        for (int i = from; i < to; i++) {
            client.put(patient(), key(i), new Bin("n", i));
        }
    }

    private static List<Integer> present(AerospikeClient client, int count) {
        return IntStream.range(0, count)
                .filter(each -> client.get(patient(), key(each)) != null)
                .boxed()
                .toList();
    }

    /** A client that has lost a node finds the others at its next look. */
    private static WritePolicy patient() {
        WritePolicy policy = new WritePolicy();
        policy.maxRetries = 100;
        policy.sleepBetweenRetries = 50;
        policy.totalTimeout = 5_000;
        return policy;
    }

    private static AerospikeClient connect(EmbeddedAerospike server) {
        return new AerospikeClient(server.host(), server.port());
    }

    private static Key key(int number) {
        return new Key("test", "s", number);
    }
}
