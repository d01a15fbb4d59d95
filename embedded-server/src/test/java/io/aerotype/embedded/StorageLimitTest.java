package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A server in a JVM with little memory: when it is full it says so, and goes on serving. */
class StorageLimitTest {
    private static final Pattern READY = Pattern.compile("Ready: ([^,]+):(\\d+),.*");
    private static final int BLOB_SIZE = 100_000;
    private static final int MORE_THAN_FITS = 1000;

    @Test
    void a_full_server_refuses_writes_with_its_code_and_still_reads_and_deletes() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Standalone.class.getName(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher ready = READY.matcher(output.readLine());
            assertThat(ready.matches()).isTrue();
            try (AerospikeClient client = new AerospikeClient(ready.group(1), Integer.parseInt(ready.group(2)))) {
                int stored = writeUntilRefused(client);

                assertThat(stored).isBetween(100, 64_000_000 / BLOB_SIZE);
                assertThat(client.get(null, key(0)).getValue("blob")).isEqualTo(new byte[BLOB_SIZE]);
                assertThat(client.exists(null, key(stored))).isFalse();
                assertThat(client.delete(null, key(0))).isTrue();
                client.put(null, key(stored), new Bin("blob", new byte[BLOB_SIZE / 2]));
            }
        } finally {
            process.destroy();
        }
    }

    /** Tells how many records were written before the server was full. */
    private static int writeUntilRefused(AerospikeClient client) {
        byte[] blob = new byte[BLOB_SIZE];
        for (int i = 0; i < MORE_THAN_FITS; i++) {
            try {
                client.put(null, key(i), new Bin("blob", blob));
            } catch (AerospikeException refused) {
                assertThat(refused.getResultCode()).isEqualTo(ResultCode.SERVER_MEM_ERROR);
                return i;
            }
        }
        return MORE_THAN_FITS;
    }

    private static Key key(int number) {
        return new Key("test", "blobs", number);
    }
}
