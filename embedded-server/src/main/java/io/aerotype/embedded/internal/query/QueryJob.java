package io.aerotype.embedded.internal.query;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** A query, while it runs and for a while after. */
public final class QueryJob {
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final double COMPLETE = 100;

    private final JobProfile profile;
    private final long startMillis;
    private final long startNanos = System.nanoTime();
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder filteredOut = new LongAdder();
    private volatile long throttled;
    private volatile long endMillis = -1;
    private volatile boolean aborted;
    private volatile double progress;
    private volatile long sentBytes;
    private volatile long sendMillis;

    QueryJob(JobProfile profile, long startMillis) {
        this.profile = profile;
        this.startMillis = startMillis;
    }

    public long id() {
        return profile.id();
    }

    JobProfile profile() {
        return profile;
    }

    void succeeded() {
        succeeded.increment();
    }

    void failed() {
        failed.increment();
    }

    void filteredOut() {
        filteredOut.increment();
    }

    /** How far it has come, in percent. */
    void reached(double percent) {
        progress = percent;
    }

    /** What it has sent so far, and how long that took. */
    void sent(long bytes, long nanos) {
        sentBytes = bytes;
        sendMillis = TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    /** Waits until the rate allows another record. A query runs on one thread, and that thread calls this. */
    void throttle() {
        long rate = profile.recordsPerSecond();
        if (rate == 0) {
            return;
        }
        long count = throttled + 1;
        throttled = count;
        long due = startNanos + count * NANOS_PER_SECOND / rate;
        for (long left = due - System.nanoTime(); left > 0 && !aborted; left = due - System.nanoTime()) {
            // Not for long at a time: a query that is stopped ends soon.
            LockSupport.parkNanos(Math.min(left, NANOS_PER_SECOND / 10));
        }
    }

    void finish(long nowMillis) {
        if (!aborted) {
            progress = COMPLETE;
        }
        endMillis = nowMillis;
    }

    /** How long it has been running, or did. */
    long nanos() {
        return System.nanoTime() - startNanos;
    }

    public boolean isActive() {
        return endMillis < 0;
    }

    /** Asks the query to stop; it does before the next record. */
    void abort() {
        aborted = true;
    }

    boolean isAborted() {
        return aborted;
    }

    /** The row that {@code query-show} has for this query. */
    public String describe(long nowMillis) {
        long end = isActive() ? nowMillis : endMillis;
        return profile.head()
                + ":active-threads=" + (isActive() ? 1 : 0)
                + ":status=" + (isActive() ? "active" : "done") + (aborted ? "(user-aborted)" : "(ok)")
                + ":job-progress=" + String.format(Locale.ROOT, "%.2f", progress)
                + ":run-time=" + (end - startMillis)
                + ":time-since-done=" + (nowMillis - end)
                + ":recs-throttled=" + throttled
                + ":recs-filtered-meta=0:recs-filtered-bins=" + filteredOut.sum()
                + ":recs-succeeded=" + succeeded.sum()
                + ":recs-failed=" + failed.sum()
                + profile.tail(sentBytes, sendMillis);
    }
}
