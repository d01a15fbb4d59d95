package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import org.jspecify.annotations.Nullable;

/**
 * Reads that prolong a record's life: when less than a given percentage of its time to live is left, it gets the whole
 * of it again. Its generation stays.
 */
final class ReadTouch {
    private static final int NEVER = -1;
    private static final int SERVER_DEFAULT = 0;
    private static final int MAX_PERCENT = 100;

    private ReadTouch() {}

    /** Whether this read is to touch the record. The percentage stands where writes have their time to live. */
    static boolean isDue(RecordRequest request, StoredRecord record) {
        int asked = request.header().ttl();
        int percent = asked == SERVER_DEFAULT ? request.namespace().settings().readTouchPercent(record.set()) : asked;
        if (record.voidTime() == 0 || percent == NEVER || percent == 0) {
            return false;
        }
        if (percent < 0 || percent > MAX_PERCENT) {
            throw new ResultException(ResultCode.PARAMETER, "read-touch percentage " + percent);
        }
        long left = record.voidTime() - (long) request.namespace().time().seconds();
        return left * MAX_PERCENT <= timeToLive(record) * percent;
    }

    /** Touches the record, unless it has been written since it was read: that settled its life anew. */
    static void touchIf(boolean due, RecordRequest request, StoredRecord record) {
        if (!due || request.isHeldByTransaction()) {
            return;
        }
        try (RecordSlot slot = request.namespace().lock(record.digest())) {
            @Nullable StoredRecord current = slot.record();
            if (current != null && current.isSameVersionAs(record)) {
                ServerTime time = request.namespace().time();
                slot.put(record.livingUntil((int) (time.seconds() + timeToLive(record)), time.millis()));
            }
        }
    }

    private static long timeToLive(StoredRecord record) {
        return record.voidTime() - record.lastUpdate() / 1000;
    }
}
