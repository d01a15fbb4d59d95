package io.aerotype.benchmarks.server;

import io.aerotype.embedded.EmbeddedAerospike;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long it takes from {@code EmbeddedAerospike.start()} to the first answered request: in JVMs that have just begun,
 * and in one that has done it before.
 */
public final class Startup {
    private static final int FRESH_RUNS = 5;
    private static final int WARM_RUNS = 20;
    private static final int HEADER_SIZE = 8;

    private Startup() {}

    /**
     * Measures.
     *
     * @param arguments none; {@code once} measures a single start in this JVM and prints it in milliseconds
     */
    public static void main(String... arguments) throws IOException {
        if (Arrays.asList(arguments).contains("once")) {
            System.out.printf(Locale.ROOT, "%.1f%n", millis());
            return;
        }
        double[] fresh = new double[FRESH_RUNS];
        for (int i = 0; i < FRESH_RUNS; i++) {
            fresh[i] = inFreshJvm();
        }
        for (int i = 0; i < WARM_RUNS; i++) {
            millis();
        }
        double[] warm = new double[WARM_RUNS];
        for (int i = 0; i < WARM_RUNS; i++) {
            warm[i] = millis();
        }
        System.out.printf(
                Locale.ROOT,
                "From start() to the first answer: %.0f ms in a fresh JVM, %.1f ms in a warm one (medians).%n",
                median(fresh),
                median(warm));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double inFreshJvm() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Startup.class.getName(),
                        "once")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return Double.parseDouble(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim());
    }

    private static double millis() throws IOException {
        long start = System.nanoTime();
        try (EmbeddedAerospike server = EmbeddedAerospike.start();
                Socket socket = new Socket(server.host(), server.port())) {
            byte[] command = "build\n".getBytes(StandardCharsets.US_ASCII);
            byte[] frame = new byte[HEADER_SIZE + command.length];
            frame[0] = 2;
            frame[1] = 1;
            frame[HEADER_SIZE - 1] = (byte) command.length;
            System.arraycopy(command, 0, frame, HEADER_SIZE, command.length);
            socket.getOutputStream().write(frame);
            new DataInputStream(socket.getInputStream()).readFully(new byte[HEADER_SIZE]);
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
