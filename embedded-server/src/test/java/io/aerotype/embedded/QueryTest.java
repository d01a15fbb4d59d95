package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.NAMESPACE;
import static io.aerotype.embedded.TestServer.SET;
import static io.aerotype.embedded.TestServer.assertRefused;
import static io.aerotype.embedded.TestServer.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.KeyRecord;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import com.aerospike.client.task.IndexTask;
import com.aerospike.client.task.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final int COUNT = 500;

    private final TestServer server = new TestServer();
    private final AerospikeClient client = server.client();

    @BeforeEach
    void put_records() {
        WritePolicy withKey = new WritePolicy(client.writePolicyDefault);
        withKey.sendKey = true;
        for (int i = 0; i < COUNT; i++) {
            client.put(withKey, key("k" + i), new Bin("i", i), new Bin("mod", i % 10), new Bin("name", "n" + i % 7));
        }
        client.put(withKey, new Key(NAMESPACE, "other", "x"), new Bin("i", 1));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Statement statement() {
        Statement statement = new Statement();
        statement.setNamespace(NAMESPACE);
        statement.setSetName(SET);
        return statement;
    }

    private Set<Long> values(@Nullable QueryPolicy policy, Statement statement) {
        List<Long> values = new ArrayList<>();
        try (RecordSet records = client.query(policy, statement)) {
            for (KeyRecord row : records) {
                values.add(row.record.getLong("i"));
            }
        }
        assertThat(values).doesNotHaveDuplicates();
        return new HashSet<>(values);
    }

    @Test
    void finds_the_records_of_a_set_with_their_keys() {
        Set<Object> userKeys = new HashSet<>();
        try (RecordSet records = client.query(null, statement())) {
            records.forEach(row -> userKeys.add(row.key.userKey.getObject()));
        }
        assertThat(userKeys).hasSize(COUNT).contains("k0", "k499");
    }

    @Test
    void finds_the_records_of_a_whole_namespace() {
        Statement everything = new Statement();
        everything.setNamespace(NAMESPACE);
        try (RecordSet records = client.query(null, everything)) {
            assertThat(records).hasSize(COUNT + 1);
        }
    }

    @Test
    void finds_nothing_in_a_set_nobody_wrote_to() {
        Statement statement = statement();
        statement.setSetName("nobody");
        assertThat(values(null, statement)).isEmpty();
    }

    @Test
    void filters_with_an_expression() {
        QueryPolicy policy = new QueryPolicy(client.queryPolicyDefault);
        policy.filterExp = Exp.build(Exp.lt(Exp.intBin("i"), Exp.val(3)));

        assertThat(values(policy, statement())).containsExactlyInAnyOrder(0L, 1L, 2L);
    }

    @Test
    void returns_the_bins_asked_for() {
        Statement statement = statement();
        statement.setBinNames("mod", "absent");
        try (RecordSet records = client.query(null, statement)) {
            assertThat(records).allSatisfy(row -> assertThat(row.record.bins).containsOnlyKeys("mod"));
        }
    }

    @Test
    void returns_headers_alone() {
        QueryPolicy headers = new QueryPolicy(client.queryPolicyDefault);
        headers.includeBinData = false;
        try (RecordSet records = client.query(headers, statement())) {
            assertThat(records)
                    .hasSize(COUNT)
                    .allSatisfy(row -> assertThat(row.record.bins).isNull());
        }
    }

    @Test
    void goes_through_a_set_page_by_page() {
        assertThat(pages(statement())).hasSize(COUNT);
    }

    @Test
    void goes_through_an_index_page_by_page() {
        createIndex("mods", "mod", IndexType.NUMERIC);
        Statement statement = statement();
        statement.setFilter(Filter.range("mod", 2, 4));

        assertThat(pages(statement)).hasSize(150);
    }

    /** Reads a query in pages of 60, each with at most as many. */
    private Set<Long> pages(Statement statement) {
        statement.setMaxRecords(60);
        PartitionFilter partitions = PartitionFilter.all();
        List<Long> seen = new ArrayList<>();
        while (!partitions.isDone()) {
            int before = seen.size();
            try (RecordSet records = client.queryPartitions(null, statement, partitions)) {
                records.forEach(row -> seen.add(row.record.getLong("i")));
            }
            assertThat(seen.size() - before).isLessThanOrEqualTo(60);
        }
        assertThat(seen).doesNotHaveDuplicates();
        return new HashSet<>(seen);
    }

    private void createIndex(String name, String bin, IndexType type) {
        IndexTask task = client.createIndex(null, NAMESPACE, SET, name, bin, type);
        assertThat(task.queryStatus()).isEqualTo(Task.COMPLETE);
    }

    @Test
    void finds_numbers_through_an_index_whenever_they_were_written() {
        createIndex("numbers", "i", IndexType.NUMERIC);
        client.put(null, key("late"), new Bin("i", 10_000));
        client.put(null, key("k3"), new Bin("i", 10_001));
        client.delete(null, key("k4"));
        Statement statement = statement();
        statement.setFilter(Filter.range("i", 2, 6));
        assertThat(values(null, statement)).containsExactlyInAnyOrder(2L, 5L, 6L);
        statement.setFilter(Filter.range("i", 9_000, 20_000));
        assertThat(values(null, statement)).containsExactlyInAnyOrder(10_000L, 10_001L);
    }

    @Test
    void finds_strings_through_an_index() {
        createIndex("names", "name", IndexType.STRING);
        Statement statement = statement();
        statement.setFilter(Filter.equal("name", "n3"));

        assertThat(values(null, statement))
                .hasSize(71)
                .allSatisfy(i -> assertThat(i % 7).isEqualTo(3));
    }

    @Test
    void refuses_a_query_on_an_index_that_is_not_there() {
        Statement statement = statement();
        statement.setFilter(Filter.equal("absent", 1));
        QueryPolicy once = new QueryPolicy(client.queryPolicyDefault);
        once.maxRetries = 0;

        assertRefused(ResultCode.INDEX_NOTFOUND, () -> values(once, statement));
    }

    @Test
    void drops_indexes() {
        createIndex("numbers", "i", IndexType.NUMERIC);
        assertThat(server.info("sindex-list:namespace=test")).contains("indexname=numbers", "bin=i", "state=RW");
        IndexTask task = client.dropIndex(null, NAMESPACE, SET, "numbers");
        assertThat(task.queryStatus()).isEqualTo(Task.COMPLETE);
        assertThat(server.info("sindex-list:namespace=test")).isEmpty();
    }

    @Test
    void writes_to_the_records_it_finds_in_the_background() {
        WritePolicy small = new WritePolicy(client.writePolicyDefault);
        small.filterExp = Exp.build(Exp.lt(Exp.intBin("i"), Exp.val(100)));

        client.execute(small, statement(), Operation.put(new Bin("seen", 1))).waitTillComplete(1);

        QueryPolicy seen = new QueryPolicy(client.queryPolicyDefault);
        seen.filterExp = Exp.build(Exp.binExists("seen"));
        assertThat(values(seen, statement())).hasSize(100);
        assertThat(client.get(null, key("k5")).bins).isEqualTo(Map.of("i", 5L, "mod", 5L, "name", "n5", "seen", 1L));
    }

    @Test
    void removes_everything_written_before_a_truncation() {
        client.truncate(null, NAMESPACE, SET, null);

        assertThat(values(null, statement())).isEmpty();
        assertThat(client.exists(null, new Key(NAMESPACE, "other", "x"))).isTrue();
        client.truncate(null, NAMESPACE, null, null);
        assertThat(client.exists(null, new Key(NAMESPACE, "other", "x"))).isFalse();
    }
}
