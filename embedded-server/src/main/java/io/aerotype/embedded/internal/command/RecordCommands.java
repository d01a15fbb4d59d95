package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.embedded.internal.operation.BinOperations;
import io.aerotype.embedded.internal.record.Readings;
import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.store.Activity.Deed;
import io.aerotype.embedded.internal.store.Activity.Origin;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.MovedException;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The registry of commands on one record, and the way in for single commands and entries of batches alike. */
final class RecordCommands {
    private static final Map<RequestKind, Deed> DEEDS = new EnumMap<>(Map.of(
            RequestKind.READ, Deed.READ,
            RequestKind.WRITE, Deed.WRITE,
            RequestKind.DELETE, Deed.DELETE,
            RequestKind.UDF, Deed.UDF));

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
     * @param access what whoever sent it may do
     * @param origin whom the command comes from, for the statistics
     */
    void execute(Message message, @Nullable Slice batchFilter, Access access, Origin origin, Row row) {
        long start = System.nanoTime();
        @Nullable Participation participation = null;
        try {
            access.requireLogin();
            Digest digest = Digest.of(digest(message));
            Slice ownFilter = message.field(FieldType.FILTER);
            Namespace namespace = namespaces.of(message);
            participation = Participation.of(namespaces.transactions(namespace), message);
            RequestKind kind = kind(message, participation);
            Permissions.require(kind, message, access);
            RecordRequest request = new RecordRequest(
                    message, namespace, digest, ownFilter == null ? batchFilter : ownFilter, participation);
            execute(command(kind), request, row);
        } catch (ResultException refused) {
            row.clearContent();
            row.resultCode(refused.code());
            if (participation != null) {
                participation.writeVersion(row);
            }
        }
        row.end();
        count(message, origin, row.resultCode(), System.nanoTime() - start);
    }

    private void count(Message message, Origin origin, int resultCode, long nanos) {
        @Nullable RequestKind kind = kindOf(message);
        @Nullable Deed deed = kind == null ? null : DEEDS.get(kind);
        @Nullable Slice name = message.field(FieldType.NAMESPACE);
        @Nullable Namespace namespace = name == null ? null : namespaces.find(name);
        if (deed != null && namespace != null) {
            namespace.activity().ended(origin, deed, resultCode, nanos);
        }
    }

    /** Tries the node's own store first; what another node serves is handed on, as often as it changes hands. */
    private void execute(RecordCommand command, RecordRequest request, Row row) {
        RecordRequest attempt = request;
        while (true) {
            try {
                command.execute(attempt, row);
                return;
            } catch (MovedException elsewhere) {
                row.clearContent();
                attempt = request.servedBy(
                        namespaces.serving(request.namespace(), request.digest().partitionId()));
            }
        }
    }

    /** Where there are no transactions, what would belong to one is taken for what it is besides. */
    private static RequestKind kind(Message message, @Nullable Participation participation) {
        @Nullable RequestKind kind = participation == null ? plainKindOf(message) : kindOf(message);
        if (kind == null) {
            throw new ResultException(ResultCode.PARAMETER, "neither read nor write");
        }
        return kind;
    }

    private RecordCommand command(RequestKind kind) {
        return Objects.requireNonNull(commands.get(kind), kind::name);
    }

    private static Slice digest(Message message) {
        @Nullable Slice digest = message.field(FieldType.DIGEST);
        if (digest == null || digest.length() != Digest.SIZE) {
            throw new ResultException(ResultCode.PARAMETER, "no digest of " + Digest.SIZE + " bytes");
        }
        return digest;
    }
}
