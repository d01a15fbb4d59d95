package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.query.RecordSet;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.pipeline.Interrupted;
import io.aerotype.internal.pipeline.Receiver;
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
    private final Request.@Nullable Query fallback;
    private final RowReader<R> reader;
    private final long limit;
    private final boolean traced;

    /**
     * Describes the run.
     *
     * @param fallback what to ask instead if the index that the request relies on is gone; null for nothing
     * @param limit how many records at most; {@link Long#MAX_VALUE} for all
     * @param traced whether exceptions are to know where they were made
     */
    SetRun(
            Client client,
            Request.Query request,
            Request.@Nullable Query fallback,
            RowReader<R> reader,
            long limit,
            boolean traced) {
        this.client = client;
        this.request = request;
        this.fallback = fallback;
        this.reader = reader;
        this.limit = limit;
        this.traced = traced;
    }

    @Override
    public RecordStream<R> execute() {
        return new SourceStream<>(pull());
    }

    @Override
    public RecordStream<R> executeStream() {
        return execute();
    }

    @Override
    public CompletableFuture<RecordStream<R>> executeAsync() {
        Collector<R> collector = new Collector<>(this::route, limit, this::failed, client.callbacks());
        send(collector);
        return collector;
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        return new ResultPublisher<>(() -> CompletableFuture.completedFuture(pull()));
    }

    private RecordResult<R> route(Row row) {
        return Routing.read(reader, row.key(), -1, Objects.requireNonNull(row.stored()));
    }

    private void send(Receiver receiver) {
        client.async().stream(request, new FallingBack(receiver));
    }

    /** Whether a query failed because its index was dropped, or is being built again, since the query was planned. */
    private boolean isIndexGone(AerospikeException failure) {
        boolean gone = failure.getResultCode() == ResultCode.INDEX_NOTFOUND
                || failure.getResultCode() == ResultCode.INDEX_NOTREADABLE;
        if (gone) {
            client.indexes().invalidate();
        }
        return gone;
    }

    /** Asks again without the index if that is gone before anything was delivered. */
    private final class FallingBack implements Receiver {
        private final Receiver receiver;
        private volatile boolean delivered;

        FallingBack(Receiver receiver) {
            this.receiver = receiver;
        }

        @Override
        public boolean row(Row row) {
            delivered = true;
            return receiver.row(row);
        }

        @Override
        public void complete() {
            receiver.complete();
        }

        @Override
        public void fail(AerospikeException failure) {
            if (isIndexGone(failure) && !delivered && fallback != null) {
                client.async().stream(fallback, receiver);
            } else {
                receiver.fail(failure);
            }
        }
    }

    private AerospikeException failed(AerospikeException failure) {
        String set = request.statement().getSetName();
        String namespace = request.statement().getNamespace();
        return Failures.of("query of " + (set == null ? namespace : namespace + "." + set), failure, traced);
    }

    private ResultSource<R> pull() {
        client.checkOpen();
        try {
            return new Pull(client.blocking().open(request));
        } catch (AerospikeException failure) {
            throw failed(failure);
        }
    }

    /** Takes one record after the other; the stock client holds a bounded number ready and stops reading beyond. */
    private final class Pull implements ResultSource<R> {
        private RecordSet records;
        private Request.@Nullable Query instead = fallback;
        private long delivered;
        private volatile boolean closed;

        Pull(RecordSet records) {
            this.records = records;
        }

        @Override
        public @Nullable RecordResult<R> next() {
            if (closed) {
                return null;
            }
            try {
                if (delivered == limit || !advance()) {
                    records.close();
                    return null;
                }
            } catch (AerospikeException failure) {
                if (closed) {
                    // What another thread closes ends here, as it does for every other stream.
                    return null;
                }
                throw failed(failure);
            }
            delivered++;
            return Routing.read(reader, records.getKey(), -1, records.getRecord());
        }

        private boolean advance() {
            try {
                return more();
            } catch (AerospikeException failure) {
                Request.Query next = instead;
                if (!isIndexGone(failure) || next == null || delivered > 0) {
                    throw failure;
                }
                instead = null;
                records.close();
                records = client.blocking().open(next);
                return more();
            }
        }

        /** The stock client takes an interrupt for the end of the records and says nothing. */
        @SuppressWarnings("ReferenceEquality") // the mark of the end is one object, and equal to a record without key
        private boolean more() {
            boolean more = records.next();
            if (!more && !closed && records.getKeyRecord() != RecordSet.END) {
                records.close();
                throw Interrupted.waitingFor("results", null);
            }
            return more;
        }

        @Override
        public void close() {
            closed = true;
            records.close();
        }
    }
}
