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
        String detail) {

    /** What a query does with the records it finds. */
    enum Kind {
        BASIC("basic", "long_basic", ":net-io-bytes=0:net-io-time=0"),
        AGGREGATION("aggregation", "aggr", ":net-io-bytes=0:net-io-time=0"),
        BACKGROUND_UDF("background-udf", "udf_bg", ":net-io-bytes=30"),
        BACKGROUND_OPERATIONS("background-ops", "ops_bg", ":net-io-bytes=30");

        private final String text;
        private final String statistic;
        private final String network;

        Kind(String text, String statistic, String network) {
            this.text = text;
            this.statistic = statistic;
            this.network = network;
        }
    }

    static JobProfile of(QueryRequest request, Kind kind, @Nullable String index, String selection, String detail) {
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
                detail);
    }

    JobProfile atMost(long limit) {
        return new JobProfile(id, namespace, set, kind, index, limit, socketTimeout, selection, detail);
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
    String tail() {
        return ":from=127.0.0.1+0:job-type=" + kind.text + kind.network + ":socket-timeout=" + socketTimeout + detail;
    }

    /** The name under which the end of such a query is counted. */
    String statistic(boolean isShort, String ending) {
        return (index == null ? "pi" : "si") + "_query_" + (isShort ? "short_basic" : kind.statistic) + "_" + ending;
    }
}
