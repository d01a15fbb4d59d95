package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.ServerTime;
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
import java.util.function.Consumer;

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

    void execute(QueryJob job, Reply reply) throws IOException {
        reply.startFrame(MessageType.RECORD);
        try {
            call.onStream(new Stream(job, reply));
        } catch (UdfException failed) {
            result(FAILURE, Particle.of(failed.text()), reply);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        if (reply.frameIsEmpty()) {
            reply.discard();
        } else {
            reply.endFrame();
        }
        reply.singleRow(Flags.INFO3_LAST, ResultCode.OK);
    }

    private static void result(Slice name, Particle value, Reply reply) {
        Row row = Row.start(reply.buffer());
        row.operation(OpCode.READ.code(), name, value);
        row.end();
    }

    private final class Stream implements UdfStream {
        private final QueryJob job;
        private final Reply reply;

        Stream(QueryJob job, Reply reply) {
            this.job = job;
            this.reply = reply;
        }

        @Override
        public void forEach(Consumer<UdfRecord> action) {
            try {
                source.forEach(PartitionSelection.everythingOf(namespace), (record, indexValue) -> {
                    action.accept(new StreamedRecord(record, time));
                    job.succeeded();
                    job.throttle();
                    return !job.isAborted();
                });
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
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
