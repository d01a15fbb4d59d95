package io.aerotype.benchmarks.server;

import com.aerospike.client.Host;
import io.aerotype.embedded.Standalone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The embedded server as a program in a JVM of its own, on a free port, as it would stand beside another server. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Ready: ([^,]+):(\\d+),.*");
    private static final int SECONDS_TO_STOP = 10;

    private final Process process;
    private final Host address;

    private ServerProcess(Process process, Host address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param jvmOptions for instance {@code -Xmx1g}
     */
    static ServerProcess start(String... jvmOptions) throws IOException {
        return start(System.getProperty("java.class.path"), List.of(jvmOptions), List.of());
    }

    /**
     * The same with what is to be compared.
     *
     * @param classPath where the server's classes are
     * @param arguments the server's own options, such as {@code --nodes}
     */
    static ServerProcess start(String classPath, List<String> jvmOptions, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", classPath, Standalone.class.getName(), "--port", "0"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        Matcher ready = READY.matcher(line == null ? "" : line);
        if (!ready.matches()) {
            process.destroy();
            throw new IOException("The server did not get ready; it said: " + line);
        }
        return new ServerProcess(process, new Host(ready.group(1), Integer.parseInt(ready.group(2))));
    }

    Host address() {
        return address;
    }

    /** How much processor time it has taken so far, in nanoseconds. */
    long processorNanos() {
        return process.info().totalCpuDuration().orElseThrow().toNanos();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
