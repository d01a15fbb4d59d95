package io.aerotype.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link TextFilters} and tells each cost as a multiple of building by hand: medians over the typical filters. */
public final class TextFilterCosts {
    private record Cost(double nanos, double bytes) {}

    private TextFilterCosts() {}

    /** Takes JMH's own options. */
    public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
        Map<String, List<Cost>> costs = new TreeMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(TextFilters.class.getName() + "\\.")
                        .addProfiler(GCProfiler.class)
                        .build())
                .run()) {
            costs.computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new ArrayList<>())
                    .add(new Cost(
                            result.getPrimaryResult().getScore(),
                            Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                                    .getScore()));
        }
        Cost hand = median(costs.getOrDefault("byHand", List.of()));
        System.out.printf("%n%-10s %9s %9s %8s %8s%n", "", "ns", "bytes", "× time", "× bytes");
        costs.forEach((name, all) -> {
            Cost cost = median(all);
            System.out.printf(
                    "%-10s %9.0f %9.0f %8.1f %8.1f%n",
                    name, cost.nanos(), cost.bytes(), cost.nanos() / hand.nanos(), cost.bytes() / hand.bytes());
        });
    }

    private static Cost median(List<Cost> costs) {
        return new Cost(
                median(costs.stream().mapToDouble(Cost::nanos).sorted().toArray()),
                median(costs.stream().mapToDouble(Cost::bytes).sorted().toArray()));
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
