package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.aerotype.error.BinTypeException;
import io.aerotype.error.RecordExistsException;
import io.aerotype.error.RecordNotFoundException;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@OnServer
class WriteContractTest {
    private final Session session;
    private final Key key;

    WriteContractTest(Fixture on) {
        session = on.session();
        key = on.set().id("one");
    }

    @ContractTest
    void upsert_creates_and_then_merges(CallShape shape) {
        shape.run(session.upsert(key).bin("a").setTo(1));
        shape.run(session.upsert(key).bin("b").setTo("two"));

        assertThat(stored()).isEqualTo(Map.of("a", 1L, "b", "two"));
    }

    @ContractTest
    void insert_creates_a_missing_record(CallShape shape) {
        shape.run(session.insert(key).put(Map.of("name", "Bob", "age", 25)));

        assertThat(stored()).isEqualTo(Map.of("name", "Bob", "age", 25L));
    }

    @ContractTest
    void insert_refuses_an_existing_record_and_leaves_it_alone(CallShape shape) {
        write("a", 1);

        assertThatThrownBy(() -> shape.run(session.insert(key).bin("a").setTo(2)))
                .isInstanceOf(RecordExistsException.class)
                .hasMessageContaining("insert");
        assertThat(stored()).isEqualTo(Map.of("a", 1L));
    }

    @ContractTest
    void update_merges_into_an_existing_record(CallShape shape) {
        write("a", 1);

        shape.run(session.update(key).bin("b").setTo(2));

        assertThat(stored()).isEqualTo(Map.of("a", 1L, "b", 2L));
    }

    @ContractTest
    void update_refuses_a_missing_record(CallShape shape) {
        assertThatThrownBy(() -> shape.run(session.update(key).bin("a").setTo(2)))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(session.get(key)).isEmpty();
    }

    @ContractTest
    void replace_drops_the_other_bins_and_creates_a_missing_record(CallShape shape) {
        shape.run(session.replace(key).put("a", 1, "b", 2));
        shape.run(session.replace(key).bin("c").setTo(3));

        assertThat(stored()).isEqualTo(Map.of("c", 3L));
    }

    @ContractTest
    void replace_if_exists_refuses_a_missing_record(CallShape shape) {
        assertThatThrownBy(() -> shape.run(session.replaceIfExists(key).bin("a").setTo(2)))
                .isInstanceOf(RecordNotFoundException.class);

        write("a", 1);
        shape.run(session.replaceIfExists(key).bin("b").setTo(2));
        assertThat(stored()).isEqualTo(Map.of("b", 2L));
    }

    @ContractTest
    void every_value_type_comes_back_as_it_went(CallShape shape) {
        Map<String, Object> nested = new TreeMap<>(Map.of("list", List.of(1L, "x", true), "n", 7L));

        shape.run(session.upsert(key)
                .bin("int")
                .setTo(Long.MIN_VALUE)
                .bin("double")
                .setTo(-0.5)
                .bin("text")
                .setTo("größer ✓")
                .bin("yes")
                .setTo(true)
                .bin("blob")
                .setTo(new byte[] {0, -1, 7})
                .bin("list")
                .setTo(List.of(1, 2.5, "three", List.of(4)))
                .bin("map")
                .setTo(nested));

        StoredRecord stored = session.get(key).orElseThrow();
        assertThat(stored.getLong("int")).hasValue(Long.MIN_VALUE);
        assertThat(stored.getDouble("double")).hasValue(-0.5);
        assertThat(stored.getString("text")).contains("größer ✓");
        assertThat(stored.getBoolean("yes")).contains(true);
        assertThat(stored.getBytes("blob").orElseThrow()).containsExactly(0, -1, 7);
        assertThat(stored.get("list")).contains(List.of(1L, 2.5, "three", List.of(4L)));
        assertThat(stored.get("map")).contains(nested);
    }

    @ContractTest
    void increments_start_at_zero_and_add_up(CallShape shape) {
        shape.run(session.upsert(key).bin("n").incrementBy(5).bin("d").incrementBy(0.5));
        shape.run(session.update(key).bin("n").incrementBy(-7).bin("d").incrementBy(0.25));

        assertThat(stored()).isEqualTo(Map.of("n", -2L, "d", 0.75));
    }

    @ContractTest
    void text_grows_at_both_ends(CallShape shape) {
        shape.run(session.upsert(key)
                .bin("t")
                .append("b")
                .bin("t")
                .append("c")
                .bin("t")
                .prepend("a"));

        assertThat(stored()).isEqualTo(Map.of("t", "abc"));
    }

    @ContractTest
    void operations_of_one_write_run_in_order_and_answer_reads(CallShape shape) {
        write("n", 1);

        StoredRecord answer = shape.only(
                        session.update(key).bin("n").incrementBy(1).bin("n").get())
                .recordOrThrow();

        assertThat(answer.getLong("n")).hasValue(2);
    }

    @ContractTest
    void a_failing_operation_undoes_the_whole_write(CallShape shape) {
        shape.run(session.upsert(key).put("text", "x", "n", 1));

        assertThatThrownBy(() -> shape.run(
                        session.update(key).bin("n").incrementBy(1).bin("text").incrementBy(1)))
                .isInstanceOf(BinTypeException.class)
                .extracting("resultCode")
                .isEqualTo(ResultCode.BIN_TYPE_ERROR);
        assertThat(stored()).isEqualTo(Map.of("text", "x", "n", 1L));
    }

    @ContractTest
    void removing_the_last_bin_deletes_the_record(CallShape shape) {
        shape.run(session.upsert(key).put("a", 1, "b", 2));

        shape.run(session.update(key).bin("a").remove());
        assertThat(stored()).isEqualTo(Map.of("b", 2L));
        shape.run(session.update(key).bin("b").remove());
        assertThat(session.exists(key).execute().toList()).noneMatch(result -> result.existed());
    }

    @ContractTest
    void one_write_over_several_keys_is_a_batch_in_input_order(CallShape shape) {
        List<Key> keys = List.of(key, key("two"), key("three"));

        var results = shape.results(session.upsert(keys).bin("a").setTo(1));

        assertThat(results).extracting(result -> result.key()).containsExactlyElementsOf(keys);
        assertThat(results).allMatch(result -> result.isOk());
        assertThat(session.query(keys).execute().toList())
                .allSatisfy(row -> assertThat(row.recordOrThrow().getLong("a")).hasValue(1));
    }

    @ContractTest
    void delete_says_whether_the_record_was_there(CallShape shape) {
        write("a", 1);

        assertThat(shape.only(session.delete(key)).existed()).isTrue();
        assertThat(shape.only(session.delete(key)).existed()).isFalse();
    }

    @ContractTest
    void touch_and_exists_say_whether_the_record_is_there(CallShape shape) {
        assertThat(shape.only(session.touch(key)).existed()).isFalse();
        assertThat(shape.only(session.exists(key)).existed()).isFalse();

        write("a", 1);
        assertThat(shape.only(session.touch(key)).existed()).isTrue();
        assertThat(shape.only(session.exists(key)).existed()).isTrue();
        assertThat(session.get(key).orElseThrow().generation()).isEqualTo(2);
    }

    private void write(String bin, long value) {
        session.upsert(key).bin(bin).setTo(value).execute();
    }

    private Map<String, Object> stored() {
        return session.get(key).orElseThrow().bins();
    }

    private Key key(String id) {
        return new Key(key.namespace, key.setName, id);
    }
}
