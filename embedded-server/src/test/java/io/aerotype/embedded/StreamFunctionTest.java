package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.NAMESPACE;
import static io.aerotype.embedded.TestServer.SET;
import static io.aerotype.embedded.TestServer.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Language;
import com.aerospike.client.cluster.Partition;
import com.aerospike.client.query.ResultSet;
import com.aerospike.client.query.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stream functions, as a server of release 8.1.2 runs its part of them. */
final class StreamFunctionTest {
    private static final int RECORDS = 20;
    private static final String RESOURCE = "functions/streams.lua";

    private final TestServer server = new TestServer();
    private final AerospikeClient client = server.client();

    @BeforeEach
    void put_records() {
        client.register(null, getClass().getClassLoader(), RESOURCE, "streams.lua", Language.LUA)
                .waitTillComplete(10);
        for (int i = 0; i < RECORDS; i++) {
            client.put(null, key("k" + i), new Bin("n", i));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private List<Object> results(String function) {
        Statement statement = new Statement();
        statement.setNamespace(NAMESPACE);
        statement.setSetName(SET);
        statement.setAggregateFunction(getClass().getClassLoader(), RESOURCE, "streams", function);
        List<Object> results = new ArrayList<>();
        try (ResultSet found = client.queryAggregate(null, statement)) {
            found.forEach(results::add);
        }
        return results;
    }

    @Test
    void each_partition_with_records_is_a_stream_of_its_own() {
        long partitions = IntStream.range(0, RECORDS)
                .map(i -> Partition.getPartitionId(key("k" + i).digest))
                .distinct()
                .count();

        List<Object> counts = results("count");

        assertThat(counts).hasSize((int) partitions);
        assertThat(counts.stream().mapToLong(count -> (Long) count).sum()).isEqualTo(RECORDS);
    }

    @Test
    void what_is_reduced_is_reduced_to_one() {
        assertThat(results("total")).containsExactly((long) RECORDS * (RECORDS - 1) / 2);
    }

    @Test
    void groups_values_by_what_a_function_makes_of_them() {
        List<Object> groups = results("by_parity");

        assertThat(groups).hasSize(1);
        Map<Object, List<Object>> sorted = new TreeMap<>();
        ((Map<?, ?>) groups.getFirst()).forEach((parity, values) -> {
            List<Object> members = new ArrayList<>((List<?>) values);
            members.sort(Comparator.comparingLong(value -> (Long) value));
            sorted.put(parity, members);
        });
        assertThat(sorted)
                .containsEntry(0L, List.of(0L, 2L, 4L, 6L, 8L, 10L, 12L, 14L, 16L, 18L))
                .containsEntry(1L, List.of(1L, 3L, 5L, 7L, 9L, 11L, 13L, 15L, 17L, 19L));
    }

    @Test
    void a_list_of_a_table_has_no_gaps() {
        assertThat(results("gaps")).hasSize(RECORDS).contains(List.of(7L));
    }

    @Test
    void what_is_no_value_ends_the_stream() {
        assertThat(results("no_values")).isEmpty();
    }
}
