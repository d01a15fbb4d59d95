package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what each user does within one second of the server's clock, and stops whoever does more than allowed. */
final class QuotaMeter {
    private final InstantSource clock;
    private final Map<String, Usage> usages = new ConcurrentHashMap<>();

    QuotaMeter(InstantSource clock) {
        this.clock = clock;
    }

    /** What a user has done in the running second. */
    record Usage(long second, int reads, int writes) {
        Usage more(boolean write) {
            return write ? new Usage(second, reads, writes + 1) : new Usage(second, reads + 1, writes);
        }
    }

    /**
     * Counts a command.
     *
     * @param quota how many a second are allowed, 0 for any number
     */
    void count(String user, boolean write, int quota) {
        long now = now();
        Usage usage = usages.compute(
                user,
                (any, before) ->
                        (before == null || before.second() != now ? new Usage(now, 0, 0) : before).more(write));
        int done = write ? usage.writes() : usage.reads();
        if (quota > 0 && done > quota) {
            throw new ResultException(ResultCode.QUOTA_EXCEEDED, "more than " + quota + " a second");
        }
    }

    Usage usageOf(String user) {
        Usage usage = usages.getOrDefault(user, new Usage(now(), 0, 0));
        return usage.second() == now() ? usage : new Usage(now(), 0, 0);
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
