package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.wire.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a query before it begins.
 *
 * @param kind what the server calls such queries
 * @param index the name of the secondary index it goes through, or null
 * @param recordsPerSecond how fast it may go, 0 for as fast as it can
 * @param selection what a foreground query asks for, as text between the index and the rate; empty for others
 * @param detail what is special about this kind, as text for the end of its row
 * @param from who asks, as {@code address+port}
 */
record JobProfile(
        long id,
        String namespace,
        String set,
        Kind kind,
        @Nullable String index,
        long recordsPerSecond,
        long socketTimeout,
        String selection,
        String detail,
        String from) {

    /** What a query does with the records it finds. */
    enum Kind {
        BASIC("basic", "long_basic", true),
        AGGREGATION("aggregation", "aggr", true),
        BACKGROUND_UDF("background-udf", "udf_bg", false),
        BACKGROUND_OPERATIONS("background-ops", "ops_bg", false);

        /** The size of the one answer that a query in the background has. */
        private static final int ANSWER_BYTES = 30;

        private final String text;
        private final String statistic;
        private final boolean answers;

        Kind(String text, String statistic, boolean answers) {
            this.text = text;
            this.statistic = statistic;
            this.answers = answers;
        }

        private String network(long bytes, long millis) {
            return ":net-io-bytes=" + (answers ? bytes + ":net-io-time=" + millis : String.valueOf(ANSWER_BYTES));
        }
    }

    static JobProfile of(
            QueryRequest request, Kind kind, @Nullable String index, String selection, String detail, String from) {
        @Nullable Slice set = request.setName();
        return new JobProfile(
                request.queryId(),
                request.namespace().name(),
                set == null ? "" : set.utf8(),
                kind,
                index,
                request.recordsPerSecond(),
                request.socketTimeout(),
                selection,
                detail,
                from);
    }

    JobProfile atMost(long limit) {
        return new JobProfile(id, namespace, set, kind, index, limit, socketTimeout, selection, detail, from);
    }

    /** The row's part before what changes while the query runs. */
    String head() {
        return "trid=" + Long.toUnsignedString(id)
                + ":ns=" + namespace
                + (set.isEmpty() ? "" : ":set=" + set)
                + (index == null ? "" : ":sindex-name=" + index)
                + selection
                + ":rps=" + recordsPerSecond;
    }

    /** The row's part after that. */
    String tail(long sentBytes, long sendMillis) {
        return ":from=" + from + ":job-type=" + kind.text + kind.network(sentBytes, sendMillis) + ":socket-timeout="
                + socketTimeout + detail;
    }

    /** The name under which the end of such a query is counted. */
    String statistic(boolean isShort, String ending) {
        return (index == null ? "pi" : "si") + "_query_" + (isShort ? "short_basic" : kind.statistic) + "_" + ending;
    }
}
