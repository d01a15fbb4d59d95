package io.aerotype.benchmarks.server;

import com.aerospike.client.Host;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
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
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The throughput of the embedded server, in a JVM of its own, beside that of another server, under the same client
 * program; the other may be an embedded one too, so that what an option costs can be seen. The two take turns, so that whatever else the machine does falls on both; what counts is the ratio of the
 * medians. Where the other is an embedded one too, so is the ratio of the processor time that a unit takes of server and
 * client together: on processors that others use as well, it is the steadier of the two.
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
                    compare(records, embedded.address(), with(embedded), second.address(), with(second));
                }
            } else {
                // What another server takes is not known here.
                compare(records, embedded.address(), with(embedded), Host.parseHosts(other, 3000)[0], () -> 0);
            }
        }
        return 0;
    }

    /** The processor time of a server and its client together: on busy processors it decides what can be done. */
    private static LongSupplier with(ServerProcess server) {
        ProcessHandle client = ProcessHandle.current();
        return () -> server.processorNanos()
                + client.info().totalCpuDuration().orElseThrow().toNanos();
    }

    private void compare(SampleRecords records, Host embedded, LongSupplier ourCpu, Host second, LongSupplier theirCpu)
            throws InterruptedException, ExecutionException {
        try (Target ours = new Target("embedded", embedded, records, recordCount);
                Target theirs = new Target("other", second, records, recordCount);
                ExecutorService clients = Executors.newFixedThreadPool(threads)) {
            ours.fill();
            theirs.fill();
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    Locale.ROOT,
                    "%-16s %12s %12s %8s %12s %12s %8s%n",
                    "units per second",
                    "embedded",
                    "other",
                    "ratio",
                    "cpu embedded",
                    "cpu other",
                    "ratio");
            for (Workload workload : workloads) {
                Turns our = new Turns(ours, ourCpu);
                Turns their = new Turns(theirs, theirCpu);
                // The first turn of each warms up the client as well as the server.
                for (int i = 0; i <= rounds; i++) {
                    take(our, workload, clients, i > 0);
                    take(their, workload, clients, i > 0);
                }
                out.printf(
                        Locale.ROOT,
                        "%-16s %12.0f %12.0f %8.2f %12s %12s %8s%n",
                        workload,
                        our.rate(),
                        their.rate(),
                        our.rate() / their.rate(),
                        known(our.cpuMicros(), our),
                        known(their.cpuMicros(), their),
                        known(their.cpuMicros() / our.cpuMicros(), their));
                out.flush();
            }
        }
    }

    private static String known(double number, Turns of) {
        return of.cpuMicros() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", number);
    }

    private void take(Turns turns, Workload workload, ExecutorService clients, boolean counts)
            throws InterruptedException, ExecutionException {
        LongAdder units = new LongAdder();
        long cpu = turns.cpu().getAsLong();
        long start = System.nanoTime();
        long end = start + round.toNanos();
        int workers = workload.shape() == Workload.Shape.ASYNC ? 1 : threads;
        for (Future<?> worker : IntStream.range(0, workers)
                .mapToObj(seed -> clients.submit(() -> work(workload, turns.target(), seed, end, units)))
                .toList()) {
            worker.get();
        }
        turns.target().awaitAll();
        if (counts) {
            turns.add(units.sum(), System.nanoTime() - start, turns.cpu().getAsLong() - cpu);
        }
    }

    private static void work(Workload workload, Target target, int seed, long end, LongAdder units) {
        SplittableRandom random = new SplittableRandom(seed);
        while (System.nanoTime() < end) {
            workload.run(target, random);
            units.increment();
        }
    }
}
