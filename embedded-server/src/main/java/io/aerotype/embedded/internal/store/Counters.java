package io.aerotype.embedded.internal.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often things have happened and how long they took, under the names that a server has for them. */
public final class Counters {
    private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();

    private final Map<String, LatencyHistogram> latencies = new ConcurrentHashMap<>();

    /** The latencies of a name: {@code read} or {@code batch-index}, for instance. */
    public LatencyHistogram latencies(String name) {
        return latencies.computeIfAbsent(name, absent -> new LatencyHistogram(System.nanoTime()));
    }

    /** The counter of a name, for whoever counts often and keeps it. */
    public LongAdder counter(String name) {
        return counters.computeIfAbsent(name, absent -> new LongAdder());
    }

    public void increment(String name) {
        counter(name).increment();
    }

    public long count(String name) {
        LongAdder counter = counters.get(name);
        return counter == null ? 0 : counter.sum();
    }
}
