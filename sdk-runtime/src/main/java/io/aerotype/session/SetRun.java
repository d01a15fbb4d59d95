package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.query.RecordSet;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.pipeline.Row;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The records of a set. */
final class SetRun<R> implements Run<R> {
    private final Client client;
    private final Request.Query request;
    private final RowReader<R> reader;
    private final long limit;

    /**
     * Describes the run.
     *
     * @param limit how many records at most; {@link Long#MAX_VALUE} for all
     */
    SetRun(Client client, Request.Query request, RowReader<R> reader, long limit) {
        this.client = client;
        this.request = request;
        this.reader = reader;
        this.limit = limit;
    }

    @Override
    public RecordStream<R> execute() {
        return new RecordStream<>(pull());
    }

    @Override
    public RecordStream<R> executeStream() {
        return execute();
    }

    @Override
    public CompletableFuture<RecordStream<R>> executeAsync() {
        Collector<R> collector = new Collector<>(this::route, limit, client.callbacks());
        client.async().stream(request, collector);
        return collector;
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        return new ResultPublisher<>(() -> CompletableFuture.completedFuture(pull()));
    }

    private RecordResult<R> route(Row row) {
        return Routing.read(reader, row.key(), -1, Objects.requireNonNull(row.stored()));
    }

    private ResultSource<R> pull() {
        try {
            return new Pull(client.blocking().open(request));
        } catch (AerospikeException failure) {
            throw Failures.of("query", failure);
        }
    }

    /** Takes one record after the other; the stock client holds a bounded number ready and stops reading beyond. */
    private final class Pull implements ResultSource<R> {
        private final RecordSet records;
        private long delivered;

        Pull(RecordSet records) {
            this.records = records;
        }

        @Override
        public @Nullable RecordResult<R> next() {
            try {
                if (delivered == limit || !records.next()) {
                    records.close();
                    return null;
                }
            } catch (AerospikeException failure) {
                throw Failures.of("query", failure);
            }
            delivered++;
            return Routing.read(reader, records.getKey(), -1, records.getRecord());
        }

        @Override
        public void close() {
            records.close();
        }
    }
}
