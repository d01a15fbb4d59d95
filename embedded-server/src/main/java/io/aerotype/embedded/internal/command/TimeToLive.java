package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import org.jspecify.annotations.Nullable;

/** What the time to live of a write means. */
final class TimeToLive {
    private static final int SERVER_DEFAULT = 0;
    private static final int NEVER_EXPIRE = -1;
    private static final int DO_NOT_UPDATE = -2;

    /** Ten years. */
    private static final int MAX_SECONDS = 315_360_000;

    private TimeToLive() {}

    /**
     * When the record will expire, in seconds since 2010, or 0 for never.
     *
     * @param set the set the record is or will be in
     * @param ttl the value as sent: seconds, or one of the special values
     * @param now milliseconds since 2010
     */
    static int voidTime(
            int ttl, @Nullable StoredRecord before, @Nullable RecordSet set, long now, NamespaceSettings settings) {
        return switch (ttl) {
            case NEVER_EXPIRE -> 0;
            case SERVER_DEFAULT -> after(settings.defaultTtl(set), now);
            case DO_NOT_UPDATE -> before == null ? after(settings.defaultTtl(set), now) : before.voidTime();
            default -> {
                if (ttl < 0 || ttl > MAX_SECONDS) {
                    throw new ResultException(ResultCode.PARAMETER, "time to live " + ttl);
                }
                yield after(ttl, now);
            }
        };
    }

    private static int after(int seconds, long now) {
        return seconds == 0 ? 0 : (int) (now / 1000) + seconds;
    }
}
