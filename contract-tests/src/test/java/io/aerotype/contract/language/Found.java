package io.aerotype.contract.language;

import com.aerospike.client.AerospikeException;
import io.aerotype.session.Query;
import io.aerotype.session.RecordStream;
import io.aerotype.session.StoredRecord;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of a query over a set: the ids it found, or the code of its failure.
 *
 * @param ids the ids of the records
 * @param twice the ids that came more than once
 * @param code 0 for none
 */
public record Found(SortedSet<Long> ids, SortedSet<Long> twice, int code) {

    /** Runs the query. */
    public static Found by(Query<StoredRecord> query) {
        TreeMap<Long, Integer> counts = new TreeMap<>();
        try (RecordStream<StoredRecord> rows = query.execute()) {
            rows.records().forEach(row -> counts.merge(row.getLong("id").orElse(-1), 1, Integer::sum));
        } catch (AerospikeException failure) {
            return new Found(new TreeSet<>(), new TreeSet<>(), failure.getResultCode());
        }
        TreeSet<Long> twice = new TreeSet<>();
        counts.forEach((id, count) -> {
            if (count > 1) {
                twice.add(id);
            }
        });
        return new Found(new TreeSet<>(counts.keySet()), twice, 0);
    }
}
