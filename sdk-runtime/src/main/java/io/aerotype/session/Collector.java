package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.pipeline.Receiver;
import io.aerotype.internal.pipeline.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps all rows as they came; they are made into results at the end, on a thread that may run user code. */
class Collector<R> implements Receiver {
    private final Router<R> router;
    private final long limit;
    private final List<Row> rows;
    private @Nullable AerospikeException failure;

    Collector(Router<R> router, int expected, long limit) {
        this.router = router;
        this.rows = new ArrayList<>(expected);
        this.limit = limit;
    }

    @Override
    public boolean row(Row row) {
        rows.add(row);
        return rows.size() < limit;
    }

    @Override
    public void complete() {}

    @Override
    public void fail(AerospikeException cause) {
        // A query that has what it wants ends itself, which the stock client reports as a failure.
        if (rows.size() < limit) {
            failure = cause;
        }
        complete();
    }

    /** The results, in the order of the rows. */
    RecordStream<R> stream() {
        if (failure != null) {
            throw Failures.of("query", failure);
        }
        List<RecordResult<R>> results = new ArrayList<>(rows.size());
        for (Row row : rows) {
            RecordResult<R> result = router.route(row);
            if (result != null) {
                results.add(result);
            }
        }
        router.check(results);
        return RecordStream.of(results);
    }
}
