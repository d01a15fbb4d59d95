package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.udf.UdfCall;
import io.aerotype.embedded.internal.udf.UdfException;
import io.aerotype.embedded.internal.udf.UdfRecord;
import io.aerotype.embedded.internal.udf.UdfStream;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.OpCode;
import io.aerotype.embedded.internal.wire.Reply;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A query whose records go through a stream function; the client gets what comes out of the server's part of it. */
final class Aggregation {
    private static final Slice SUCCESS = Slice.of("SUCCESS".getBytes(StandardCharsets.UTF_8));
    private static final Slice FAILURE = Slice.of("FAILURE".getBytes(StandardCharsets.UTF_8));

    private final RecordSource source;
    private final UdfCall call;
    private final Namespace namespace;
    private final ServerTime time;

    Aggregation(QueryRequest request, RecordSource source, UdfCall call) {
        if (request.message().fields().has(FieldType.FILTER)) {
            throw new ResultException(ResultCode.UNSUPPORTED_FEATURE, "an aggregation with a filter");
        }
        this.source = source;
        this.call = call;
        this.namespace = request.namespace();
        this.time = namespace.time();
    }

    /** As in a server each partition that has records is a stream of its own. */
    void execute(QueryJob job, Reply reply) throws IOException {
        reply.startFrame(MessageType.RECORD);
        int resultCode = ResultCode.OK;
        try {
            ArrayDeque<StoredRecord> partition = new ArrayDeque<>();
            PartitionSelection.everythingOf(namespace).visit(namespace, source, (record, indexValue) -> {
                if (!partition.isEmpty() && partitionOf(partition.getLast()) != partitionOf(record)) {
                    call.onStream(new Stream(partition, job, reply));
                    partition.clear();
                }
                partition.add(record);
                return !job.isAborted();
            });
            if (!partition.isEmpty()) {
                call.onStream(new Stream(partition, job, reply));
            }
        } catch (UdfException failed) {
            result(FAILURE, Particle.of(failed.text()), reply);
            resultCode = ResultCode.UNKNOWN;
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        if (reply.frameIsEmpty()) {
            reply.discard();
        } else {
            reply.endFrame();
        }
        reply.singleRow(Flags.INFO3_LAST, resultCode);
    }

    private static int partitionOf(StoredRecord record) {
        return record.digest().partitionId();
    }

    private static void result(Slice name, Particle value, Reply reply) {
        Row row = Row.start(reply.buffer());
        row.operation(OpCode.READ.code(), name, value);
        row.end();
    }

    private final class Stream implements UdfStream {
        private final Queue<StoredRecord> records;
        private final QueryJob job;
        private final Reply reply;

        Stream(Queue<StoredRecord> records, QueryJob job, Reply reply) {
            this.records = records;
            this.job = job;
            this.reply = reply;
        }

        @Override
        public @Nullable UdfRecord read() {
            @Nullable StoredRecord record = job.isAborted() ? null : records.poll();
            if (record == null) {
                return null;
            }
            job.succeeded();
            job.throttle();
            return new StreamedRecord(record, time);
        }

        @Override
        public void emit(Particle value) {
            try {
                result(SUCCESS, value, reply);
                reply.flushIfLarge();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
