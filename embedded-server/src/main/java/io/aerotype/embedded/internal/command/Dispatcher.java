package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.embedded.internal.operation.BinOperations;
import io.aerotype.embedded.internal.query.Queries;
import io.aerotype.embedded.internal.query.QueryJobs;
import io.aerotype.embedded.internal.query.QueryRequest;
import io.aerotype.embedded.internal.record.Readings;
import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.store.Activity.Origin;
import io.aerotype.embedded.internal.store.Counters;
import io.aerotype.embedded.internal.udf.UdfModules;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.Reply;
import io.aerotype.embedded.internal.wire.Row;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells record messages apart and hands each to its command. */
public final class Dispatcher {
    private final Namespaces namespaces;
    private final UdfModules modules;
    private final RecordCommands recordCommands;
    private final BatchCommand batchCommand;
    private final BackgroundWrite backgroundWrite;
    private final Queries queries;

    public Dispatcher(Namespaces namespaces, QueryJobs jobs, UdfModules modules, Counters counters) {
        BinOperations binOperations = new BinOperations();
        Readings readings = new Readings(binOperations);
        this.namespaces = namespaces;
        this.modules = modules;
        this.recordCommands = new RecordCommands(namespaces, modules, binOperations, readings);
        this.batchCommand = new BatchCommand(recordCommands, counters);
        this.backgroundWrite = new BackgroundWrite(recordCommands);
        this.queries = new Queries(jobs, readings, namespaces::indexes);
    }

    /** What a message asks for, or null if its bits do not say. */
    static @Nullable RequestKind kindOf(Message message) {
        if (message.header().info1(Flags.INFO1_BATCH)) {
            return RequestKind.BATCH;
        }
        @Nullable RequestKind recordKind = RecordCommands.kindOf(message);
        if (recordKind == null || message.fields().has(FieldType.DIGEST)) {
            return recordKind;
        }
        if (recordKind != RequestKind.READ) {
            return RequestKind.BACKGROUND_QUERY;
        }
        return message.fields().has(FieldType.UDF_OPERATION) ? RequestKind.AGGREGATION : RequestKind.QUERY;
    }

    void dispatch(Message message, Access access, Reply reply) throws IOException {
        if (message.header().info1(Flags.INFO1_COMPRESS_RESPONSE)) {
            reply.compressFrames();
        }
        @Nullable RequestKind kind = kindOf(message);
        if (kind == RequestKind.QUERY || kind == RequestKind.BACKGROUND_QUERY || kind == RequestKind.AGGREGATION) {
            access.requireLogin();
            Permissions.require(kind, message, access);
        }
        switch (kind) {
            case BATCH -> batchCommand.execute(message, access, reply);
            case READ, WRITE, DELETE, UDF, TRANSACTION -> single(message, access, reply);
            case QUERY -> queries.query(new QueryRequest(message, namespaces.of(message), access), reply);
            case BACKGROUND_QUERY -> background(message, access, reply);
            case AGGREGATION ->
                queries.aggregate(
                        new QueryRequest(message, namespaces.of(message), access),
                        UdfCommand.call(modules, message),
                        reply);
            case INFO, ADMIN, CONNECT ->
                throw new ResultException(ResultCode.PARAMETER, "not a record message: " + kind);
            case null -> throw new ResultException(ResultCode.PARAMETER, "neither read nor write");
        }
    }

    private void background(Message message, Access access, Reply reply) {
        QueryRequest request = new QueryRequest(message, namespaces.of(message), access);
        if (message.fields().has(FieldType.UDF_FUNCTION)) {
            queries.function(request, UdfCommand.call(modules, message), backgroundWrite, reply);
        } else {
            BackgroundWrite.requireWrites(message);
            queries.operations(request, backgroundWrite, reply);
        }
    }

    private void single(Message message, Access access, Reply reply) {
        reply.startFrame(MessageType.RECORD);
        recordCommands.execute(message, null, access, Origin.CLIENT, Row.start(reply.buffer()));
        reply.endFrame();
    }
}
