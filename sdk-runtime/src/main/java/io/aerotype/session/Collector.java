package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import io.aerotype.internal.pipeline.Receiver;
import io.aerotype.internal.pipeline.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All records of a query, to come. Rows are kept as they arrive and read at the end, where user code may run. */
final class Collector<R> extends CompletableFuture<RecordStream<R>> implements Receiver, Runnable {
    private final Function<Row, RecordResult<R>> router;
    private final long limit;
    private final UnaryOperator<AerospikeException> named;
    private final Executor callbacks;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable AerospikeException failure;

    Collector(
            Function<Row, RecordResult<R>> router,
            long limit,
            UnaryOperator<AerospikeException> named,
            Executor callbacks) {
        this.router = router;
        this.limit = limit;
        this.named = named;
        this.callbacks = callbacks;
    }

    @Override
    public boolean row(Row row) {
        if (isDone()) {
            return false;
        }
        rows.add(row);
        return rows.size() < limit;
    }

    @Override
    public void complete() {
        callbacks.execute(this);
    }

    @Override
    public void fail(AerospikeException cause) {
        // A query that has what it wants ends itself, which the stock client reports as a failure.
        if (rows.size() < limit) {
            failure = cause;
        }
        complete();
    }

    @Override
    public void run() {
        if (failure != null) {
            completeExceptionally(named.apply(failure));
            return;
        }
        try {
            List<RecordResult<R>> results = new ArrayList<>(rows.size());
            rows.forEach(row -> results.add(router.apply(row)));
            complete(RecordStream.of(results));
        } catch (Throwable defect) { // whatever went wrong, the future has to tell it
            completeExceptionally(defect);
        }
    }
}
