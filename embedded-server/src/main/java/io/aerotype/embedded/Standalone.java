package io.aerotype.embedded;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The server as a program of its own:
 *
 * <pre>{@code java -jar aerotype-embedded-server-standalone.jar --port 3000 --namespace test}</pre>
 *
 * <p>It prints one line when clients can connect, and stops cleanly on SIGTERM or Ctrl-C.
 */
@Command(
        name = "aerotype-embedded-server",
        description = "An Aerospike server for development and tests.",
        mixinStandardHelpOptions = true,
        versionProvider = Standalone.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class Standalone implements Runnable {
    private static final int EXIT_FAILURE = 1;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3000",
            description = "The port to listen on; 0 for any free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on. Default: ${DEFAULT-VALUE}.")
    private String host = "";

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            defaultValue = "test",
            description = {
                "A namespace to serve; may be repeated. Default: ${DEFAULT-VALUE}.",
                "Settings follow after commas: default-ttl=SECONDS, max-record-size=BYTES, replication-factor=COPIES,"
                        + " strong-consistency, strong-consistency-allow-expunge."
            })
    private List<String> namespaces = List.of();

    @Option(
            names = "--nodes",
            paramLabel = "COUNT",
            defaultValue = "1",
            description =
                    "How many nodes, 1 to 128; the second and later ones take free ports. Default: ${DEFAULT-VALUE}.")
    private int nodes;

    @Option(
            names = "--cluster-name",
            paramLabel = "NAME",
            defaultValue = "embedded",
            description = "The name clients may check. Default: ${DEFAULT-VALUE}.")
    private String clusterName = "";

    @Option(
            names = "--racks",
            paramLabel = "RACK,...",
            split = ",",
            description = "The rack of each node, from 1; in place of --nodes.")
    private int[] racks = new int[0];

    @Option(
            names = "--clock-offset",
            paramLabel = "DURATION",
            description = "How far the server's clock is ahead of this machine's, as in PT1H or -PT30S.")
    private Duration clockOffset = Duration.ZERO;

    @Option(
            names = "--migration-pace",
            paramLabel = "DURATION",
            description = "How long each partition takes that moves when nodes come and go, as in PT0.001S; no time by"
                    + " default.")
    private Duration migrationPace = Duration.ZERO;

    @Mixin
    private StandaloneSecurity security = new StandaloneSecurity();

    @Mixin
    private StandaloneTls tls = new StandaloneTls();

    @Mixin
    private StandaloneFaults faults = new StandaloneFaults();

    @Option(
            names = "--directory",
            paramLabel = "PATH",
            description = "Keeps the data in this directory, and begins with what is there.")
    private @Nullable Path directory;

    @Option(
            names = "--sync-writes",
            description = "Acknowledges writes only when they are on the disk; needs --directory.")
    private boolean syncWrites;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line parser. */
    Standalone() {}

    /**
     * Runs the server until the process is told to stop.
     *
     * @param arguments the options, see {@code --help}
     */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Standalone())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return EXIT_FAILURE;
                });
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (EmbeddedAerospike server = start()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(told, stopped), "stop"));
            out.printf(
                    "Ready: %s:%s, namespaces %s.%n",
                    server.host(),
                    server.nodes().stream()
                            .map(node -> String.valueOf(node.port()))
                            .collect(Collectors.joining(", ")),
                    String.join(", ", server.namespaces()));
            out.flush();
            told.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    /** Runs when the process is told to end, and holds it until the server has closed its connections. */
    private static void stop(CountDownLatch told, CountDownLatch stopped) {
        told.countDown();
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private EmbeddedAerospike start() {
        try {
            EmbeddedAerospikeBuilder builder = EmbeddedAerospike.builder()
                    .port(port)
                    .host(InetAddress.getByName(host))
                    .nodes(nodes)
                    .faultSeed(faults.seed())
                    .clusterName(clusterName)
                    .migrationPace(migrationPace);
            if (racks.length > 0) {
                builder.racks(racks);
            }
            if (!clockOffset.isZero()) {
                builder.clock(() -> Instant.now().plus(clockOffset));
            }
            namespaces.forEach(text -> builder.namespace(StandaloneOptions.namespace(text)));
            security.options().ifPresent(builder::security);
            tls.options().ifPresent(builder::tls);
            faults.check();
            if (directory != null) {
                builder.directory(directory);
            }
            if (syncWrites) {
                builder.syncWrites();
            }
            EmbeddedAerospike server = builder.start();
            faults.addTo(server.faults());
            return server;
        } catch (IllegalArgumentException impossible) {
            throw new ParameterException(spec.commandLine(), impossible.getMessage(), impossible);
        } catch (UnknownHostException unknown) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + host + "' is no address of this machine. Use one that is, such as 127.0.0.1 or 0.0.0.0.",
                    unknown);
        } catch (UncheckedIOException cannotBind) {
            throw new ParameterException(spec.commandLine(), cannotBind.getMessage(), cannotBind);
        }
    }

    /** The version of the jar this runs from, and the server release it answers as. */
    static final class Version implements CommandLine.IVersionProvider {
        /** Made by the command line parser. */
        Version() {}

        @Override
        public String[] getVersion() {
            String own = Standalone.class.getPackage().getImplementationVersion();
            return new String[] {
                "Aerotype embedded server " + (own == null ? "(unpackaged)" : own),
                "answers as Aerospike " + EmbeddedAerospike.SERVER_RELEASE
            };
        }
    }
}
