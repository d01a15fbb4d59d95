package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Host;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.TlsPolicy;
import com.aerospike.client.policy.WritePolicy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own: it tells when it is ready, and ends cleanly when it is told to. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class StandaloneProcessTest {
    private static final int TERMINATED = 128 + 15;
    private static final Pattern READY = Pattern.compile("Ready: 127\\.0\\.0\\.1:(\\d+), (\\d+), namespaces test\\.");

    private final TestCertificates certificates = TestCertificates.create("embedded");

    @TempDir
    Path folder = Path.of("unused");

    @Test
    void serves_with_all_its_options_until_it_is_terminated() throws IOException, InterruptedException {
        TestCertificates.PemFiles pem = certificates.write(folder, "embedded");
        Path users = Files.writeString(folder.resolve("users"), "app:s3cret:read-write\n");
        List<String> options = List.of(
                "--port=0",
                "--racks=1,2",
                "--cluster-name=standing",
                "--user-file=" + users,
                "--certified-user=ann:read",
                "--quotas",
                "--session-life=600",
                "--tls-certificate=" + pem.certificate(),
                "--tls-key=" + pem.key(),
                "--tls-name=embedded",
                "--tls-authority=" + pem.authority(),
                "--tls-clients=welcome",
                "--clock-offset=PT1H",
                "--fault=delete:answer=" + ResultCode.DEVICE_OVERLOAD,
                "--directory=" + folder.resolve("data"),
                "--sync-writes");
        for (int life = 1; life <= 2; life++) {
            Process process = start(options);
            try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
                String line = told.readLine();
                Matcher ready = READY.matcher(String.valueOf(line));
                assertThat(ready.matches()).as(String.valueOf(line)).isTrue();
                try (AerospikeClient client = connect(Integer.parseInt(ready.group(1)))) {
                    assertThat(client.getNodes()).hasSize(2);
                    assertThat(client.exists(null, TestServer.key("ann")))
                            .as("in life %d", life)
                            .isEqualTo(life == 2);
                    client.put(null, TestServer.key("ann"), new Bin("a", life));
                    WritePolicy once = new WritePolicy();
                    once.maxRetries = 0;
                    assertThatThrownBy(() -> client.delete(once, TestServer.key("ann")))
                            .isInstanceOfSatisfying(
                                    AerospikeException.class,
                                    refused ->
                                            assertThat(refused.getResultCode()).isEqualTo(ResultCode.DEVICE_OVERLOAD));
                }
                assertThat(process.toHandle().destroy()).as("SIGTERM").isTrue();
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isEqualTo(TERMINATED);
                assertThat(told.readLine()).as("nothing more is said").isNull();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void an_impossible_option_ends_it_with_a_message_and_a_code() throws IOException, InterruptedException {
        Process process = start(List.of("--port=0", "--nodes=0"));
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(said).contains("1 to 128 nodes").doesNotContain("\tat ");
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Standalone.class.getName()));
        command.addAll(options);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private AerospikeClient connect(int port) {
        ClientPolicy policy = new ClientPolicy();
        policy.user = "app";
        policy.password = "s3cret";
        policy.clusterName = "standing";
        policy.loginTimeout = 30_000;
        policy.timeout = 30_000;
        policy.tlsPolicy = new TlsPolicy();
        policy.tlsPolicy.context = certificates.client();
        return new AerospikeClient(policy, new Host("127.0.0.1", "embedded", port));
    }
}
