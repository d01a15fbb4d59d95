package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The queries that run, and the last hundred that did. */
public final class QueryJobs {
    private static final int KEPT = 100;

    private final InstantSource clock;
    private final Map<Long, QueryJob> jobs = new LinkedHashMap<>();

    public QueryJobs(InstantSource clock) {
        this.clock = clock;
    }

    synchronized QueryJob start(long id, String namespace, String set, String kind, String detail) {
        if (jobs.containsKey(id)) {
            throw new ResultException(ResultCode.PARAMETER, "query id " + Long.toUnsignedString(id) + " is in use");
        }
        if (jobs.size() >= KEPT) {
            jobs.values().stream()
                    .filter(job -> !job.isActive())
                    .findFirst()
                    .ifPresent(oldest -> jobs.remove(oldest.id()));
        }
        QueryJob job = new QueryJob(id, namespace, set, kind, detail, clock.millis());
        jobs.put(id, job);
        return job;
    }

    void finish(QueryJob job) {
        job.finish(clock.millis());
    }

    /** Every job's row, oldest first. */
    public synchronized List<String> describeAll() {
        return jobs.values().stream().map(this::describe).toList();
    }

    public String describe(QueryJob job) {
        return job.describe(clock.millis());
    }

    public synchronized @Nullable QueryJob find(long id) {
        return jobs.get(id);
    }

    /** Stops a running query; false if there is none of this id. */
    public synchronized boolean abort(long id) {
        @Nullable QueryJob job = jobs.get(id);
        if (job == null || !job.isActive()) {
            return false;
        }
        job.abort();
        return true;
    }

    /** Stops every running query and tells how many there were. */
    public synchronized int abortAll() {
        List<QueryJob> running =
                jobs.values().stream().filter(QueryJob::isActive).toList();
        running.forEach(QueryJob::abort);
        return running.size();
    }
}
