package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.Counters;
import io.aerotype.embedded.internal.store.LatencyHistogram;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Histograms, of latencies and of what is stored. What is stored is counted when it is asked for. */
public final class HistogramInfo {
    private static final List<String> OF_NAMESPACE = List.of(
            "read", "write", "udf", "batch-sub-read", "batch-sub-write", "batch-sub-udf", "pi-query", "si-query");

    private static final String BATCH = "batch-index";
    private static final int SIZE_BUCKETS = 1024;
    private static final int SIZE_WIDTH = 1024;
    private static final int TTL_BUCKETS = 100;

    private final Collection<Namespace> namespaces;
    private final Map<String, LatencyHistogram> latencies = new LinkedHashMap<>();

    public HistogramInfo(Collection<Namespace> namespaces, Counters counters) {
        this.namespaces = namespaces;
        latencies.put(BATCH, counters.latencies(BATCH));
        for (Namespace namespace : namespaces) {
            OF_NAMESPACE.forEach(name -> latencies.put(
                    "{" + namespace.name() + "}-" + name, namespace.counters().latencies(name)));
        }
    }

    public Map<String, InfoCommand> commands() {
        return Map.of("latencies", this::latencies, "histogram", this::histogram);
    }

    private String latencies(InfoParameters parameters) {
        long now = System.nanoTime();
        if (!parameters.values().containsKey("hist")) {
            return latencies.entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + entry.getValue().describe(now))
                    .collect(Collectors.joining(";"));
        }
        String name = parameters.require("hist");
        @Nullable LatencyHistogram histogram = latencies.get(name);
        if (histogram == null) {
            throw new InfoException(ResultCode.PARAMETER, "bad hist name");
        }
        return name + ":" + histogram.describe(now);
    }

    private String histogram(InfoParameters parameters) {
        String name = parameters.requireNamespace();
        Namespace namespace = namespaces.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InfoException(ResultCode.NAMESPACE, "namespace not found on node"));
        String type = parameters.require("type");
        if (!List.of("ttl", "object-size", "object-size-linear").contains(type)) {
            throw new InfoException(ResultCode.PARAMETER, "unknown hist name");
        }
        @Nullable RecordSet set = null;
        if (parameters.values().containsKey("set")) {
            set = namespace.set(parameters.require("set"));
            if (set == null) {
                throw new InfoException(ResultCode.PARAMETER, "unknown set name");
            }
        }
        return set == null && namespace.objects() == 0 ? "" : histogram(type, namespace, set);
    }

    private static String histogram(String type, Namespace namespace, @Nullable RecordSet set) {
        if (type.equals("ttl")) {
            long[] left = timesLeft(namespace, set);
            long longest = LongStream.of(left).max().orElse(0);
            long width = Math.max(1, Math.ceilDiv(longest, TTL_BUCKETS));
            return RecordHistogram.linear("seconds", TTL_BUCKETS, width).describe(LongStream.of(left));
        }
        RecordHistogram sizes = type.equals("object-size")
                ? RecordHistogram.ofSizes()
                : RecordHistogram.linear("bytes", SIZE_BUCKETS, SIZE_WIDTH);
        return sizes.describe(records(namespace, set).stream()
                .mapToLong(record -> RecordFacts.of(record, namespace.time()).recordSize()));
    }

    /** How many seconds each record has left; those that never expire count with none. */
    private static long[] timesLeft(Namespace namespace, @Nullable RecordSet set) {
        int now = namespace.time().seconds();
        return records(namespace, set).stream()
                .mapToLong(record -> record.voidTime() == 0 ? 0 : Math.max(0, record.voidTime() - now))
                .toArray();
    }

    private static List<StoredRecord> records(Namespace namespace, @Nullable RecordSet set) {
        List<StoredRecord> records = new ArrayList<>();
        for (int partition = 0; partition < Namespace.PARTITIONS; partition++) {
            records.addAll(namespace.scan(partition, record -> set == null || record.set() == set));
        }
        return records;
    }
}
