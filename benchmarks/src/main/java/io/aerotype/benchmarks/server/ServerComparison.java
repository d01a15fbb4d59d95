package io.aerotype.benchmarks.server;

import com.aerospike.client.Host;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The throughput of the embedded server, in a JVM of its own, beside that of another server, under the same client
 * program; the other may be an embedded one too, so that what an option costs can be seen. The two take turns, so that whatever else the machine does falls on both; what counts is the ratio of the
 * medians.
 */
@Command(
        name = "server-comparison",
        description = "Throughput of the embedded server as a share of another server's.",
        mixinStandardHelpOptions = true)
public final class ServerComparison implements Callable<Integer> {
    private static final String EMBEDDED = "embedded";

    @Option(
            names = "--other",
            defaultValue = EMBEDDED,
            paramLabel = "HOST:PORT",
            description = "The server to compare with; another embedded one unless there is an address.")
    private String other = "";

    @Option(
            names = "--arguments",
            split = " ",
            description = "Options of the embedded server, such as '--nodes 3'; another embedded one has none.")
    private List<String> arguments = List.of();

    @Option(
            names = "--other-class-path",
            paramLabel = "PATH",
            description = "Takes the other embedded server from another build.")
    private String otherClassPath = System.getProperty("java.class.path");

    @Option(names = "--records", defaultValue = "10000", description = "Records in the set: ${DEFAULT-VALUE}.")
    private int recordCount;

    @Option(names = "--threads", defaultValue = "8", description = "Blocking client threads: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(names = "--rounds", defaultValue = "5", description = "Turns of each server: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--round", defaultValue = "PT2S", description = "Length of a turn: ${DEFAULT-VALUE}.")
    private Duration round = Duration.ZERO;

    @Option(names = "--workload", split = ",", description = "Only these: ${COMPLETION-CANDIDATES}.")
    private Set<Workload> workloads = EnumSet.allOf(Workload.class);

    @Option(names = "--server-options", split = ",", description = "JVM options of the embedded server.")
    private List<String> serverOptions = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ServerComparison() {}

    /**
     * Runs the comparison.
     *
     * @param arguments the options, see {@code --help}
     */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new ServerComparison()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        SampleRecords records =
                new SampleRecords("comparison-" + ProcessHandle.current().pid());
        String ownClassPath = System.getProperty("java.class.path");
        try (ServerProcess embedded = ServerProcess.start(ownClassPath, serverOptions, arguments)) {
            if (other.equals(EMBEDDED)) {
                try (ServerProcess second = ServerProcess.start(otherClassPath, serverOptions, List.of())) {
                    compare(records, embedded.address(), second.address());
                }
            } else {
                compare(records, embedded.address(), Host.parseHosts(other, 3000)[0]);
            }
        }
        return 0;
    }

    private void compare(SampleRecords records, Host embedded, Host second)
            throws InterruptedException, ExecutionException {
        try (Target ours = new Target("embedded", embedded, records, recordCount);
                Target theirs = new Target("other", second, records, recordCount);
                ExecutorService clients = Executors.newFixedThreadPool(threads)) {
            ours.fill();
            theirs.fill();
            PrintWriter out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "%-16s %14s %14s %8s%n", "units per second", "embedded", "other", "ratio");
            for (Workload workload : workloads) {
                compare(workload, ours, theirs, clients, out);
            }
        }
    }

    private void compare(Workload workload, Target ours, Target theirs, ExecutorService clients, PrintWriter out)
            throws InterruptedException, ExecutionException {
        double[] ourRates = new double[rounds];
        double[] theirRates = new double[rounds];
        // The first turn of each warms up the client as well as the server.
        rate(workload, ours, clients);
        rate(workload, theirs, clients);
        for (int i = 0; i < rounds; i++) {
            ourRates[i] = rate(workload, ours, clients);
            theirRates[i] = rate(workload, theirs, clients);
        }
        double our = median(ourRates);
        double their = median(theirRates);
        out.printf(Locale.ROOT, "%-16s %14.0f %14.0f %8.2f%n", workload, our, their, our / their);
        out.flush();
    }

    private static double median(double[] rates) {
        Arrays.sort(rates);
        return rates[rates.length / 2];
    }

    private double rate(Workload workload, Target target, ExecutorService clients)
            throws InterruptedException, ExecutionException {
        LongAdder units = new LongAdder();
        long start = System.nanoTime();
        long end = start + round.toNanos();
        int workers = workload.shape() == Workload.Shape.ASYNC ? 1 : threads;
        for (Future<?> worker : IntStream.range(0, workers)
                .mapToObj(seed -> clients.submit(() -> work(workload, target, seed, end, units)))
                .toList()) {
            worker.get();
        }
        target.awaitAll();
        return units.sum() * 1e9 / (System.nanoTime() - start);
    }

    private static void work(Workload workload, Target target, int seed, long end, LongAdder units) {
        SplittableRandom random = new SplittableRandom(seed);
        while (System.nanoTime() < end) {
            workload.run(target, random);
            units.increment();
        }
    }
}
