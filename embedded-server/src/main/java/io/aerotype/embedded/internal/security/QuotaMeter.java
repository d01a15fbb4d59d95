package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Measures what each user does within one second of the server's clock, and stops whoever does more than allowed: commands
 * on one record are counted one by one, a query with the rate it was given, as long as it runs.
 */
final class QuotaMeter {
    private static final Usage NOTHING = new Usage(0, 0, 0, 0);

    private final InstantSource clock;
    private final Map<Subject, Usage> usages = new ConcurrentHashMap<>();

    QuotaMeter(InstantSource clock) {
        this.clock = clock;
    }

    private record Subject(String user, boolean write) {}

    /**
     * What a user reads, or writes.
     *
     * @param second the one in which the single records were counted
     * @param records single records so far in that second
     * @param queryRate the rates of running queries together
     * @param limitless how many queries run without a rate
     */
    record Usage(long second, int records, long queryRate, int limitless) {
        Usage at(long now) {
            return second == now ? this : new Usage(now, 0, queryRate, limitless);
        }

        Usage oneRecordMore() {
            return new Usage(second, records + 1, queryRate, limitless);
        }

        Usage withQuery(long rate, int sign) {
            return new Usage(second, records, queryRate + sign * rate, limitless + (rate == 0 ? sign : 0));
        }

        long total() {
            return records + queryRate;
        }
    }

    /**
     * Counts a command on one record.
     *
     * @param quota how many a second are allowed, 0 for any number
     */
    void count(String user, boolean write, int quota) {
        change(new Subject(user, write), quota, Usage::oneRecordMore);
    }

    /**
     * Counts a query in.
     *
     * @param rate the query's own limit, 0 for none
     * @param quota how many a second are allowed, 0 for any number
     * @return counts it out again, however often it is called
     */
    Runnable reserve(String user, boolean write, long rate, int quota) {
        if (quota > 0 && rate == 0) {
            throw exceeded(quota);
        }
        Subject subject = new Subject(user, write);
        change(subject, quota, usage -> usage.withQuery(rate, 1));
        AtomicBoolean running = new AtomicBoolean(true);
        return () -> {
            if (running.compareAndSet(true, false)) {
                change(subject, 0, usage -> usage.withQuery(rate, -1));
            }
        };
    }

    /** A change in what a user does. */
    private interface Change {
        Usage of(Usage before);
    }

    /** What would be too much is not counted. */
    private void change(Subject subject, int quota, Change change) {
        long now = clock.instant().getEpochSecond();
        usages.compute(subject, (any, before) -> {
            Usage after = change.of((before == null ? NOTHING : before).at(now));
            if (quota > 0 && after.total() > quota) {
                throw exceeded(quota);
            }
            return after;
        });
    }

    private static ResultException exceeded(int quota) {
        return new ResultException(ResultCode.QUOTA_EXCEEDED, "more than " + quota + " a second");
    }

    Usage usage(String user, boolean write) {
        return usages.getOrDefault(new Subject(user, write), NOTHING)
                .at(clock.instant().getEpochSecond());
    }
}
