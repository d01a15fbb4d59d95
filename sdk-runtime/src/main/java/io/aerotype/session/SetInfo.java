package io.aerotype.session;

import java.util.Map;

/**
 * A set as its nodes describe it. Numbers of records and bytes are sums over the nodes that were asked, copies included.
 *
 * @param dataSet the set
 * @param records its records, every copy counted
 * @param tombstones the traces of durable deletes, every copy counted
 * @param usedBytes what they take
 * @param indexes how many secondary indexes it has
 * @param truncating whether it is just being emptied
 * @param values everything that the first node tells, by the server's names
 */
public record SetInfo(
        DataSet dataSet,
        long records,
        long tombstones,
        long usedBytes,
        int indexes,
        boolean truncating,
        Map<String, String> values) {
    /** Copies the map. */
    public SetInfo {
        values = Map.copyOf(values);
    }

    static SetInfo of(String namespace, Map<String, String> row) {
        return new SetInfo(
                DataSet.of(namespace, row.getOrDefault("set", "")),
                Counters.number(row, "objects"),
                Counters.number(row, "tombstones"),
                Counters.number(row, "data_used_bytes"),
                (int) Counters.number(row, "sindexes"),
                Boolean.parseBoolean(row.getOrDefault("truncating", "false")),
                row);
    }

    /**
     * Whether the set has an index of all its records, and it is built.
     *
     * @return true if so
     * @see Indexes#createOfWholeSet
     */
    public boolean isIndexed() {
        return Boolean.parseBoolean(values.get("enable-index"))
                && !Boolean.parseBoolean(values.get("index_populating"));
    }

    /** With what another node has of the same set. */
    SetInfo plus(SetInfo other) {
        return new SetInfo(
                dataSet,
                records + other.records,
                tombstones + other.tombstones,
                usedBytes + other.usedBytes,
                Math.max(indexes, other.indexes),
                truncating || other.truncating,
                values);
    }
}
