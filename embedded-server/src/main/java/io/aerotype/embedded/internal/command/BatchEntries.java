package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Fields;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.MessageReader;
import io.aerotype.embedded.internal.wire.Operation;
import io.aerotype.embedded.internal.wire.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of a batch field. An entry is a whole message, or repeats that of the entry before for another record. */
final class BatchEntries {
    private static final int REPEAT = 1;
    private static final int HAS_INFO = 2;
    private static final int HAS_GENERATION = 4;
    private static final int HAS_TTL = 8;
    private static final int HAS_INFO4 = 16;
    private static final int NOT_FOR_ENTRIES = Flags.INFO1_COMPRESS_RESPONSE | Flags.INFO1_XDR;

    private final MessageReader reader;
    private final Header batch;
    private @Nullable Message previous;

    BatchEntries(MessageReader reader, Header batch) {
        this.reader = reader;
        this.batch = batch;
    }

    /**
     * One entry.
     *
     * @param index the caller's position, echoed in the answer
     */
    record Entry(int index, Message message) {}

    Entry next() {
        int index = reader.int32();
        Slice digest = reader.bytes(Digest.SIZE);
        int flags = reader.unsignedByte();
        Message message = (flags & REPEAT) == 0 ? message(flags) : repeated();
        previous = message;
        return new Entry(index, message.with(FieldType.DIGEST, digest));
    }

    private Message repeated() {
        @Nullable Message repeated = previous;
        if (repeated == null || repeated.fields().has(FieldType.USER_KEY)) {
            throw new ResultException(ResultCode.PARAMETER, "nothing that could be repeated");
        }
        return repeated;
    }

    private Message message(int flags) {
        int info1 = reader.unsignedByte() & ~NOT_FOR_ENTRIES;
        boolean hasInfo = (flags & HAS_INFO) != 0;
        int info2 = hasInfo ? reader.unsignedByte() : 0;
        int info3 = hasInfo ? reader.unsignedByte() : batch.info3();
        int info4 = (flags & HAS_INFO4) == 0 ? 0 : reader.unsignedByte();
        int generation = (flags & HAS_GENERATION) == 0 ? 0 : reader.uint16();
        int ttl = (flags & HAS_TTL) == 0 ? 0 : reader.int32();
        int fieldCount = reader.uint16();
        int operationCount = reader.uint16();
        Fields fields = reader.fields(fieldCount);
        List<Operation> operations = reader.operations(operationCount);
        return new Message(
                new Header(info1, info2, info3, info4, generation, ttl, batch.timeoutMillis()), fields, operations);
    }
}
