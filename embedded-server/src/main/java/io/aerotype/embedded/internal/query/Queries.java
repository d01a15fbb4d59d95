package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.record.Readings;
import io.aerotype.embedded.internal.store.Counters;
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
        JobProfile profile = profile(request, JobProfile.Kind.BASIC, query.selection(), "", reply);
        Running running = start(request, profile, false, request.recordsPerSecond());
        try {
            timed(running.job(), reply, () -> query.execute(running.job(), reply));
        } finally {
            finish(request, running);
        }
    }

    /** Answers a query with what a stream function makes of its records. */
    public void aggregate(QueryRequest request, UdfCall call, Reply reply) throws IOException {
        request.requireLong();
        @Nullable Slice set = request.setName();
        if (set != null && request.namespace().set(set.utf8()) == null) {
            // Nothing to aggregate: whether there is an index is not even asked.
            reply.singleRow(Flags.INFO3_LAST, ResultCode.OK);
            return;
        }
        Aggregation aggregation = new Aggregation(request, source(request), call);
        JobProfile profile = profile(request, JobProfile.Kind.AGGREGATION, "", "", reply);
        Running running = start(request, profile, false, request.recordsPerSecond());
        try {
            timed(running.job(), reply, () -> aggregation.execute(running.job(), reply));
        } finally {
            finish(request, running);
        }
    }

    /** Answers a background query with operations at once, and goes on with it on a thread of its own. */
    public void operations(QueryRequest request, RecordWriter writer, Reply reply) {
        background(request, writer, JobProfile.Kind.BACKGROUND_OPERATIONS, ":ops-active=0", reply);
    }

    /** The same for a background query with a function. */
    public void function(QueryRequest request, UdfCall call, RecordWriter writer, Reply reply) {
        String detail = ":udf-filename=" + call.packageName() + ":udf-function=" + call.function() + ":udf-active=0";
        background(request, writer, JobProfile.Kind.BACKGROUND_UDF, detail, reply);
    }

    private void background(
            QueryRequest request, RecordWriter writer, JobProfile.Kind kind, String detail, Reply reply) {
        request.requireLong();
        @Nullable Slice set = request.setName();
        if (set != null && request.namespace().set(set.utf8()) == null) {
            throw new ResultException(ResultCode.NOT_FOUND, "no set " + set.utf8());
        }
        long asked = request.recordsPerSecond();
        int limit = request.namespace().settings().limits().backgroundRate();
        if (asked > limit) {
            throw new ResultException(ResultCode.PARAMETER, asked + " records per second, over the limit of " + limit);
        }
        long rate = asked == 0 ? limit : asked;
        QueryRequest own = request.detached();
        BackgroundQuery query = new BackgroundQuery(own, source(own), writer);
        JobProfile profile = profile(own, kind, "", detail, reply).atMost(rate);
        Running running = start(own, profile, true, rate);
        Thread.ofVirtual()
                .name("aerospike-query-" + Long.toUnsignedString(running.job().id()))
                .start(() -> {
                    try {
                        query.run(running.job());
                    } finally {
                        finish(own, running);
                    }
                });
        reply.singleRow(Flags.INFO3_LAST, ResultCode.OK);
    }

    /** The part of a query in which it answers. */
    @FunctionalInterface
    private interface Answering {
        void run() throws IOException;
    }

    /** Answers, all of it sent when this returns, and takes note of how much that was. */
    private static void timed(QueryJob job, Reply reply, Answering answering) throws IOException {
        long bytes = reply.sentBytes();
        long nanos = reply.sendNanos();
        answering.run();
        reply.flush();
        job.sent(reply.sentBytes() - bytes, reply.sendNanos() - nanos);
    }

    private JobProfile profile(
            QueryRequest request, JobProfile.Kind kind, String selection, String detail, Reply reply) {
        @Nullable
        String index = request.isIndexed()
                ? IndexRequest.of(request)
                        .find(indexes.apply(request.namespace()))
                        .name()
                : null;
        return JobProfile.of(request, kind, index, selection, detail, reply.peer());
    }

    /** A job, and what gives back the part of the user's quota that it takes. */
    private record Running(QueryJob job, Runnable reserved) {}

    private Running start(QueryRequest request, JobProfile profile, boolean writes, long rate) {
        Runnable reserved = request.access().reserve(writes, rate);
        try {
            return new Running(request.isShort() ? jobs.unlisted(profile) : jobs.start(profile), reserved);
        } catch (ResultException refused) {
            reserved.run();
            throw refused;
        }
    }

    private void finish(QueryRequest request, Running running) {
        QueryJob job = running.job();
        jobs.finish(job);
        running.reserved().run();
        boolean isShort = request.isShort();
        String ending = job.isAborted() ? "abort" : "complete";
        Counters counters = request.namespace().counters();
        counters.increment(job.profile().statistic(isShort, ending));
        if (isShort) { // a server times no others
            counters.latencies(request.isIndexed() ? "si-query" : "pi-query").add(job.nanos());
        }
    }

    private RecordSource source(QueryRequest request) {
        if (!request.isIndexed()) {
            return new PrimaryIndexQuery(request.namespace(), request.setName());
        }
        IndexRequest wanted = IndexRequest.of(request);
        return new SecondaryIndexQuery(
                request.namespace(),
                wanted.definition().set(),
                wanted.find(indexes.apply(request.namespace())),
                wanted.range());
    }
}
