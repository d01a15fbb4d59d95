package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Row;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a record. As on a server, one that has expired but is still there counts as found. The answer never has a generation or an expiration.
 */
final class DeleteCommand implements RecordCommand {
    @Override
    public void execute(RecordRequest request, Row row) {
        requireRightDurability(request);
        try (RecordSlot slot = request.lock()) {
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

    /**
     * Ends a command that deletes in a way the namespace does not have. A record of strong consistency may come back from
     * a node that was away unless its deletion was durable, so there all have to be, unless the namespace
     * lets records be expunged.
     */
    static void requireRightDurability(RecordRequest request) {
        boolean durable = request.header().info2(Flags.INFO2_DURABLE_DELETE);
        NamespaceSettings settings = request.namespace().settings();
        switch (settings.consistency()) {
            case AVAILABLE -> {
                if (durable) {
                    throw new ResultException(ResultCode.ENTERPRISE_ONLY, "durable delete");
                }
            }
            case AVAILABLE_ENTERPRISE -> {}
            case STRONG -> {
                if (!durable && !settings.allowExpunge()) {
                    throw new ResultException(ResultCode.FORBIDDEN, "a delete that is not durable");
                }
            }
        }
    }
}
