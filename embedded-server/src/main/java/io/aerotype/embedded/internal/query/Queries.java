package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.record.Readings;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.udf.UdfCall;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Reply;
import io.aerotype.embedded.internal.wire.Slice;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way in: chooses where a query's records come from and what becomes of them. */
public final class Queries {
    private final QueryJobs jobs;
    private final Readings readings;
    private final Function<Namespace, Indexes> indexes;

    public Queries(QueryJobs jobs, Readings readings, Function<Namespace, Indexes> indexes) {
        this.jobs = jobs;
        this.readings = readings;
        this.indexes = indexes;
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

    /** Answers a query with what a stream function makes of its records. */
    public void aggregate(QueryRequest request, UdfCall call, Reply reply) throws IOException {
        Aggregation aggregation = new Aggregation(request, source(request), call);
        QueryJob job = start(request, "aggregation", "");
        try {
            aggregation.execute(job, reply);
        } finally {
            jobs.finish(job);
        }
    }

    /** Answers a background query at once, and goes on with it on a thread of its own. */
    public void background(QueryRequest request, RecordWriter writer, String kind, String detail, Reply reply) {
        @Nullable Slice set = request.setName();
        if (set != null && request.namespace().set(set.utf8()) == null) {
            throw new ResultException(ResultCode.NOT_FOUND, "no set " + set.utf8());
        }
        QueryRequest own = new QueryRequest(request.message().detached(), request.namespace());
        BackgroundQuery query = new BackgroundQuery(own, source(own), writer);
        QueryJob job = start(own, kind, detail);
        Thread.ofVirtual()
                .name("aerospike-query-" + Long.toUnsignedString(job.id()))
                .start(() -> {
                    try {
                        query.run(job);
                    } finally {
                        jobs.finish(job);
                    }
                });
        reply.singleRow(Flags.INFO3_LAST, ResultCode.OK);
    }

    private QueryJob start(QueryRequest request, String kind, String detail) {
        @Nullable Slice set = request.setName();
        return jobs.start(request.queryId(), request.namespace().name(), set == null ? "" : set.utf8(), kind, detail);
    }

    private RecordSource source(QueryRequest request) {
        if (!request.isIndexed()) {
            return new PrimaryIndexQuery(request.namespace(), request.setName());
        }
        IndexRequest wanted = IndexRequest.of(request);
        if (wanted.isOnUnknownSet(request.namespace())) {
            return (partitions, visitor) -> {};
        }
        return new SecondaryIndexQuery(
                request.namespace(),
                wanted.definition().set(),
                wanted.find(indexes.apply(request.namespace())),
                wanted.range());
    }
}
