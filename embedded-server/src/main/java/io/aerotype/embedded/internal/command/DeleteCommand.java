package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Row;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a record. As on a server of the Community Edition, one that has expired but is still there counts as found,
 * and a durable delete is refused. The answer never has a generation or an expiration.
 */
final class DeleteCommand implements RecordCommand {
    @Override
    public void execute(RecordRequest request, Row row) {
        requireNotDurable(request);
        try (RecordSlot slot = request.namespace().lock(request.digest())) {
            @Nullable StoredRecord record = slot.stored();
            if (record == null) {
                throw new ResultException(ResultCode.NOT_FOUND);
            }
            Checks.setMatchesIfSent(request, record);
            Checks.generation(request.header(), record.generation());
            Checks.filter(request, record);
            Checks.userKey(request, record);
            slot.remove();
        }
    }

    static void requireNotDurable(RecordRequest request) {
        if (request.header().info2(Flags.INFO2_DURABLE_DELETE)) {
            throw new ResultException(ResultCode.ENTERPRISE_ONLY, "durable delete");
        }
    }
}
