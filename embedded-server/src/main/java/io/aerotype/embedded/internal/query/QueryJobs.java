package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queries that run, and the last hundred that did. */
public final class QueryJobs {
    private static final int KEPT = 100;

    private final InstantSource clock;
    private final Map<Long, QueryJob> jobs = new LinkedHashMap<>();

    public QueryJobs(InstantSource clock) {
        this.clock = clock;
    }

    /** Enters a query in the list; its id must not be in it. */
    synchronized QueryJob start(JobProfile profile) {
        if (jobs.containsKey(profile.id())) {
            throw new ResultException(
                    ResultCode.PARAMETER, "query id " + Long.toUnsignedString(profile.id()) + " is in use");
        }
        QueryJob job = new QueryJob(profile, clock.millis());
        jobs.put(job.id(), job);
        return job;
    }

    /** A query that is in no list. */
    QueryJob unlisted(JobProfile profile) {
        return new QueryJob(profile, clock.millis());
    }

    synchronized void finish(QueryJob job) {
        job.finish(clock.millis());
        // The last to end is the last in the list, and the first to go is the one that ended first.
        if (jobs.remove(job.id(), job)) {
            jobs.put(job.id(), job);
        }
        List<QueryJob> done =
                jobs.values().stream().filter(each -> !each.isActive()).toList();
        done.stream().limit(Math.max(0, done.size() - KEPT)).forEach(oldest -> jobs.remove(oldest.id()));
    }

    /** Every job's row: the active ones, then the others, the latest first. */
    public synchronized List<String> describeAll() {
        List<QueryJob> latestFirst = new ArrayList<>(jobs.values()).reversed();
        return Stream.concat(
                        latestFirst.stream().filter(QueryJob::isActive),
                        latestFirst.stream().filter(job -> !job.isActive()))
                .map(this::describe)
                .toList();
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
