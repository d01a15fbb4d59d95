package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.expression.Expression;
import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.store.Activity.Origin;
import io.aerotype.embedded.internal.store.Counters;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.MessageReader;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.Reply;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Commands on many records in one request: a row for each entry, then a frame of its own with the LAST row, whose code
 * speaks of the batch as a whole.
 */
final class BatchCommand {
    private static final int RESPOND_ALL_KEYS = 4;
    private static final int REPORT_FAILING_RECORD = 8;

    private final RecordCommands recordCommands;
    private final Counters counters;

    BatchCommand(RecordCommands recordCommands, Counters counters) {
        this.recordCommands = recordCommands;
        this.counters = counters;
    }

    void execute(Message batch, Access access, Reply reply) throws IOException {
        long start = System.nanoTime();
        counters.increment("batch_index_initiate");
        int resultCode = ResultCode.OK;
        reply.startFrame(MessageType.RECORD);
        try {
            access.requireLogin();
            resultCode = executeEntries(batch, access, reply);
        } catch (ResultException refused) {
            resultCode = refused.code();
        }
        if (reply.frameIsEmpty()) {
            reply.discard();
        } else {
            reply.endFrame();
        }
        counters.increment(resultCode == ResultCode.OK ? "batch_index_complete" : "batch_index_error");
        reply.singleRow(Flags.INFO3_LAST, resultCode);
        counters.latencies("batch-index").add(System.nanoTime() - start);
    }

    private int executeEntries(Message batch, Access access, Reply reply) throws IOException {
        @Nullable Slice content = batch.field(FieldType.BATCH);
        if (content == null) {
            throw new ResultException(ResultCode.PARAMETER, "no batch field");
        }
        @Nullable Slice filter = batch.field(FieldType.FILTER);
        if (filter != null) {
            // A filter that does not parse is refused at once, not entry by entry.
            Expression.parseFilter(filter.array(), filter.offset(), filter.length());
        }
        MessageReader reader = new MessageReader(content);
        int count = reader.int32();
        int flags = reader.unsignedByte();
        if (count == 0) {
            throw new ResultException(ResultCode.PARAMETER, "a batch of nothing");
        }
        BatchEntries entries = new BatchEntries(reader, batch.header());
        for (long left = Integer.toUnsignedLong(count); left > 0; left--) {
            int resultCode = answer(entries.next(), filter, flags, access, reply);
            if (resultCode != ResultCode.OK) {
                return resultCode;
            }
            reply.flushIfLarge();
        }
        return ResultCode.OK;
    }

    /** Answers one entry; the result is OK unless it ends the batch. */
    private int answer(BatchEntries.Entry entry, @Nullable Slice filter, int flags, Access access, Reply reply) {
        Row row = Row.start(reply.buffer());
        row.batchIndex(entry.index());
        recordCommands.execute(entry.message(), filter, access, Origin.BATCH, row);
        int resultCode = row.resultCode();
        if ((flags & RESPOND_ALL_KEYS) != 0 || !endsBatch(resultCode)) {
            return ResultCode.OK;
        }
        if ((flags & REPORT_FAILING_RECORD) == 0) {
            row.discard();
        }
        return resultCode;
    }

    private static boolean endsBatch(int resultCode) {
        return resultCode != ResultCode.OK
                && resultCode != ResultCode.NOT_FOUND
                && resultCode != ResultCode.FILTERED_OUT;
    }
}
