package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.record.Readings;
import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.Operation;
import io.aerotype.embedded.internal.wire.Row;
import org.jspecify.annotations.Nullable;

/** Reads a record: all of it, some bins, the results of reading operations, or the header alone. */
final class ReadCommand implements RecordCommand {
    private final Readings readings;

    ReadCommand(Readings readings) {
        this.readings = readings;
    }

    @Override
    public void execute(RecordRequest request, Row row) {
        @Nullable StoredRecord record = request.read();
        if (record == null) {
            throw new ResultException(ResultCode.NOT_FOUND);
        }
        row.generation(record.generation());
        row.voidTime(record.voidTime());
        request.writeVersion(row);
        Checks.setMatchesIfSent(request, record);
        boolean touch = ReadTouch.isDue(request, record);
        Checks.filter(request, record);
        Checks.userKey(request, record);
        Header header = request.header();
        if (header.info1(Flags.INFO1_NO_BIN_DATA)) {
            ReadTouch.touchIf(touch, request, record);
            return;
        }
        if (header.info1(Flags.INFO1_GET_ALL)) {
            record.writeBins(row);
        } else {
            Checks.operationCount(request.operations());
            RecordFacts facts = RecordFacts.of(record, request.namespace().time());
            boolean respondToAll = header.respondsToAllOperations();
            for (Operation operation : request.operations()) {
                Checks.binName(operation.name());
                readings.write(operation, facts, respondToAll, row);
            }
        }
        ReadTouch.touchIf(touch, request, record);
    }
}
