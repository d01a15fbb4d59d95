package io.aerotype.benchmarks.byhand;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Host;
import com.aerospike.client.Key;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * From the first line of {@code main} to the first record read, in a fresh JVM each time. Starts such JVMs in turn, one of
 * each side, and prints the medians and their ratio.
 */
public final class FirstRecord {
    private static final int STARTS = Integer.getInteger("aerotype.rounds", 11);
    private static final double GOAL = 1.25;
    private static final DataSet SET = DataSet.of(System.getProperty("aerotype.namespace", "test"), "bench_first");

    private FirstRecord() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        try (ServerAddress server = ServerAddress.find()) {
            try (Client client = Client.connect(server.address())) {
                client.createSession(Behavior.DEFAULT).put(SET.id(1), Map.of("n", 1));
            }
            double[] ours = new double[STARTS];
            double[] byHand = new double[STARTS];
            for (int i = 0; i < STARTS; i++) {
                ours[i] = start(Ours.class, server.address());
                byHand[i] = start(ByHand.class, server.address());
            }
            Arrays.sort(ours);
            Arrays.sort(byHand);
            double ratio = ours[STARTS / 2] / byHand[STARTS / 2];
            System.out.printf(
                    "first record: ours %.0f ms, by hand %.0f ms, ratio %.3f %s%n",
                    ours[STARTS / 2], byHand[STARTS / 2], ratio, ratio <= GOAL ? "" : "above " + GOAL);
        }
    }

    private static double start(Class<?> program, String address) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        address)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("%s ended with code %d.".formatted(program.getName(), process.exitValue()));
        }
        return Double.parseDouble(printed.strip());
    }

    private static void print(long begin) {
        System.out.println((System.nanoTime() - begin) / 1e6);
    }

    /** Through a session, by the builder. */
    static final class Ours {
        private Ours() {}

        public static void main(String... address) {
            long begin = System.nanoTime();
            try (Client client = Client.connect(address[0])) {
                Session session = client.createSession(Behavior.DEFAULT);
                session.query(SET.id(1)).execute().firstOrThrow();
                print(begin);
            }
        }
    }

    /** With the stock client. */
    static final class ByHand {
        private ByHand() {}

        public static void main(String... address) {
            long begin = System.nanoTime();
            Host[] hosts = Host.parseHosts(address[0], 3000);
            try (AerospikeClient client = new AerospikeClient(new ClientPolicy(), hosts)) {
                if (client.get(new Policy(), new Key(SET.namespace(), SET.set(), 1L)) == null) {
                    throw new IllegalStateException("There is no record.");
                }
                print(begin);
            }
        }
    }
}
