package io.aerotype.embedded.internal.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often things have happened, under the names that a server's statistics have for them. */
public final class Counters {
    private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();

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
