package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Expr;
import io.aerotype.error.BatchFailedException;
import io.aerotype.error.RecordExistsException;
import io.aerotype.error.RecordNotFoundException;
import io.aerotype.query.Prepared;
import io.aerotype.session.Batch;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several keys at a time. */
@OnServer
class BatchContractTest {
    /** More than twice what a server takes for one node at a time. */
    private static final int MANY = 12_345;

    private final Session session;
    private final DataSet set;

    BatchContractTest(Fixture on) {
        session = on.session();
        set = on.set();
    }

    @BeforeEach
    void write() {
        session.upsert(set.ids(0, 1, 2)).bin("n").setTo(1).execute();
    }

    @ContractTest
    void more_keys_than_a_server_takes_at_a_time_are_one_request(CallShape shape) {
        List<Key> keys = set.ids(IntStream.range(0, MANY).toArray());

        List<RecordResult<StoredRecord>> written =
                shape.results(session.upsert(keys).bin("n").setTo(7));
        List<RecordResult<StoredRecord>> read = shape.results(session.query(keys));
        List<RecordResult<StoredRecord>> deleted = shape.results(session.delete(keys));

        assertThat(written).hasSize(MANY).allMatch(RecordResult::isOk);
        assertThat(read).extracting(RecordResult::key).containsExactlyElementsOf(keys);
        assertThat(read)
                .extracting(row -> row.recordOrThrow().getLong("n").orElseThrow())
                .containsOnly(7L);
        assertThat(deleted).hasSize(MANY).allMatch(RecordResult::existed);
    }

    @ContractTest
    void trap_10_what_a_step_says_stays_in_that_step(CallShape shape) {
        List<RecordResult<StoredRecord>> results = shape.results(session.query(set.id(0), set.id(90))
                .includeMissingKeys()
                .query(set.id(91))
                .query(set.id(1))
                .where("$.n == 2")
                .failOnFilteredOut()
                .query(set.id(2))
                .where("$.n == 2"));

        assertThat(results).extracting(RecordResult::index).containsExactly(0, 1, 3);
        assertThat(results)
                .extracting(RecordResult::resultCode)
                .containsExactly(ResultCode.OK, ResultCode.KEY_NOT_FOUND_ERROR, ResultCode.FILTERED_OUT);
    }

    @ContractTest
    void a_batch_is_put_together_in_a_loop(CallShape shape) {
        session.put(set.id("loop0"), Map.of("n", 10));
        Batch batch = session.batch();
        assertThat(batch.isEmpty()).isTrue();
        for (int id = 0; id < 6; id++) {
            Key key = set.id("loop" + id);
            int n = id;
            batch.add(step ->
                    n % 3 == 2 ? step.delete(key) : step.upsert(key).bin("n").incrementBy(n));
        }
        batch.query(set.id("loop0"))
                .query(set.ids("loop1", "none"), query -> query.bins("n").includeMissingKeys());
        batch.defaults(d -> d.neverExpire());

        List<RecordResult<StoredRecord>> results =
                shape.call(batch::execute, batch::executeAsync).toList();

        assertThat(results).extracting(RecordResult::index).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(results.get(2).existed()).isFalse();
        assertThat(results.get(8).existed()).isFalse();
        assertThat(session.get(set.id("loop4")).orElseThrow().getLong("n")).hasValue(4);
        assertThatThrownBy(() -> batch.query(set.id("loop1"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.batch().execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("add(");
        assertThat(session.batch().executeAsync()).isCompletedExceptionally();
    }

    @ContractTest
    void trap_11_exists_answers_for_missing_keys_too(CallShape shape) {
        assertThat(shape.results(session.exists(set.ids(0, 90))))
                .extracting(RecordResult::existed)
                .containsExactly(true, false);
    }

    @ContractTest
    void exists_answers_for_records_that_do_not_meet_its_condition_too(CallShape shape) {
        session.put(set.id(0), Map.of("n", 2));

        List<RecordResult<StoredRecord>> results =
                shape.results(session.exists(set.ids(0, 1, 90)).where("$.n == 1"));

        assertThat(results).extracting(RecordResult::isOk).containsExactly(false, true, false);
        assertThat(results.get(0)).isInstanceOf(RecordResult.Filtered.class);
        assertThat(results.get(2)).isInstanceOf(RecordResult.Missing.class);
        assertThat(shape.results(session.exists(set.id(0)).where("$.n == 1"))).isEmpty();
    }

    @ContractTest
    void one_key_and_many_fail_alike_in_the_stream_if_they_are_told_to(CallShape shape) {
        for (List<Key> keys : List.of(set.ids(90), set.ids(90, 91))) {
            assertThat(shape.results(session.update(keys).bin("n").setTo(1).errorsInStream()))
                    .hasSameSizeAs(keys)
                    .allSatisfy(row -> assertThat(row.failure()).containsInstanceOf(RecordNotFoundException.class));
        }
        assertThatThrownBy(() -> session.touch(set.id(1)).throwOnError().errorsInStream())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thrown");
        assertThatThrownBy(() -> session.touch(set.id(1)).errorsInStream().throwOnError())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.touch(set.id(1)).errorsInStream().onError((key, index, failure) -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    @ContractTest
    void trap_12_a_handler_is_not_told_of_deletes_touches_and_exists_of_missing_records(CallShape shape) {
        List<Integer> told = new ArrayList<>();

        List<RecordResult<StoredRecord>> results = shape.results(session.delete(set.id(90))
                .onError((key, index, failure) -> told.add(index))
                .touch(set.id(91))
                .onError((key, index, failure) -> told.add(index))
                .exists(set.id(92))
                .onError((key, index, failure) -> told.add(index))
                .insert(set.id(0))
                .onError((key, index, failure) -> told.add(index))
                .bin("n")
                .setTo(1));

        assertThat(results).extracting(RecordResult::index).containsExactly(0, 1, 2);
        assertThat(results).noneMatch(RecordResult::existed);
        assertThat(told).containsExactly(3);
    }

    @Test
    void trap_13_an_exception_on_request_carries_all_results() {
        assertThatThrownBy(() -> session.insert(set.ids(0, 90, 1))
                        .throwOnError()
                        .bin("n")
                        .setTo(1)
                        .execute())
                .isInstanceOfSatisfying(BatchFailedException.class, failure -> {
                    assertThat(failure.results()).hasSize(3);
                    assertThat(failure.results())
                            .extracting(result -> ((RecordResult<?>) result).resultCode())
                            .containsExactly(ResultCode.KEY_EXISTS_ERROR, ResultCode.OK, ResultCode.KEY_EXISTS_ERROR);
                });
        assertThat(session.get(set.id(90))).isPresent();
    }

    @Test
    void trap_14_an_async_failure_is_never_an_empty_success() {
        assertThat(session.insert(set.id(0)).bin("n").setTo(1).executeAsync())
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .withCauseInstanceOf(RecordExistsException.class);
        assertThat(session.insert(set.ids(0, 1))
                        .throwOnError()
                        .bin("n")
                        .setTo(1)
                        .executeAsync())
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .withCauseInstanceOf(BatchFailedException.class);
        assertThat(session.query(DataSet.of("nowhere", "s")).executeAsync())
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .withCauseInstanceOf(AerospikeException.class);
    }

    @ContractTest
    void a_namespace_nobody_has_fails_each_of_its_keys(CallShape shape) {
        Key nowhere = DataSet.of("nowhere", "s").id(1);

        List<RecordResult<StoredRecord>> results = shape.results(session.query(set.id(0), nowhere));

        assertThat(results).hasSize(2);
        assertThat(results.get(1).failure()).isPresent();
    }

    @ContractTest
    void a_failing_key_leaves_the_others_alone(CallShape shape) {
        List<RecordResult<StoredRecord>> results =
                shape.results(session.insert(set.ids(90, 0, 91)).bin("n").setTo(1));

        assertThat(results).extracting(RecordResult::isOk).containsExactly(true, false, true);
        assertThat(results.get(1).failure()).containsInstanceOf(RecordExistsException.class);
        assertThat(results.get(1).inDoubt()).isFalse();
    }

    @ContractTest
    void defaults_hold_for_every_step_that_does_not_say_otherwise(CallShape shape) {
        List<RecordResult<StoredRecord>> results = shape.results(session.query(set.id(0), set.id(90))
                .update(set.id(1))
                .bin("n")
                .setTo(5)
                .update(set.id(2))
                .where("$.n == 1")
                .bin("n")
                .setTo(6)
                .defaults(d -> d.where("$.n == 2").failOnFilteredOut().includeMissingKeys()));

        assertThat(results)
                .extracting(RecordResult::resultCode)
                .containsExactly(
                        ResultCode.FILTERED_OUT,
                        ResultCode.KEY_NOT_FOUND_ERROR,
                        ResultCode.FILTERED_OUT,
                        ResultCode.OK);
        assertThat(session.get(set.id(2)).orElseThrow().getLong("n")).hasValue(6);
    }

    @ContractTest
    void defaults_hold_for_one_step_alone(CallShape shape) {
        shape.run(session.upsert(set.id(0)).bin("n").setTo(3).defaults(d -> d.expireAfter(Duration.ofHours(1))));

        assertThat(session.get(set.id(0)).orElseThrow().ttl()).isPresent();

        shape.run(session.upsert(set.id(0)).bin("n").setTo(3).defaults(d -> d.serverDefaultTtl()));

        assertThat(session.get(set.id(0)).orElseThrow().ttl()).isEmpty();
    }

    @ContractTest
    void a_default_condition_may_be_prepared(CallShape shape) {
        Prepared<StoredRecord> isSo =
                Prepared.condition(Expr.compare(CompareOp.EQ, Expr.bin("n"), Expr.placeholder("n")));
        session.put(set.id(1), Map.of("n", 1));
        session.put(set.id(2), Map.of("n", 2));

        List<RecordResult<StoredRecord>> results = shape.results(session.upsert(set.ids(1, 2))
                .bin("n")
                .setTo(7)
                .defaults(d -> d.where(isSo, 2).failOnFilteredOut()));

        assertThat(results)
                .extracting(RecordResult::resultCode)
                .containsExactly(ResultCode.FILTERED_OUT, ResultCode.OK);
    }

    @Test
    void a_stream_delivers_each_key_once_with_its_index() {
        List<Key> keys = set.ids(IntStream.range(0, 200).toArray());

        try (RecordStream<StoredRecord> results =
                session.upsert(keys).bin("n").setTo(1).executeStream()) {
            assertThat(results.toListInInputOrder())
                    .extracting(RecordResult::key)
                    .containsExactlyElementsOf(keys);
        }
    }

    @ContractTest
    void a_write_tells_the_generation_although_it_brings_no_record(CallShape shape) {
        RecordResult<StoredRecord> result =
                shape.only(session.upsert(set.id(0)).bin("n").setTo(2));

        assertThat(result.record()).isEmpty();
        assertThat(result.metadata().orElseThrow().generation())
                .isEqualTo(session.get(set.id(0)).orElseThrow().generation());
    }

    @ContractTest
    void rows_of_a_table_are_records_under_their_own_ids(CallShape shape) {
        List<RecordResult<StoredRecord>> results = shape.results(session.upsert(set)
                .columns("level", "text")
                .row("a", "info", "started")
                .row(7, "warn", null)
                .row(0, "none", "known before"));

        assertThat(results).extracting(RecordResult::index).containsExactly(0, 1, 2);
        assertThat(session.get(set.id("a")).orElseThrow().bins()).isEqualTo(Map.of("level", "info", "text", "started"));
        assertThat(session.get(set.id(7)).orElseThrow().bins()).isEqualTo(Map.of("level", "warn"));
        assertThat(session.get(set.id(0)).orElseThrow().getLong("n")).hasValue(1);
    }

    @Test
    void a_row_has_a_value_for_each_column() {
        assertThatThrownBy(() -> session.insert(set).row(1, "x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.insert(set).columns("a", "b").row(1, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 values for 2 columns (a, b)");
        assertThatThrownBy(() -> session.insert(set).columns("a").execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no records");
    }
}
