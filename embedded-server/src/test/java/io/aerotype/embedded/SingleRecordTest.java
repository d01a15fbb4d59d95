package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.assertRefused;
import static io.aerotype.embedded.TestServer.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SingleRecordTest {
    private final TestServer server = new TestServer();
    private final AerospikeClient client = server.client();
    private final Key ann = key("ann");

    @AfterEach
    void stop() {
        server.close();
    }

    private WritePolicy writePolicy(RecordExistsAction action) {
        WritePolicy policy = new WritePolicy(client.writePolicyDefault);
        policy.recordExistsAction = action;
        return policy;
    }

    private WritePolicy living(int seconds) {
        WritePolicy policy = new WritePolicy(client.writePolicyDefault);
        policy.expiration = seconds;
        return policy;
    }

    private WritePolicy expecting(GenerationPolicy kind, int generation) {
        WritePolicy policy = new WritePolicy(client.writePolicyDefault);
        policy.generationPolicy = kind;
        policy.generation = generation;
        return policy;
    }

    @Test
    void gives_back_every_kind_of_value() {
        client.put(
                null,
                ann,
                new Bin("int", Long.MIN_VALUE),
                new Bin("real", -0.5),
                new Bin("text", "Grüße"),
                new Bin("yes", true),
                new Bin("blob", new byte[] {1, 0, -1}),
                new Bin("list", List.of(1, "two", 3.0)),
                new Bin("map", Map.of("a", 1)));

        Record record = client.get(null, ann);

        assertThat(record.getLong("int")).isEqualTo(Long.MIN_VALUE);
        assertThat(record.getDouble("real")).isEqualTo(-0.5);
        assertThat(record.getString("text")).isEqualTo("Grüße");
        assertThat(record.getBoolean("yes")).isTrue();
        assertThat(record.getBytes("blob")).containsExactly(1, 0, -1);
        assertThat(record.getList("list")).isEqualTo(Arrays.asList(1L, "two", 3.0));
        assertThat(record.getMap("map")).isEqualTo(Map.of("a", 1L));
        assertThat(record.generation).isEqualTo(1);
    }

    @Test
    void reads_the_bins_asked_for_and_leaves_out_missing_ones() {
        client.put(null, ann, new Bin("a", 1), new Bin("b", 2));

        assertThat(client.get(null, ann, "b", "c").bins).isEqualTo(Map.of("b", 2L));
        assertThat(client.getHeader(null, ann).bins).isNull();
        assertThat(client.exists(null, ann)).isTrue();
    }

    @Test
    void knows_nothing_of_a_missing_record() {
        assertThat(client.get(null, ann)).isNull();
        assertThat(client.exists(null, ann)).isFalse();
        assertThat(client.delete(null, ann)).isFalse();
        assertRefused(ResultCode.KEY_NOT_FOUND_ERROR, () -> client.touch(null, ann));
        assertRefused(ResultCode.KEY_NOT_FOUND_ERROR, () -> client.put(null, ann, Bin.asNull("a")));
    }

    @Test
    void follows_what_the_write_says_of_existing_records() {
        assertRefused(
                ResultCode.KEY_NOT_FOUND_ERROR,
                () -> client.put(writePolicy(RecordExistsAction.UPDATE_ONLY), ann, new Bin("a", 1)));
        client.put(writePolicy(RecordExistsAction.CREATE_ONLY), ann, new Bin("a", 1), new Bin("b", 2));
        assertRefused(
                ResultCode.KEY_EXISTS_ERROR,
                () -> client.put(writePolicy(RecordExistsAction.CREATE_ONLY), ann, new Bin("a", 1)));
        client.put(writePolicy(RecordExistsAction.UPDATE), ann, new Bin("a", 5));
        assertThat(client.get(null, ann).bins).isEqualTo(Map.of("a", 5L, "b", 2L));
        client.put(writePolicy(RecordExistsAction.REPLACE), ann, new Bin("c", 3));
        assertThat(client.get(null, ann).bins).isEqualTo(Map.of("c", 3L));
        assertThat(client.get(null, ann).generation).isEqualTo(3);
    }

    @Test
    void refuses_to_replace_with_operations_that_need_the_old_bins() {
        client.put(null, ann, new Bin("a", 1));
        assertRefused(
                ResultCode.PARAMETER_ERROR,
                () -> client.add(writePolicy(RecordExistsAction.REPLACE), ann, new Bin("a", 1)));
        assertRefused(
                ResultCode.PARAMETER_ERROR,
                () -> client.put(writePolicy(RecordExistsAction.REPLACE), ann, Bin.asNull("a")));
    }

    @Test
    void checks_generations() {
        assertRefused(
                ResultCode.GENERATION_ERROR,
                () -> client.put(expecting(GenerationPolicy.EXPECT_GEN_EQUAL, 1), ann, new Bin("a", 1)));
        client.put(expecting(GenerationPolicy.EXPECT_GEN_EQUAL, 0), ann, new Bin("a", 1));
        client.put(expecting(GenerationPolicy.EXPECT_GEN_EQUAL, 1), ann, new Bin("a", 2));
        assertRefused(
                ResultCode.GENERATION_ERROR,
                () -> client.put(expecting(GenerationPolicy.EXPECT_GEN_GT, 2), ann, new Bin("a", 3)));
        client.put(expecting(GenerationPolicy.EXPECT_GEN_GT, 3), ann, new Bin("a", 3));
        assertRefused(
                ResultCode.GENERATION_ERROR, () -> client.delete(expecting(GenerationPolicy.EXPECT_GEN_EQUAL, 9), ann));
        assertThat(client.get(null, ann).generation).isEqualTo(3);
    }

    @Test
    void begins_again_with_generation_1_after_65535() {
        client.put(null, ann, new Bin("a", 1));
        for (int i = 1; i < 65_535; i++) {
            client.touch(null, ann);
        }
        assertThat(client.getHeader(null, ann).generation).isEqualTo(65_535);
        client.touch(null, ann);
        assertThat(client.getHeader(null, ann).generation).isEqualTo(1);
    }

    @Test
    void lets_records_expire_when_the_clock_says_so() {
        client.put(living(10), ann, new Bin("a", 1));
        assertThat(client.get(null, ann).getTimeToLive()).isPositive();
        server.advance(Duration.ofSeconds(10));
        assertThat(client.exists(null, ann)).isTrue();
        server.advance(Duration.ofSeconds(1));
        assertThat(client.get(null, ann)).isNull();

        client.put(writePolicy(RecordExistsAction.CREATE_ONLY), ann, new Bin("b", 1));
        assertThat(client.get(null, ann).bins).isEqualTo(Map.of("b", 1L));
        assertThat(client.get(null, ann).generation).isEqualTo(1);
    }

    @Test
    void keeps_changes_or_ends_a_time_to_live_as_told() {
        client.put(living(10), ann, new Bin("a", 1));
        int expiration = client.get(null, ann).expiration;
        server.advance(Duration.ofSeconds(5));
        client.put(living(-2), ann, new Bin("a", 2));
        assertThat(client.get(null, ann).expiration).isEqualTo(expiration);
        client.touch(living(10), ann);
        assertThat(client.get(null, ann).expiration).isEqualTo(expiration + 5);
        client.put(living(-1), ann, new Bin("a", 3));
        assertThat(client.get(null, ann).expiration).isZero();
        assertRefused(ResultCode.PARAMETER_ERROR, () -> client.put(living(315_360_001), ann, new Bin("a", 4)));
    }

    @Test
    void prolongs_a_life_by_reading_when_little_is_left() {
        client.put(living(100), ann, new Bin("a", 1));
        int expiration = client.get(null, ann).expiration;
        Policy touching = new Policy(client.readPolicyDefault);
        touching.readTouchTtlPercent = 50;
        client.get(touching, ann);
        assertThat(client.get(null, ann).expiration).isEqualTo(expiration);
        server.advance(Duration.ofSeconds(60));
        client.get(touching, ann);
        assertThat(client.get(null, ann).expiration).isEqualTo(expiration + 60);
        assertThat(client.get(null, ann).generation).isEqualTo(1);
    }

    @Test
    void stores_the_user_key_when_asked_and_checks_it_from_then_on() {
        WritePolicy sending = new WritePolicy(client.writePolicyDefault);
        sending.sendKey = true;
        client.put(sending, ann, new Bin("a", 1));
        Key forged = new Key(TestServer.NAMESPACE, ann.digest, TestServer.SET, Value.get("bob"));

        assertRefused(ResultCode.KEY_MISMATCH, () -> client.put(sending, forged, new Bin("a", 2)));
        assertRefused(ResultCode.KEY_MISMATCH, () -> client.delete(sending, forged));
        client.put(null, ann, new Bin("a", 3));
        assertThat(client.get(null, ann).getLong("a")).isEqualTo(3);
    }

    @Test
    void refuses_a_record_of_another_set_with_the_same_digest() {
        client.put(null, ann, new Bin("a", 1));
        Key elsewhere = new Key(TestServer.NAMESPACE, ann.digest, "animals", null);

        assertRefused(ResultCode.PARAMETER_ERROR, () -> client.get(null, elsewhere));
        assertRefused(ResultCode.PARAMETER_ERROR, () -> client.put(null, elsewhere, new Bin("a", 2)));
    }

    @Test
    void adds_appends_and_prepends() {
        client.add(null, ann, new Bin("n", 5));
        client.add(null, ann, new Bin("n", -7));
        client.append(null, ann, new Bin("s", "b"));
        client.append(null, ann, new Bin("s", "c"));
        client.prepend(null, ann, new Bin("s", "a"));

        assertThat(client.get(null, ann).bins).isEqualTo(Map.of("n", -2L, "s", "abc"));
        assertRefused(ResultCode.BIN_TYPE_ERROR, () -> client.add(null, ann, new Bin("s", 1)));
        assertRefused(ResultCode.BIN_TYPE_ERROR, () -> client.append(null, ann, new Bin("n", "x")));
        assertThat(client.get(null, ann).generation).isEqualTo(5);
    }

    @Test
    void applies_operations_in_order_and_answers_in_order() {
        client.put(null, ann, new Bin("n", 1));

        Record record = client.operate(
                null,
                ann,
                Operation.get("n"),
                Operation.add(new Bin("n", 1)),
                Operation.get("n"),
                Operation.put(new Bin("m", 7)),
                Operation.touch());

        assertThat(record.getList("n")).isEqualTo(List.of(1L, 2L));
        assertThat(record.bins).doesNotContainKey("m");
        assertThat(record.generation).isEqualTo(2);
    }

    @Test
    void answers_every_operation_when_asked_to() {
        WritePolicy all = new WritePolicy(client.writePolicyDefault);
        all.respondAllOps = true;

        Record record =
                client.operate(all, ann, Operation.put(new Bin("n", 1)), Operation.get("n"), Operation.get("m"));

        assertThat(record.getList("n")).isEqualTo(Arrays.asList(null, 1L));
        assertThat(record.bins).containsKey("m").containsEntry("m", null);
    }

    @Test
    void keeps_nothing_of_a_command_that_fails_half_way() {
        client.put(null, ann, new Bin("n", 1), new Bin("s", "x"));

        assertRefused(
                ResultCode.BIN_TYPE_ERROR,
                () -> client.operate(null, ann, Operation.put(new Bin("n", 2)), Operation.add(new Bin("s", 1))));

        assertThat(client.get(null, ann).bins).isEqualTo(Map.of("n", 1L, "s", "x"));
        assertThat(client.get(null, ann).generation).isEqualTo(1);
    }

    @Test
    void deletes_the_record_with_its_last_bin() {
        client.put(null, ann, new Bin("a", 1), new Bin("b", 2));
        client.put(null, ann, Bin.asNull("a"));
        assertThat(client.get(null, ann).bins).isEqualTo(Map.of("b", 2L));
        client.put(null, ann, Bin.asNull("b"));
        assertThat(client.exists(null, ann)).isFalse();
    }

    @Test
    void deletes_all_bins_and_keeps_the_record_if_something_is_written_after() {
        client.put(null, ann, new Bin("a", 1));
        client.operate(null, ann, Operation.delete(), Operation.put(new Bin("b", 2)));

        assertThat(client.get(null, ann).bins).isEqualTo(Map.of("b", 2L));
        assertThat(client.get(null, ann).generation).isEqualTo(2);
    }

    @Test
    void filters_reads_and_writes_of_records_that_exist() {
        client.put(null, ann, new Bin("age", 20));
        WritePolicy adults = new WritePolicy(client.writePolicyDefault);
        adults.filterExp = Exp.build(Exp.gt(Exp.intBin("age"), Exp.val(21)));
        adults.failOnFilteredOut = true;

        assertRefused(ResultCode.FILTERED_OUT, () -> client.get(adults, ann));
        assertRefused(ResultCode.FILTERED_OUT, () -> client.put(adults, ann, new Bin("age", 22)));
        assertRefused(ResultCode.FILTERED_OUT, () -> client.delete(adults, ann));
        client.put(adults, key("bob"), new Bin("age", 3));
        assertThat(client.get(null, key("bob")).getLong("age")).isEqualTo(3);
    }

    @Test
    void refuses_durable_deletes_as_the_community_edition_does() {
        WritePolicy durable = new WritePolicy(client.writePolicyDefault);
        durable.durableDelete = true;
        client.put(durable, ann, new Bin("a", 1));

        assertRefused(ResultCode.ENTERPRISE_ONLY, () -> client.delete(durable, ann));
    }

    @Test
    void refuses_records_over_one_mebibyte() {
        assertRefused(ResultCode.RECORD_TOO_BIG, () -> client.put(null, ann, new Bin("blob", new byte[1024 * 1024])));
        assertThat(client.exists(null, ann)).isFalse();
    }

    @Test
    void reads_compressed_requests_and_compresses_answers() {
        WritePolicy compressing = new WritePolicy(client.writePolicyDefault);
        compressing.compress = true;
        String text = "abc".repeat(5000);
        client.put(compressing, ann, new Bin("text", text));

        assertThat(client.get(compressing, ann).getString("text")).isEqualTo(text);
    }
}
