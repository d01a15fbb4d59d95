package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.embedded.internal.operation.BinOperations;
import io.aerotype.embedded.internal.record.Readings;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.udf.UdfModules;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The registry of commands on one record, and the way in for single commands and entries of batches alike. */
final class RecordCommands {
    private final Namespaces namespaces;
    private final Map<RequestKind, RecordCommand> commands = new EnumMap<>(RequestKind.class);

    RecordCommands(Namespaces namespaces, UdfModules modules, BinOperations binOperations, Readings readings) {
        this.namespaces = namespaces;
        commands.put(RequestKind.READ, new ReadCommand(readings));
        commands.put(RequestKind.WRITE, new WriteCommand(binOperations, readings));
        commands.put(RequestKind.DELETE, new DeleteCommand());
        commands.put(RequestKind.UDF, new UdfCommand(modules));
        commands.put(RequestKind.TRANSACTION, new TransactionCommand());
    }

    /** What a message about one record asks for, or null if it has neither of the bits that would say so. */
    static @Nullable RequestKind kindOf(Message message) {
        return TransactionCommand.isMeantBy(message) ? RequestKind.TRANSACTION : plainKindOf(message);
    }

    private static @Nullable RequestKind plainKindOf(Message message) {
        Header header = message.header();
        if (header.info2(Flags.INFO2_WRITE)) {
            if (header.info2(Flags.INFO2_DELETE)) {
                return RequestKind.DELETE;
            }
            return message.fields().has(FieldType.UDF_FUNCTION) ? RequestKind.UDF : RequestKind.WRITE;
        }
        return header.info1(Flags.INFO1_READ) ? RequestKind.READ : null;
    }

    /**
     * Executes a command and ends its row, with a refusal's code if it is refused.
     *
     * @param batchFilter the filter of the batch this is an entry of; the record's own filter comes first
     */
    void execute(Message message, @Nullable Slice batchFilter, Row row) {
        @Nullable Participation participation = null;
        try {
            Slice digest = digest(message);
            Slice ownFilter = message.field(FieldType.FILTER);
            Namespace namespace = namespaces.of(message);
            participation = Participation.of(namespaces.transactions(namespace), message);
            command(message, participation)
                    .execute(
                            new RecordRequest(
                                    message,
                                    namespace,
                                    Digest.of(digest),
                                    ownFilter == null ? batchFilter : ownFilter,
                                    participation),
                            row);
        } catch (ResultException refused) {
            row.clearContent();
            row.resultCode(refused.code());
            if (participation != null) {
                participation.writeVersion(row);
            }
        }
        row.end();
    }

    /** Where there are no transactions, what would belong to one is taken for what it is besides. */
    private RecordCommand command(Message message, @Nullable Participation participation) {
        @Nullable RequestKind kind = participation == null ? plainKindOf(message) : kindOf(message);
        @Nullable RecordCommand command = kind == null ? null : commands.get(kind);
        if (command == null) {
            throw new ResultException(ResultCode.PARAMETER, "neither read nor write");
        }
        return command;
    }

    private static Slice digest(Message message) {
        @Nullable Slice digest = message.field(FieldType.DIGEST);
        if (digest == null || digest.length() != Digest.SIZE) {
            throw new ResultException(ResultCode.PARAMETER, "no digest of " + Digest.SIZE + " bytes");
        }
        return digest;
    }
}
