package io.aerotype.embedded.internal.query;

import java.util.concurrent.atomic.LongAdder;

/** What is known of a query, while it runs and for a while after. */
public final class QueryJob {
    private final long id;
    private final String namespace;
    private final String set;
    private final String kind;
    private final String detail;
    private final long startMillis;
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder filteredOut = new LongAdder();
    private volatile long endMillis = -1;
    private volatile boolean aborted;

    QueryJob(long id, String namespace, String set, String kind, String detail, long startMillis) {
        this.id = id;
        this.namespace = namespace;
        this.set = set;
        this.kind = kind;
        this.detail = detail;
        this.startMillis = startMillis;
    }

    public long id() {
        return id;
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

    void finish(long nowMillis) {
        endMillis = nowMillis;
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
        String status = isActive() ? "active(ok)" : aborted ? "done(user-aborted)" : "done(ok)";
        return "trid=" + Long.toUnsignedString(id)
                + ":ns=" + namespace
                + (set.isEmpty() ? "" : ":set=" + set)
                + ":rps=0:active-threads=" + (isActive() ? 1 : 0)
                + ":status=" + status
                + ":job-progress=" + (isActive() ? "0.00" : "100.00")
                + ":run-time=" + (end - startMillis)
                + ":time-since-done=" + (nowMillis - end)
                + ":recs-throttled=0:recs-filtered-meta=0:recs-filtered-bins=" + filteredOut.sum()
                + ":recs-succeeded=" + succeeded.sum()
                + ":recs-failed=" + failed.sum()
                + ":from=127.0.0.1+0:job-type=" + kind
                + ":net-io-bytes=0:socket-timeout=0"
                + detail;
    }
}
