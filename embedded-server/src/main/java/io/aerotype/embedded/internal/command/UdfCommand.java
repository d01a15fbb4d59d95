package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.udf.UdfCall;
import io.aerotype.embedded.internal.udf.UdfException;
import io.aerotype.embedded.internal.udf.UdfModules;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.OpCode;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Executes a function on a record, existing or not. The answer has the function's result, or the text of its failure. */
final class UdfCommand implements RecordCommand {
    private static final Slice SUCCESS = Slice.of("SUCCESS".getBytes(StandardCharsets.UTF_8));
    private static final Slice FAILURE = Slice.of("FAILURE".getBytes(StandardCharsets.UTF_8));
    private static final int EXISTENCE_BITS =
            Flags.INFO3_UPDATE_ONLY | Flags.INFO3_CREATE_OR_REPLACE | Flags.INFO3_REPLACE_ONLY;

    private final UdfModules modules;

    UdfCommand(UdfModules modules) {
        this.modules = modules;
    }

    /** The call a message asks for. */
    static UdfCall call(UdfModules modules, Message message) {
        return UdfCall.of(
                modules,
                required(message, FieldType.UDF_PACKAGE).utf8(),
                required(message, FieldType.UDF_FUNCTION).utf8(),
                required(message, FieldType.UDF_ARGUMENTS).toBytes());
    }

    @Override
    public void execute(RecordRequest request, Row row) {
        boolean conditions = request.header()
                        .info2(Flags.INFO2_GENERATION_EQUAL | Flags.INFO2_GENERATION_GREATER | Flags.INFO2_CREATE_ONLY)
                || request.header().info3(EXISTENCE_BITS);
        if (conditions) {
            throw new ResultException(ResultCode.PARAMETER, "a function decides for itself what has to exist");
        }
        UdfCall call = call(modules, request.message());
        try (RecordSlot slot = request.lock()) {
            @Nullable StoredRecord before = slot.record();
            if (before != null) {
                Checks.setMatchesIfSent(request, before);
                Checks.filter(request, before);
                Checks.userKey(request, before);
            }
            try {
                SlotRecord record = new SlotRecord(request, slot);
                Particle result = call.on(record);
                record.commit();
                row.operation(OpCode.READ.code(), SUCCESS, result);
            } catch (UdfException failed) {
                row.operation(OpCode.READ.code(), FAILURE, Particle.of(failed.text()));
                row.resultCode(ResultCode.UDF_EXECUTION);
            }
            @Nullable StoredRecord after = slot.record();
            row.generation(after == null ? 0 : after.generation());
            row.voidTime(after == null ? 0 : after.voidTime());
        }
    }

    private static Slice required(Message message, FieldType type) {
        @Nullable Slice value = message.field(type);
        if (value == null) {
            throw new ResultException(ResultCode.PARAMETER, "a function call without " + type);
        }
        return value;
    }
}
