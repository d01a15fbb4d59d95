package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.QueryDuration;
import com.aerospike.client.query.IndexType;
import io.aerotype.error.IndexException;
import io.aerotype.session.DataSet;
import io.aerotype.session.QueryPlan;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class SetQueryContractTest {
    private static final int RECORDS = 50;

    private final Session session;
    private final DataSet set;

    SetQueryContractTest(Fixture on) {
        session = on.session();
        set = on.set();
    }

    @BeforeEach
    void write() {
        for (int i = 0; i < RECORDS; i++) {
            session.put(set.id(i), Map.of("n", i, "kind", i % 2 == 0 ? "even" : "odd", "text", "t" + i));
        }
    }

    @ContractTest
    void a_query_without_a_condition_gives_the_whole_set(CallShape shape) {
        assertThat(numbers(shape.results(session.query(set)))).containsExactlyInAnyOrderElementsOf(range(0, RECORDS));
    }

    @ContractTest
    void a_condition_filters_on_the_server(CallShape shape) {
        assertThat(numbers(shape.results(session.query(set).where("$.n >= 10 and $.n < 20 and $.kind == 'odd'"))))
                .containsExactlyInAnyOrder(11L, 13L, 15L, 17L, 19L);
    }

    @ContractTest
    void a_projection_sends_just_those_bins(CallShape shape) {
        assertThat(shape.results(session.query(set).bins("n")))
                .hasSize(RECORDS)
                .allSatisfy(row -> assertThat(row.recordOrThrow().bins()).containsOnlyKeys("n"));
        assertThat(shape.results(session.query(set).noBins()))
                .hasSize(RECORDS)
                .allSatisfy(row -> assertThat(row.recordOrThrow().bins()).isEmpty());
    }

    @ContractTest
    void a_limit_is_never_exceeded(CallShape shape) {
        assertThat(shape.results(session.query(set).limit(7))).hasSize(7);
    }

    @ContractTest
    void partitions_divide_a_set(CallShape shape) {
        int first = shape.results(session.query(set).onPartitions(0, 1000)).size();
        int rest = shape.results(session.query(set).onPartitions(1000, 3096)).size();

        assertThat(first + rest).isEqualTo(RECORDS);
    }

    @ContractTest
    void rows_know_the_key_they_were_written_under(CallShape shape) {
        assertThat(shape.results(session.query(set)))
                .allSatisfy(row -> assertThat(row.key().userKey.toLong())
                        .isEqualTo(row.recordOrThrow().getLong("n").orElseThrow()));
    }

    @ContractTest
    void a_numeric_index_serves_a_range_and_gives_the_same_records(CallShape shape) {
        String where = "$.n > 10 and $.n <= 15 and $.kind == 'even'";
        List<Long> scanned = numbers(shape.results(session.query(set).where(where)));
        assertThat(session.query(set).where(where).explain().index()).isEmpty();

        String index = indexed("n", IndexType.NUMERIC);

        QueryPlan plan = session.query(set).where(where).explain();
        assertThat(plan.index()).contains(index);
        assertThat(numbers(shape.results(session.query(set).where(where))))
                .containsExactlyInAnyOrderElementsOf(scanned)
                .containsExactlyInAnyOrder(12L, 14L);
        session.indexes(set).drop(index);
    }

    @ContractTest
    void a_query_planned_on_an_index_that_is_gone_finds_its_records_without(CallShape shape) {
        String index = indexed("n", IndexType.NUMERIC);
        assertThat(session.query(set).where("$.n > 10").explain().index()).contains(index);

        // Behind the back of this library, so that its knowledge is out of date.
        session.client()
                .unwrap()
                .dropIndex(new Policy(), set.namespace(), set.set(), index)
                .waitTillComplete(20);

        assertThat(numbers(shape.results(session.query(set).where("$.n > 10 and $.n <= 15"))))
                .containsExactlyInAnyOrder(11L, 12L, 13L, 14L, 15L);
        assertThat(session.query(set).where("$.n > 10").explain().index())
                .as("the next query knows")
                .isEmpty();
    }

    @ContractTest
    void a_query_that_asks_for_an_index_that_is_gone_fails(CallShape shape) {
        String index = indexed("n", IndexType.NUMERIC);
        assertThat(session.query(set)
                        .where("$.n > 10")
                        .usingIndex(index)
                        .explain()
                        .index())
                .contains(index);

        session.client()
                .unwrap()
                .dropIndex(new Policy(), set.namespace(), set.set(), index)
                .waitTillComplete(20);

        assertThatThrownBy(
                        () -> shape.results(session.query(set).where("$.n > 10").usingIndex(index)))
                .isInstanceOf(IndexException.class);
        assertThatThrownBy(
                        () -> shape.results(session.query(set).where("$.n > 10").usingIndex(index)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no index named '%s'".formatted(index));
    }

    @ContractTest
    void a_hint_chooses_among_indexes(CallShape shape) {
        String numbers = indexed("n", IndexType.NUMERIC);
        String kinds = indexed("kind", IndexType.STRING);
        String where = "$.n > 10 and $.n <= 15 and $.kind == 'even'";

        assertThat(session.query(set).where(where).explain().index()).contains(kinds);
        assertThat(session.query(set).where(where).usingIndex(numbers).explain().index())
                .contains(numbers);
        assertThat(session.query(set).where(where).usingIndexOn("n").explain().passedOver())
                .extracting(QueryPlan.PassedOver::index)
                .contains(kinds);
        assertThat(numbers(shape.results(session.query(set).where(where).usingIndexOn("n"))))
                .containsExactlyInAnyOrder(12L, 14L);
        session.indexes(set).drop(numbers);
        session.indexes(set).drop(kinds);
    }

    @ContractTest
    void a_string_index_serves_an_equality(CallShape shape) {
        String index = indexed("kind", IndexType.STRING);

        assertThat(session.query(set).where("$.kind == ?0", "odd").explain().index())
                .contains(index);
        assertThat(shape.results(session.query(set).where("$.kind == ?0", "odd")))
                .hasSize(RECORDS / 2);
        assertThat(shape.results(session.query(set).where("$.kind == ?0", "none")))
                .isEmpty();
        session.indexes(set).drop(index);
    }

    @ContractTest
    void an_index_follows_writes_and_deletes(CallShape shape) {
        String index = indexed("n", IndexType.NUMERIC);

        session.put(set.id(0), Map.of("n", 1000));
        session.fast().delete(set.id(1));

        assertThat(numbers(shape.results(session.query(set).where("$.n == 1000"))))
                .containsExactly(1000L);
        assertThat(shape.results(session.query(set).where("$.n == 0"))).isEmpty();
        assertThat(shape.results(session.query(set).where("$.n == 1"))).isEmpty();
        session.indexes(set).drop(index);
    }

    @Test
    void a_query_of_any_duration_finds_the_same() {
        for (QueryDuration duration : QueryDuration.values()) {
            assertThat(session.query(set)
                            .expectedDuration(duration)
                            .where("$.n < 5")
                            .execute()
                            .count())
                    .isEqualTo(5);
        }
        assertThatThrownBy(() -> session.query(set).recordsPerSecond(10).expectedDuration(QueryDuration.SHORT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("recordsPerSecond(10)");
        assertThatThrownBy(() ->
                        session.query(set).expectedDuration(QueryDuration.SHORT).recordsPerSecond(10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_full_scan_can_be_forbidden() {
        assertThatThrownBy(() -> session.query(set)
                        .where("$.text == 't1'")
                        .failOnFullScan()
                        .execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("failOnFullScan");
    }

    @Test
    void a_stream_can_be_left_early() {
        List<Object> seen = new ArrayList<>();
        try (RecordStream<StoredRecord> rows = session.query(set).executeStream()) {
            for (RecordResult<StoredRecord> row : rows) {
                seen.add(row.key());
                if (seen.size() == 3) {
                    break;
                }
            }
        }
        assertThat(seen).hasSize(3);
    }

    @Test
    void a_publisher_sends_what_was_asked_for_and_no_more() throws InterruptedException {
        List<Long> received = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        session.query(set).publisher().subscribe(new OneAtATime(received, done));

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(received).containsExactlyInAnyOrderElementsOf(range(0, RECORDS));
    }

    @ContractTest
    void truncate_empties_the_set(CallShape shape) {
        // A server counts milliseconds, and what was written in the one of the call stays.
        for (int calls = 0; calls < 100 && session.query(set).execute().count() > 0; calls++) {
            session.truncate(set);
        }

        assertThat(shape.results(session.query(set))).isEmpty();
    }

    /** Asks for one row after the other. */
    private static final class OneAtATime implements Flow.Subscriber<RecordResult<StoredRecord>> {
        private final List<Long> received;
        private final CountDownLatch done;
        private Flow.@Nullable Subscription subscription;

        OneAtATime(List<Long> received, CountDownLatch done) {
            this.received = received;
            this.done = done;
        }

        @Override
        public void onSubscribe(Flow.Subscription started) {
            subscription = started;
            started.request(1);
        }

        @Override
        public void onNext(RecordResult<StoredRecord> row) {
            received.add(row.recordOrThrow().getLong("n").orElseThrow());
            if (subscription != null) {
                subscription.request(1);
            }
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void onComplete() {
            done.countDown();
        }
    }

    private String indexed(String bin, IndexType type) {
        String index = "contract_" + bin + "_idx";
        session.indexes(set).create(index, bin, type);
        return index;
    }

    private static List<Long> numbers(List<RecordResult<StoredRecord>> rows) {
        return rows.stream()
                .map(row -> row.recordOrThrow().getLong("n").orElseThrow())
                .toList();
    }

    private static List<Long> range(long from, long to) {
        return LongStream.range(from, to).boxed().toList();
    }
}
