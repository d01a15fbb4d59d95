package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.record.Readings;
import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.OpCode;
import io.aerotype.embedded.internal.wire.Operation;
import io.aerotype.embedded.internal.wire.ReplyBuffer;
import io.aerotype.embedded.internal.wire.Row;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a query: who the record is, and the bins or results that were asked for. */
final class RowWriter {
    private final Message message;
    private final byte[] namespace;
    private final Readings readings;
    private final boolean withBins;
    private final boolean respondToAll;

    RowWriter(Message message, byte[] namespace, Readings readings) {
        this.message = message;
        this.namespace = namespace;
        this.readings = readings;
        this.withBins = !message.header().info1(Flags.INFO1_NO_BIN_DATA);
        this.respondToAll = message.header().respondsToAllOperations();
        for (Operation operation : message.operations()) {
            @Nullable OpCode op = operation.op();
            if (op == null || op.modifies()) {
                throw new ResultException(ResultCode.PARAMETER, "operation " + operation.code() + " in a query");
            }
        }
    }

    /**
     * Appends a row, unless the record has none of the bins asked for.
     *
     * @param indexValue what the secondary index holds for the record; null in a query without one
     */
    void write(StoredRecord record, RecordFacts facts, @Nullable Long indexValue, ReplyBuffer buffer) {
        Row row = Row.start(buffer);
        row.info1(withBins ? 0 : Flags.INFO1_NO_BIN_DATA);
        row.generation(record.generation());
        row.voidTime(record.voidTime());
        writeFields(record, indexValue, row);
        if (withBins) {
            if (message.operations().isEmpty()) {
                record.writeBins(row);
            } else {
                for (Operation operation : message.operations()) {
                    readings.write(operation, facts, respondToAll, row);
                }
                if (row.operationCount() == 0) {
                    row.discard();
                    return;
                }
            }
        }
        row.end();
    }

    private void writeFields(StoredRecord record, @Nullable Long indexValue, Row row) {
        row.field(FieldType.NAMESPACE, namespace);
        row.field(FieldType.DIGEST, Digest.SIZE);
        record.digest().writeTo(row.buffer());
        @Nullable RecordSet set = record.set();
        if (set != null) {
            row.field(FieldType.SET, set.nameBytes());
        }
        byte @Nullable [] userKey = record.userKey();
        if (userKey != null) {
            row.field(FieldType.USER_KEY, userKey);
        }
        if (indexValue != null) {
            row.field(FieldType.INDEX_VALUES, Long.BYTES);
            row.buffer().putLittleInt64(indexValue);
        }
    }
}
