package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.query.QueryRequest;
import io.aerotype.embedded.internal.query.RecordWriter;
import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.store.Activity.Origin;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.OpCode;
import io.aerotype.embedded.internal.wire.Operation;
import io.aerotype.embedded.internal.wire.ReplyBuffer;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import org.jspecify.annotations.Nullable;

/** Applies the operations or the function of a background query to one record, as a command that does not create. */
final class BackgroundWrite implements RecordWriter {
    private final RecordCommands commands;

    BackgroundWrite(RecordCommands commands) {
        this.commands = commands;
    }

    /** A background query may only write. */
    static void requireWrites(Message message) {
        if (message.operations().isEmpty()) {
            throw new ResultException(ResultCode.PARAMETER, "a background query without operations");
        }
        for (Operation operation : message.operations()) {
            @Nullable OpCode op = operation.op();
            if (op == null || !op.modifies()) {
                throw new ResultException(ResultCode.PARAMETER, "operation " + operation.code() + " does not write");
            }
        }
    }

    @Override
    public int write(QueryRequest request, StoredRecord record) {
        Row row = Row.start(new ReplyBuffer());
        Origin origin = request.message().fields().has(FieldType.UDF_FUNCTION)
                ? Origin.BACKGROUND_UDF
                : Origin.BACKGROUND_OPERATIONS;
        commands.execute(about(record, request.message()), null, Access.UNRESTRICTED, origin, row);
        return row.resultCode();
    }

    private static Message about(StoredRecord record, Message query) {
        Header header = query.header();
        boolean settled =
                header.info3(Flags.INFO3_REPLACE_ONLY) || query.fields().has(FieldType.UDF_FUNCTION);
        int info3 = settled ? header.info3() : header.info3() | Flags.INFO3_UPDATE_ONLY;
        @Nullable RecordSet set = record.set();
        return new Message(
                        new Header(
                                header.info1(),
                                header.info2(),
                                info3,
                                header.info4(),
                                header.generation(),
                                header.ttl(),
                                header.timeoutMillis()),
                        query.fields(),
                        query.operations())
                .with(FieldType.SET, set == null ? Slice.EMPTY : Slice.of(set.nameBytes()))
                .with(FieldType.DIGEST, Slice.of(record.digest().toBytes()));
    }
}
