package io.aerotype.benchmarks.byhand;

import io.aerotype.embedded.Standalone;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own: that of {@code -Daerotype.server=host:port}, or an embedded one started here. */
record ServerAddress(String address, @Nullable Process started) implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Ready: ([^,]+),");

    static ServerAddress find() throws IOException {
        String external = System.getProperty("aerotype.server", "embedded");
        return external.equals("embedded") ? start() : new ServerAddress(external, null);
    }

    private static ServerAddress start() throws IOException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Standalone.class.getName(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = server.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return new ServerAddress(ready.group(1), server);
            }
        }
        throw new IOException("The embedded server did not start; it ended with code " + server.exitValue() + ".");
    }

    @Override
    public void close() {
        if (started != null) {
            started.destroy();
        }
    }
}
