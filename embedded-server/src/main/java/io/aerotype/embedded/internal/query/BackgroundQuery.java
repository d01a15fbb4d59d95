package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A query that writes to the records it finds. It goes on after the client has its answer. */
final class BackgroundQuery {
    private final QueryRequest request;
    private final RecordSource source;
    private final RecordFilter filter;
    private final RecordWriter writer;
    private final ServerTime time;

    BackgroundQuery(QueryRequest request, RecordSource source, RecordWriter writer) {
        this.request = request;
        this.source = source;
        this.filter = RecordFilter.of(request.message());
        this.writer = writer;
        this.time = request.namespace().time();
    }

    /** Writes to every record that was there at the beginning of its partition's turn. */
    void run(QueryJob job) {
        try {
            // Writing while an index is being read would show the query its own writes.
            List<StoredRecord> found = new ArrayList<>();
            Namespace namespace = request.namespace();
            PartitionSelection.everythingOf(namespace).visit(namespace, source, (record, indexValue) -> {
                found.add(record);
                return !job.isAborted();
            });
            for (int i = 0; i < found.size() && !job.isAborted(); i++) {
                job.reached(100.0 * i / found.size());
                write(found.get(i), job);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(StoredRecord record, QueryJob job) {
        job.throttle();
        if (!filter.accepts(RecordFacts.of(record, time))) {
            job.filteredOut();
            return;
        }
        switch (writer.write(request, record)) {
            case ResultCode.OK -> job.succeeded();
            case ResultCode.FILTERED_OUT -> job.filteredOut();
            // The record has gone since it was found: neither a success nor a failure.
            case ResultCode.NOT_FOUND -> {}
            default -> job.failed();
        }
    }
}
