package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.assertRefused;
import static io.aerotype.embedded.TestServer.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.BatchDelete;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final int COUNT = 200;

    private final TestServer server = new TestServer();
    private final AerospikeClient client = server.client();
    private final Key[] keys =
            IntStream.range(0, COUNT).mapToObj(i -> key("key" + i)).toArray(Key[]::new);

    @BeforeEach
    void put_records() {
        for (int i = 0; i < COUNT; i++) {
            client.put(null, keys[i], new Bin("i", i), new Bin("text", "x".repeat(2000)));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answers_each_key_at_its_place() {
        Record[] records = client.get(null, keys);

        assertThat(IntStream.range(0, COUNT))
                .allSatisfy(i -> assertThat(records[i].getInt("i")).isEqualTo(i));
    }

    @Test
    void tells_missing_records_from_found_ones() {
        Key[] some = {keys[0], key("nobody"), keys[2]};

        assertThat(client.exists(null, some)).containsExactly(true, false, true);
        assertThat(client.get(null, some)[1]).isNull();
    }

    @Test
    void mixes_reads_writes_and_deletes() {
        List<BatchRecord> batch = List.of(
                new BatchRead(keys[0], new String[] {"i"}),
                new BatchWrite(keys[1], new Operation[] {Operation.add(new Bin("i", 10)), Operation.get("i")}),
                new BatchDelete(keys[2]),
                new BatchRead(keys[3], false),
                new BatchWrite(key("new"), new Operation[] {Operation.put(new Bin("a", 1))}));

        assertThat(client.operate(null, batch)).isTrue();

        assertThat(batch.get(0).record.bins).isEqualTo(Map.of("i", 0L));
        assertThat(batch.get(1).record.getList("i")).isEqualTo(Arrays.asList(null, 11L));
        assertThat(batch.get(3).record.bins).isNull();
        assertThat(client.exists(null, new Key[] {keys[2], key("new")})).containsExactly(false, true);
    }

    @Test
    void gives_each_entry_its_own_result() {
        BatchWritePolicy wrongGeneration = new BatchWritePolicy();
        wrongGeneration.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        wrongGeneration.generation = 99;
        BatchWritePolicy filtered = new BatchWritePolicy();
        filtered.filterExp = Exp.build(Exp.val(false));
        Operation[] put = {Operation.put(new Bin("i", -1))};
        List<BatchRecord> batch = List.of(
                new BatchWrite(wrongGeneration, keys[0], put),
                new BatchWrite(filtered, keys[1], put),
                new BatchWrite(keys[2], put));

        assertThat(client.operate(null, batch)).isFalse();

        assertThat(batch.stream().map(each -> each.resultCode))
                .containsExactly(ResultCode.GENERATION_ERROR, ResultCode.FILTERED_OUT, ResultCode.OK);
    }

    @Test
    void applies_the_filter_of_the_whole_batch() {
        BatchPolicy even = new BatchPolicy(client.batchPolicyDefault);
        even.filterExp = Exp.build(Exp.lt(Exp.intBin("i"), Exp.val(5)));

        Record[] records = client.get(even, keys);

        assertThat(records).filteredOn(record -> record != null).hasSize(5);
    }

    @Test
    void stops_at_the_first_failure_unless_every_key_has_to_be_answered() {
        BatchPolicy first = new BatchPolicy(client.batchParentPolicyWriteDefault);
        first.respondAllKeys = false;
        BatchWritePolicy wrongGeneration = new BatchWritePolicy();
        wrongGeneration.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        wrongGeneration.generation = 99;
        Operation[] put = {Operation.put(new Bin("i", -1))};
        List<BatchRecord> batch = List.of(new BatchWrite(wrongGeneration, keys[0], put), new BatchWrite(keys[1], put));

        assertRefused(ResultCode.GENERATION_ERROR, () -> client.operate(first, batch));

        assertThat(batch.get(0).resultCode).isEqualTo(ResultCode.GENERATION_ERROR);
        assertThat(client.get(null, keys[1]).getInt("i")).isEqualTo(1);
    }
}
