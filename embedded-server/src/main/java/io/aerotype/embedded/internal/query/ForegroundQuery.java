package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.record.Readings;
import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.Reply;
import io.aerotype.embedded.internal.wire.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A query whose records go to the client, in frames of many rows, the last one with the LAST row. */
final class ForegroundQuery {
    private final RecordSource source;
    private final Namespace namespace;
    private final PartitionSelection partitions;
    private final RecordFilter filter;
    private final RowWriter rows;
    private final ServerTime time;
    private final long maxRecords;

    ForegroundQuery(QueryRequest request, RecordSource source, Readings readings) {
        if (!request.message().header().info3(Flags.INFO3_PARTITION_DONE)) {
            throw new ResultException(ResultCode.UNSUPPORTED_FEATURE, "a query of the old kind");
        }
        this.source = source;
        this.namespace = request.namespace();
        this.partitions = PartitionSelection.of(request.message());
        this.filter = RecordFilter.of(request.message());
        this.rows = new RowWriter(request.message(), namespace.name().getBytes(StandardCharsets.UTF_8), readings);
        this.time = namespace.time();
        this.maxRecords = request.maxRecords();
    }

    void execute(QueryJob job, Reply reply) throws IOException {
        reply.startFrame(MessageType.RECORD);
        int resultCode = ResultCode.OK;
        try {
            // A partition that was handed over before or meanwhile is looked for again, where it is now.
            for (int partitionId : partitions.visit(namespace, source, new Sender(job, reply))) {
                writeUnavailable(partitionId, reply);
            }
            if (job.isAborted()) {
                resultCode = ResultCode.QUERY_ABORT;
            }
        } catch (ResultException failed) {
            resultCode = failed.code();
        }
        if (reply.frameIsEmpty()) {
            reply.discard();
        } else {
            reply.endFrame();
        }
        reply.singleRow(Flags.INFO3_LAST, resultCode);
    }

    private static void writeUnavailable(int partitionId, Reply reply) {
        Row row = Row.start(reply.buffer());
        row.info3(Flags.INFO3_PARTITION_DONE);
        row.resultCode(ResultCode.UNAVAILABLE);
        row.generation(partitionId);
        row.end();
    }

    /** What it asks for, as the list of queries has it. */
    String selection() {
        return ":n-pids-requested=" + partitions.parts().size() + ":n-keyds-requested=" + partitions.resumed();
    }

    /** Sends the records that pass the filter, and counts. */
    private final class Sender implements RecordSource.Visitor {
        private final QueryJob job;
        private final Reply reply;
        private long visited;

        Sender(QueryJob job, Reply reply) {
            this.job = job;
            this.reply = reply;
        }

        @Override
        public boolean visit(StoredRecord record, @Nullable Long indexValue) throws IOException {
            RecordFacts facts = RecordFacts.of(record, time);
            job.reached(partitions.percentBefore(record.digest()));
            if (!filter.accepts(facts)) {
                job.filteredOut();
            } else {
                // A record without any of the bins asked for makes no row, and counts all the same.
                rows.write(record, facts, indexValue, reply.buffer());
                job.succeeded();
                visited++;
                reply.flushIfLarge();
                job.throttle();
            }
            return !job.isAborted() && (maxRecords == 0 || Long.compareUnsigned(visited, maxRecords) < 0);
        }
    }
}
