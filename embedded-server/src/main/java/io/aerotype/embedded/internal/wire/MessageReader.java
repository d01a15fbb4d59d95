package io.aerotype.embedded.internal.wire;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads record messages, front to back. Whatever does not fit is a parameter error, never an index out of bounds: a
 * client that sends nonsense gets an answer and keeps its connection.
 */
public final class MessageReader {
    private static final int OPERATION_FIXED_PART = 4;
    private static final int XDR_UPDATE_TIME = 1;
    private static final int XDR_UPDATE_TIME_SIZE = 8;

    private final byte[] array;
    private final int end;
    private int at;

    public MessageReader(Slice slice) {
        this.array = slice.array();
        this.at = slice.offset();
        this.end = slice.offset() + slice.length();
    }

    /** The header of a record message's body. */
    public static Header header(Slice body) {
        if (body.length() < Header.SIZE) {
            throw malformed();
        }
        return new Header(
                body.unsignedByte(1),
                body.unsignedByte(2),
                body.unsignedByte(3),
                body.unsignedByte(4),
                body.int32(6),
                body.int32(10),
                body.int32(14));
    }

    /** The whole of a record message's body, which must end with its last operation. */
    public static Message message(Header header, Slice body) {
        int fieldCount = BigEndian.uint16(body.array(), body.offset() + 18);
        int operationCount = BigEndian.uint16(body.array(), body.offset() + 20);
        MessageReader reader = new MessageReader(body.slice(Header.SIZE, body.length() - Header.SIZE));
        if (header.info1(Flags.INFO1_BATCH)) {
            return new Message(header, reader.batchFields(fieldCount), List.of());
        }
        Fields fields = reader.fields(fieldCount);
        List<Operation> operations = reader.operations(operationCount);
        if (!reader.atEnd()) {
            throw malformed();
        }
        return new Message(header, fields, operations);
    }

    public boolean atEnd() {
        return at == end;
    }

    public int unsignedByte() {
        need(1);
        return array[at++] & 0xFF;
    }

    public int uint16() {
        need(2);
        at += 2;
        return BigEndian.uint16(array, at - 2);
    }

    public int int32() {
        need(4);
        at += 4;
        return BigEndian.int32(array, at - 4);
    }

    /** The next bytes, in place. */
    public Slice bytes(int size) {
        need(size);
        at += size;
        return new Slice(array, at - size, size);
    }

    /**
     * The next fields; types this server does not know are skipped. A batch field may claim more than there is: the stock
     * client 9.3.0 counts a filter of the batch into it, and the server does not mind.
     */
    public Fields fields(int count) {
        Fields fields = new Fields();
        for (int i = 0; i < count; i++) {
            int size = int32();
            if (size < 1) {
                throw malformed();
            }
            @Nullable FieldType type = FieldType.of(unsignedByte());
            Slice value = bytes(type == FieldType.BATCH ? Math.min(size - 1, remaining()) : size - 1);
            if (type != null) {
                fields.add(type, value);
            }
        }
        return fields;
    }

    /**
     * The fields of a batch. Behind a filter, clients count the batch field's size from the beginning of all fields
     * (client: {@code command/Command.java}), so it may claim to end after the message; a server takes no offence.
     */
    private Fields batchFields(int count) {
        Fields fields = new Fields();
        for (int i = 0; i < count; i++) {
            int size = int32();
            @Nullable FieldType type = FieldType.of(unsignedByte());
            if (type == FieldType.BATCH) {
                fields.add(type, bytes(remaining()));
                return fields;
            }
            Slice value = bytes(size - 1);
            if (type != null) {
                fields.add(type, value);
            }
        }
        return fields;
    }

    /** The next operations. Their codes may be unknown: that is for the command to judge. */
    public List<Operation> operations(int count) {
        if (count == 0) {
            return List.of();
        }
        List<Operation> operations = new ArrayList<>(Math.min(count, remaining() / (4 + OPERATION_FIXED_PART) + 1));
        for (int i = 0; i < count; i++) {
            operations.add(operation());
        }
        return operations;
    }

    private Operation operation() {
        int size = int32();
        if (size < OPERATION_FIXED_PART) {
            throw malformed();
        }
        need(size);
        int code = unsignedByte();
        int type = unsignedByte();
        int flags = unsignedByte();
        int nameSize = unsignedByte();
        int timeSize = (flags & XDR_UPDATE_TIME) == 0 ? 0 : XDR_UPDATE_TIME_SIZE;
        int valueSize = size - OPERATION_FIXED_PART - nameSize - timeSize;
        if (valueSize < 0) {
            throw malformed();
        }
        Slice name = bytes(nameSize);
        bytes(timeSize);
        return new Operation(code, OpCode.of(code), type, name, bytes(valueSize));
    }

    private int remaining() {
        return end - at;
    }

    private void need(int size) {
        if (size < 0 || size > remaining()) {
            throw malformed();
        }
    }

    private static ResultException malformed() {
        return new ResultException(ResultCode.PARAMETER);
    }
}
