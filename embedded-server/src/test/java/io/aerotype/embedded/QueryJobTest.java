package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.NAMESPACE;
import static io.aerotype.embedded.TestServer.SET;
import static io.aerotype.embedded.TestServer.assertRefused;
import static io.aerotype.embedded.TestServer.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.policy.QueryDuration;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries as a server's operator sees them: their list, their rates, their end. */
class QueryJobTest {
    private static final int COUNT = 20;

    private final TestServer server = new TestServer();
    private final AerospikeClient client = server.client();

    @BeforeEach
    void put_records() {
        for (int i = 0; i < COUNT; i++) {
            client.put(null, key("k" + i), new Bin("i", i));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int count(QueryPolicy policy, Statement statement) {
        policy.maxRetries = 0;
        int count = 0;
        try (RecordSet rows = client.query(policy, statement)) {
            while (rows.next()) {
                count++;
            }
        }
        return count;
    }

    private static Statement statement() {
        Statement statement = new Statement();
        statement.setNamespace(NAMESPACE);
        statement.setSetName(SET);
        return statement;
    }

    @Test
    void lists_a_query_with_what_it_asked_for() {
        assertThat(count(new QueryPolicy(), statement())).isEqualTo(COUNT);

        assertThat(server.info("query-show"))
                .matches("trid=\\d+:ns=test:set=people:n-pids-requested=4096:n-keyds-requested=0:rps=0:active-threads=0"
                        + ":status=done\\(ok\\):job-progress=100.00:run-time=\\d+:time-since-done=\\d+:recs-throttled=0"
                        + ":recs-filtered-meta=0:recs-filtered-bins=0:recs-succeeded=20:recs-failed=0:from=127.0.0.1\\+[1-9]\\d*"
                        + ":job-type=basic:net-io-bytes=[1-9]\\d*:net-io-time=\\d+:socket-timeout=30000");
    }

    @Test
    void lists_a_query_through_an_index_with_the_index_and_the_latest_first() {
        client.createIndex(null, NAMESPACE, SET, "by_i", "i", IndexType.NUMERIC).waitTillComplete();
        count(new QueryPolicy(), statement());
        Statement indexed = statement();
        indexed.setFilter(Filter.range("i", 0, 4));

        assertThat(count(new QueryPolicy(), indexed)).isEqualTo(5);
        String[] rows = server.info("query-show").split(";");
        assertThat(rows).hasSize(2);
        assertThat(rows[0]).contains(":set=people:sindex-name=by_i:n-pids-requested=4096:");
        assertThat(rows[1]).doesNotContain("sindex-name");
    }

    @Test
    void a_short_query_is_in_no_list() {
        QueryPolicy policy = new QueryPolicy();
        policy.expectedDuration = QueryDuration.SHORT;

        assertThat(count(policy, statement())).isEqualTo(COUNT);
        assertThat(server.info("query-show")).isEmpty();
        assertThat(server.info("namespace/test")).contains(";pi_query_short_basic_complete=1;");
    }

    @Test
    void a_short_query_takes_no_rate() {
        QueryPolicy policy = new QueryPolicy();
        policy.expectedDuration = QueryDuration.SHORT;
        Statement statement = statement();
        statement.setRecordsPerSecond(1000);

        assertRefused(ResultCode.PARAMETER_ERROR, () -> count(policy, statement));
    }

    @Test
    void a_running_query_tells_how_far_it_has_come_and_a_stopped_one_how_far_it_came() {
        Statement statement = statement();
        statement.setRecordsPerSecond(2);
        QueryPolicy policy = new QueryPolicy();
        policy.maxRetries = 0;
        policy.totalTimeout = 0;
        try (RecordSet rows = client.query(policy, statement)) {
            TestServer.await(() -> server.info("query-show").matches(".*:recs-throttled=[2-9].*"));
            assertThat(server.info("query-show"))
                    .contains(":active-threads=1:status=active(ok):job-progress=")
                    .doesNotContain(":job-progress=100.00:");
            server.info("query-abort-all");
            TestServer.await(() -> server.info("query-show").contains(":active-threads=0:"));
            assertRefused(ResultCode.SCAN_ABORT, () -> rows.iterator().forEachRemaining(row -> {}));
        }
        assertThat(server.info("query-show"))
                .contains(":status=done(user-aborted):")
                .doesNotContain("100.00");
    }

    @Test
    void a_rate_holds_for_every_record() {
        Statement statement = statement();
        statement.setRecordsPerSecond(1000);

        assertThat(count(new QueryPolicy(), statement)).isEqualTo(COUNT);
        assertThat(server.info("query-show")).contains(":rps=1000:").contains(":recs-throttled=20:");
    }

    @Test
    void background_work_has_the_servers_own_rate_and_none_above_it() {
        Statement statement = statement();
        client.execute(null, statement, Operation.put(new Bin("seen", 1))).waitTillComplete(10);

        assertThat(server.info("query-show"))
                .contains(":set=people:rps=10000:")
                .contains(":recs-throttled=20:")
                .contains(":recs-succeeded=20:")
                .contains(":job-type=background-ops:")
                .endsWith(":ops-active=0");
        Statement tooFast = statement();
        tooFast.setRecordsPerSecond(10_001);
        assertRefused(
                ResultCode.PARAMETER_ERROR,
                () -> client.execute(null, tooFast, Operation.put(new Bin("seen", 2)))
                        .waitTillComplete(10));
    }

    @Test
    void a_record_with_points_in_two_cells_of_a_region_comes_twice_and_with_two_in_one_cell_once() {
        IndexCollectionType list = IndexCollectionType.LIST;
        client.createIndex(null, NAMESPACE, SET, "by_gs", "gs", IndexType.GEO2DSPHERE, list)
                .waitTillComplete();
        client.put(null, key("apart"), new Bin("gs", List.of(point(10, 10), point(12, 12))));
        client.put(null, key("together"), new Bin("gs", List.of(point(10, 10), point(10.0001, 10.0001))));
        Statement around = statement();
        around.setFilter(Filter.geoWithinRegion("gs", list, "{\"type\":\"AeroCircle\",\"coordinates\":[[11,11],3e5]}"));

        assertThat(count(new QueryPolicy(), around)).isEqualTo(3);
    }

    private static Value point(double longitude, double latitude) {
        return Value.getAsGeoJSON("{\"type\":\"Point\",\"coordinates\":[" + longitude + "," + latitude + "]}");
    }

    @Test
    void refuses_a_region_that_is_too_large_to_ask_for() {
        client.createIndex(null, NAMESPACE, SET, "by_g", "g", IndexType.GEO2DSPHERE)
                .waitTillComplete();
        Statement tooLarge = statement();
        tooLarge.setFilter(Filter.geoWithinRegion("g", "{\"type\":\"AeroCircle\",\"coordinates\":[[10,10],9e6]}"));

        assertRefused(ResultCode.PARAMETER_ERROR, () -> count(new QueryPolicy(), tooLarge));
    }
}
