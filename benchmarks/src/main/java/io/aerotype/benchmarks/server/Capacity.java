package io.aerotype.benchmarks.server;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A server with a heap of 1 GiB takes a million records of ten small bins. At a thousand records, at ten thousand, and so
 * on, the same reads, writes and index queries are timed: what one costs must not depend on how many records there are.
 */
@Command(
        name = "capacity",
        description = "A million records in 1 GiB, and what an operation costs on the way there.",
        mixinStandardHelpOptions = true)
public final class Capacity implements Callable<Integer> {
    private static final int FIRST_STAGE = 1000;
    private static final int STAGE_FACTOR = 10;
    private static final int FOUND = 20;
    private static final String INDEX = "capacity_number";

    @Option(names = "--heap", defaultValue = "1g", description = "The server's heap: ${DEFAULT-VALUE}.")
    private String heap = "";

    @Option(names = "--records", defaultValue = "1000000", description = "How many in the end: ${DEFAULT-VALUE}.")
    private int recordCount;

    @Option(names = "--operations", defaultValue = "20000", description = "Timed at each stage: ${DEFAULT-VALUE}.")
    private int operations;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Capacity() {}

    /**
     * Runs the measurement.
     *
     * @param arguments the options, see {@code --help}
     */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Capacity()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        SampleRecords records = new SampleRecords("capacity");
        PrintWriter out = spec.commandLine().getOut();
        try (ServerProcess server = ServerProcess.start("-Xmx" + heap);
                Target target = new Target("embedded", server.address(), records, recordCount)) {
            target.client()
                    .createIndex(
                            null,
                            SampleRecords.NAMESPACE,
                            records.set(),
                            INDEX,
                            SampleRecords.NUMBER,
                            IndexType.NUMERIC)
                    .waitTillComplete();
            // Once for the compiler, so that the first stage is not slower than the others.
            target.fill(0, FIRST_STAGE);
            measure(target, server, FIRST_STAGE);
            out.printf(
                    Locale.ROOT,
                    "%-10s %8s %8s %12s %16s   (µs of the server's processor time for one)%n",
                    "records",
                    "get",
                    "put",
                    "query of 20",
                    "bytes a record");
            int filled = FIRST_STAGE;
            for (int stage = FIRST_STAGE; stage <= recordCount; stage *= STAGE_FACTOR) {
                target.fill(filled, stage);
                Costs costs = measure(target, server, stage);
                out.printf(
                        Locale.ROOT,
                        "%-10d %8.1f %8.1f %12.1f %16d%n",
                        stage,
                        costs.get(),
                        costs.put(),
                        costs.query(),
                        usedBytes(target) / stage);
                out.flush();
                filled = stage;
            }
            out.println(untilFull(target, filled));
        }
        return 0;
    }

    /** What one operation takes of the server's processor time, in microseconds. */
    private record Costs(double get, double put, double query) {}

    private Costs measure(Target target, ServerProcess server, int count) {
        SplittableRandom random = new SplittableRandom(1);
        double get = timed(server, operations, () -> {
            target.client().get(null, target.records().key(random.nextInt(count)));
        });
        double put = timed(server, operations, () -> {
            long number = random.nextInt(count);
            target.client()
                    .put(null, target.records().key(number), target.records().bins(number));
        });
        double query = timed(server, operations / FOUND, () -> query(target, random.nextInt(count - FOUND)));
        return new Costs(get, put, query);
    }

    /** Processor time, garbage collection included: unlike time on the clock it does not depend on what else runs. */
    private static double timed(ServerProcess server, int times, Runnable operation) {
        long start = server.processorNanos();
        for (int i = 0; i < times; i++) {
            operation.run();
        }
        return (server.processorNanos() - start) / 1e3 / times;
    }

    private static void query(Target target, long from) {
        Statement statement = new Statement();
        statement.setNamespace(SampleRecords.NAMESPACE);
        statement.setSetName(target.records().set());
        statement.setFilter(Filter.range(SampleRecords.NUMBER, from, from + FOUND - 1));
        int found = 0;
        try (RecordSet rows = target.client().query(null, statement)) {
            while (rows.next()) {
                found++;
            }
        }
        if (found != FOUND) {
            throw new IllegalStateException("an index query found " + found + " records instead of " + FOUND);
        }
    }

    private static long usedBytes(Target target) {
        for (String pair : target.info("namespace/" + SampleRecords.NAMESPACE).split(";", -1)) {
            if (pair.startsWith("data_used_bytes=")) {
                return Long.parseLong(pair.substring(pair.indexOf('=') + 1));
            }
        }
        throw new IllegalStateException("the server does not say how much it has stored");
    }

    /** Goes on writing until the server says that it is full, and checks that it still reads. */
    private String untilFull(Target target, long filled) {
        long number = filled;
        try {
            while (number < 100L * recordCount) {
                target.client()
                        .put(
                                null,
                                target.records().key(number),
                                target.records().bins(number));
                number++;
            }
            return "Never full.";
        } catch (AerospikeException full) {
            boolean reads = Value.get(number - 1)
                    .equals(Value.get(target.client()
                            .get(null, target.records().key(number - 1))
                            .getLong(SampleRecords.NUMBER)));
            return "Full after " + number + " records: result code " + full.getResultCode() + " ("
                    + ResultCode.getResultString(full.getResultCode()) + "); reads go on: " + reads;
        }
    }
}
