package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Histograms, of latencies and of what is stored. This server measures none: each is what a server's is before the first
 * measurement.
 */
public final class HistogramInfo {
    private static final List<String> OF_NAMESPACE = List.of(
            "read", "write", "udf", "batch-sub-read", "batch-sub-write", "batch-sub-udf", "pi-query", "si-query");

    private static final Set<String> OF_RECORDS = Set.of("ttl", "object-size", "object-size-linear");

    private final Collection<Namespace> namespaces;
    private final List<String> latencies = new ArrayList<>();

    public HistogramInfo(Collection<Namespace> namespaces) {
        this.namespaces = namespaces;
        latencies.add("batch-index");
        for (Namespace namespace : namespaces) {
            OF_NAMESPACE.forEach(name -> latencies.add("{" + namespace.name() + "}-" + name));
        }
    }

    public Map<String, InfoCommand> commands() {
        return Map.of("latencies", this::latencies, "histogram", this::histogram);
    }

    private String latencies(InfoParameters parameters) {
        if (!parameters.values().containsKey("hist")) {
            return latencies.stream().map(name -> name + ":").collect(Collectors.joining(";"));
        }
        String name = parameters.require("hist");
        if (!latencies.contains(name)) {
            throw new InfoException(ResultCode.PARAMETER, "bad hist name");
        }
        return name + ":";
    }

    private String histogram(InfoParameters parameters) {
        String name = parameters.requireNamespace();
        Namespace namespace = namespaces.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InfoException(ResultCode.NAMESPACE, "namespace not found on node"));
        String type = parameters.require("type");
        if (!OF_RECORDS.contains(type)) {
            throw new InfoException(ResultCode.PARAMETER, "unknown hist name");
        }
        if (parameters.values().containsKey("set") && namespace.set(parameters.require("set")) == null) {
            throw new InfoException(ResultCode.PARAMETER, "unknown set name");
        }
        return "";
    }
}
