package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.query.RecordSet;
import io.aerotype.internal.pipeline.BlockingTransport;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.pipeline.Row;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The records of a set. */
final class SetRun<R> implements Run<R>, Router<R> {
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
        return Settling.collect(this, 0, limit, receiver -> client.async().send(request, receiver), client.callbacks());
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        return new ResultPublisher<>(this::pull, client.callbacks());
    }

    @Override
    public RecordResult<R> route(Row row) {
        var stored = Objects.requireNonNull(row.stored());
        return Routing.read(reader, row, stored, new Metadata(stored.generation, stored.expiration));
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
            return route(BlockingTransport.found(records));
        }

        @Override
        public void close() {
            records.close();
        }
    }
}
