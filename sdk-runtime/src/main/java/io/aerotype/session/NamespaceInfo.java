package io.aerotype.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A namespace as its nodes describe it. Numbers of records and bytes are sums over the nodes that were asked, copies included
 * where the name does not say otherwise.
 *
 * @param name its name
 * @param replicationFactor how many copies of a record there are
 * @param strongConsistency whether it prefers consistency, which transactions need
 * @param stopsWrites whether a node takes no more writes
 * @param records the records, each counted once
 * @param tombstones the traces of durable deletes, each counted once
 * @param usedBytes what the copies take
 * @param totalBytes the room there is
 * @param values everything that the nodes tell, by the server's names: the sum where it counts something, and the first
 *     node's word otherwise
 */
public record NamespaceInfo(
        String name,
        int replicationFactor,
        boolean strongConsistency,
        boolean stopsWrites,
        long records,
        long tombstones,
        long usedBytes,
        long totalBytes,
        Map<String, String> values) {
    /** Copies the map. */
    public NamespaceInfo {
        values = Map.copyOf(values);
    }

    /** The answers of the nodes put together. */
    static NamespaceInfo of(String name, List<Map<String, String>> answers) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map<String, String> answer : answers) {
            answer.forEach((field, value) ->
                    values.merge(field, value, (sum, more) -> Counters.adds(field) ? Counters.sum(sum, more) : sum));
        }
        return new NamespaceInfo(
                name,
                (int) Counters.number(values, "effective_replication_factor"),
                Boolean.parseBoolean(values.getOrDefault("strong-consistency", "false")),
                answers.stream().anyMatch(answer -> "true".equals(answer.get("stop_writes"))),
                Counters.number(values, "master_objects"),
                Counters.number(values, "master_tombstones"),
                Counters.number(values, "data_used_bytes"),
                Counters.number(values, "data_total_bytes"),
                values);
    }
}
