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

/**
 * Runs {@link TextFilters} and tells each cost as a multiple of building by hand, packed and bare: medians over the typical
 * filters, and over those of them that take values.
 */
public final class TextFilterCosts {
    private record Cost(TypicalFilter filter, double nanos, double bytes) {}

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
                            TypicalFilter.valueOf(result.getParams().getParam("filter")),
                            result.getPrimaryResult().getScore(),
                            Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                                    .getScore()));
        }
        print("all", costs);
        Map<String, List<Cost>> withValues = new TreeMap<>();
        costs.forEach((name, all) -> withValues.put(
                name,
                all.stream()
                        .filter(cost -> cost.filter().arguments().length > 0)
                        .toList()));
        print("with values", withValues);
    }

    private static void print(String which, Map<String, List<Cost>> costs) {
        double[] packed = medians(costs.getOrDefault("byHand", List.of()));
        double[] bare = medians(costs.getOrDefault("bare", List.of()));
        System.out.printf(
                "%n%-12s %9s %9s %8s %8s %14s %14s%n",
                which, "ns", "bytes", "× time", "× bytes", "× bare time", "× bare bytes");
        costs.forEach((name, all) -> {
            double[] cost = medians(all);
            System.out.printf(
                    "%-12s %9.0f %9.0f %8.2f %8.2f %14.2f %14.2f%n",
                    name,
                    cost[0],
                    cost[1],
                    cost[0] / packed[0],
                    cost[1] / packed[1],
                    cost[0] / bare[0],
                    cost[1] / bare[1]);
        });
    }

    private static double[] medians(List<Cost> costs) {
        return new double[] {
            median(costs.stream().mapToDouble(Cost::nanos).sorted().toArray()),
            median(costs.stream().mapToDouble(Cost::bytes).sorted().toArray())
        };
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
