package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.policy.WritePolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose file may not grow any more refuses writes, says so once, and has lost nothing. */
class FullDiskTest {
    @TempDir
    Path directory = Path.of("unused");

    @Test
    void writes_are_refused_and_nothing_is_lost() throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/sh")).exists();
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -f 3000; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Filler.class.getName(),
                        directory.toString())
                .redirectError(directory.resolve("errors").toFile())
                .start();
        List<String> told;
        try (var lines = process.inputReader(StandardCharsets.US_ASCII)) {
            told = lines.lines().toList();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(told).hasSize(4).contains("write 8", "delete 8", "read 1");
        int acknowledged = Integer.parseInt(told.getFirst());
        assertThat(acknowledged).isPositive();
        assertThat(Files.readString(directory.resolve("errors")))
                .containsOnlyOnce("cannot be written any more")
                .doesNotContain("error of this server");
        try (EmbeddedAerospike server =
                        EmbeddedAerospike.builder().directory(directory).start();
                AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
            for (int i = 0; i < acknowledged; i++) {
                assertThat(client.exists(null, key(i))).as("record %d", i).isTrue();
            }
        }
    }

    private static Key key(int number) {
        return new Key("test", "s", number);
    }

    /** Writes until it may not, and tells what it could do and what not. */
    static final class Filler {
        private Filler() {}

        public static void main(String[] arguments) {
            WritePolicy policy = new WritePolicy();
            policy.setTimeout(30_000);
            List<String> told = new ArrayList<>();
            try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                            .directory(Path.of(arguments[0]))
                            .syncWrites()
                            .start();
                    AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
                int written = 0;
                while (written < 100_000 && fits(client, policy, written)) {
                    written++;
                }
                told.add(String.valueOf(written));
                told.add("write " + codeOf(() -> client.put(policy, key(-1), new Bin("a", 1))));
                told.add("delete " + codeOf(() -> client.delete(policy, key(0))));
                told.add("read " + client.get(policy, key(1)).generation);
            }
            told.forEach(System.out::println);
        }

        private static boolean fits(AerospikeClient client, WritePolicy policy, int number) {
            return codeOf(() -> client.put(policy, key(number), new Bin("a", "x".repeat(1000)))) == 0;
        }

        private static int codeOf(Runnable request) {
            try {
                request.run();
                return 0;
            } catch (AerospikeException refused) {
                return refused.getResultCode();
            }
        }
    }
}
