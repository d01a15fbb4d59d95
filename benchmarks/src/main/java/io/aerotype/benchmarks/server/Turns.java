package io.aerotype.benchmarks.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

/** What one server has done in its turns. */
final class Turns {
    private final Target target;
    private final LongSupplier cpu;
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> cpuMicros = new ArrayList<>();

    /**
     * @param cpu the processor time taken for it so far, in nanoseconds
     */
    Turns(Target target, LongSupplier cpu) {
        this.target = target;
        this.cpu = cpu;
    }

    Target target() {
        return target;
    }

    LongSupplier cpu() {
        return cpu;
    }

    void add(long units, long nanos, long cpuNanos) {
        rates.add(units * 1e9 / nanos);
        cpuMicros.add(cpuNanos / 1e3 / units);
    }

    /** Units in a second, the median of the turns. */
    double rate() {
        return median(rates);
    }

    /** Processor time for one unit in microseconds, the median of the turns. */
    double cpuMicros() {
        return median(cpuMicros);
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
