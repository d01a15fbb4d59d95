package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Counters;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * The statistics of a server or a namespace: every name a server has, in its order, with what is known of it here. What
 * can never happen in this server, an eviction for instance, stays what it is in a server where it has not happened.
 */
final class Statistics {
    private final Map<String, String> table;
    private final Counters counters;
    private final Map<String, Supplier<?>> gauges = new HashMap<>();

    Statistics(Map<String, String> table, Counters counters) {
        this.table = table;
        this.counters = counters;
    }

    /** A value that is asked for when the statistics are. */
    Statistics with(String name, Supplier<?> value) {
        if (!table.containsKey(name)) {
            throw new IllegalArgumentException("no server has a statistic '" + name + "'");
        }
        gauges.put(name, value);
        return this;
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(";");
        table.forEach((name, usual) -> text.add(name + "=" + value(name, usual)));
        return text.toString();
    }

    private String value(String name, String usual) {
        Supplier<?> gauge = gauges.get(name);
        if (gauge != null) {
            return String.valueOf(gauge.get());
        }
        long count = counters.count(name);
        return count == 0 ? usual : Long.toString(count);
    }
}
