package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.record.Readings;
import io.aerotype.embedded.internal.wire.Reply;
import io.aerotype.embedded.internal.wire.Slice;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The way in: chooses where a query's records come from and what becomes of them. */
public final class Queries {
    private final QueryJobs jobs;
    private final Readings readings;

    public Queries(QueryJobs jobs, Readings readings) {
        this.jobs = jobs;
        this.readings = readings;
    }

    /** Answers a query with the records it finds. */
    public void query(QueryRequest request, Reply reply) throws IOException {
        ForegroundQuery query = new ForegroundQuery(request, source(request), readings);
        QueryJob job = start(request, "basic", "");
        try {
            query.execute(job, reply);
        } finally {
            jobs.finish(job);
        }
    }

    private QueryJob start(QueryRequest request, String kind, String detail) {
        @Nullable Slice set = request.setName();
        return jobs.start(request.queryId(), request.namespace().name(), set == null ? "" : set.utf8(), kind, detail);
    }

    private static RecordSource source(QueryRequest request) {
        return new PrimaryIndexQuery(request.namespace(), request.setName());
    }
}
