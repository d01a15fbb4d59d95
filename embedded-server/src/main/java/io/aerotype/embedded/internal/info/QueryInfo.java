package io.aerotype.embedded.internal.info;

import io.aerotype.embedded.internal.query.QueryJob;
import io.aerotype.embedded.internal.query.QueryJobs;
import io.aerotype.embedded.internal.value.ResultCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a server tells of its queries, and how they are stopped. */
public final class QueryInfo {
    private final QueryJobs jobs;

    public QueryInfo(QueryJobs jobs) {
        this.jobs = jobs;
    }

    public Map<String, InfoCommand> commands() {
        return Map.of(
                "query-show", this::show,
                "query-abort", this::abort,
                "query-abort-all", any -> "number-of-queries-killed:" + jobs.abortAll());
    }

    private String show(InfoParameters parameters) {
        if (!parameters.values().containsKey("id") && !parameters.values().containsKey("trid")) {
            return String.join(";", jobs.describeAll());
        }
        @Nullable QueryJob job = jobs.find(number(parameters.require("id", "trid")));
        if (job == null) {
            throw new InfoException(ResultCode.NOT_FOUND, "job not found");
        }
        return jobs.describe(job);
    }

    private String abort(InfoParameters parameters) {
        if (!jobs.abort(number(parameters.require("id", "trid")))) {
            throw new InfoException(ResultCode.NOT_FOUND, "id not active");
        }
        return "ok";
    }

    private static long number(String id) {
        try {
            return Long.parseUnsignedLong(id);
        } catch (NumberFormatException malformed) {
            throw new InfoException(ResultCode.PARAMETER, "bad id");
        }
    }
}
