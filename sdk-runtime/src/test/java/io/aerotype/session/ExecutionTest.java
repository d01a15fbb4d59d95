package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import io.aerotype.error.BatchFailedException;
import io.aerotype.error.FilteredOutException;
import io.aerotype.error.InvalidRequestException;
import io.aerotype.error.RecordExistsException;
import io.aerotype.error.RecordNotFoundException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExecutionTest {
    private final EmbeddedSession embedded = new EmbeddedSession();
    private final Session session = embedded.session;
    private final DataSet set = embedded.set;

    @AfterAll
    void close() {
        embedded.close();
    }

    @BeforeEach
    void write_ten_records() {
        for (int i = 0; i < 10; i++) {
            session.replace(set.id(i))
                    .bin("n")
                    .setTo(i)
                    .bin("name")
                    .setTo("x" + i)
                    .execute();
        }
    }

    @Test
    void keeps_the_order_of_the_keys() {
        assertThat(session.query(set.ids(7, 99, 3, 7))
                        .includeMissingKeys()
                        .execute()
                        .toList())
                .extracting(RecordResult::index, RecordResult::existed)
                .containsExactly(tuple(0, true), tuple(1, false), tuple(2, true), tuple(3, true));
    }

    @Test
    void numbers_results_over_all_steps_of_a_chain() {
        List<RecordResult<StoredRecord>> results = session.upsert(set.id(1))
                .bin("n")
                .incrementBy(5)
                .bin("n")
                .get()
                .update(set.id(404))
                .bin("n")
                .setTo(1)
                .query(set.ids(2, 404))
                .bins("n")
                .delete(set.ids(404, 3))
                .executeStream()
                .toListInInputOrder();
        assertThat(results).extracting(RecordResult::index).containsExactly(0, 1, 2, 4, 5);
        assertThat(results.get(0).recordOrThrow().getLong("n")).hasValue(6);
        assertThat(results.get(1).failure()).containsInstanceOf(RecordNotFoundException.class);
        assertThat(results.get(3)).isInstanceOf(RecordResult.Missing.class);
        assertThat(results.get(4).isOk()).isTrue();
    }

    @Test
    void throws_for_one_key_and_tells_for_several() {
        assertThatThrownBy(() -> session.insert(set.id(1)).bin("n").setTo(1).execute())
                .isInstanceOf(RecordExistsException.class)
                .hasMessageContaining("insert")
                .hasMessageContaining("upsert");
        assertThat(session.insert(set.ids(1, 500)).bin("n").setTo(1).execute().failures())
                .singleElement()
                .satisfies(result -> assertThat(result.failure()).containsInstanceOf(RecordExistsException.class));
        session.delete(set.id(500)).execute();
    }

    @Test
    void throws_for_several_when_told_to_and_loses_no_result() {
        assertThatThrownBy(() -> session.insert(set.ids(1, 501))
                        .bin("n")
                        .setTo(1)
                        .throwOnError()
                        .execute())
                .isInstanceOfSatisfying(
                        BatchFailedException.class,
                        failure -> assertThat(failure.results()).hasSize(2));
        session.delete(set.id(501)).execute();
    }

    @Test
    void tells_a_handler_of_failures_and_of_nothing_else() {
        List<Integer> failed = new ArrayList<>();
        assertThat(session.delete(set.ids(404))
                        .onError((key, index, failure) -> failed.add(index))
                        .insert(set.ids(502, 1))
                        .bin("n")
                        .setTo(1)
                        .onError((key, index, failure) -> failed.add(index))
                        .execute()
                        .toList())
                .extracting(RecordResult::index)
                .containsExactly(0, 1);
        assertThat(failed).containsExactly(2);
        session.delete(set.id(502)).execute();
    }

    @Test
    void fails_the_future_with_what_the_blocking_call_throws() {
        CompletableFuture<?> future =
                session.insert(set.id(1)).bin("n").setTo(1).executeAsync();
        assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(RecordExistsException.class);
    }

    @Test
    void passes_over_what_does_not_meet_the_condition_unless_told_otherwise() {
        assertThat(session.update(set.id(1))
                        .where("$.n > 5")
                        .bin("n")
                        .setTo(0)
                        .execute()
                        .toList())
                .isEmpty();
        assertThat(session.update(set.ids(1, 8))
                        .where("$.n > 5")
                        .bin("name")
                        .setTo("big")
                        .execute()
                        .toList())
                .hasExactlyElementsOfTypes(RecordResult.Filtered.class, RecordResult.Ok.class);
        assertThatThrownBy(() -> session.query(set.id(1))
                        .where("$.n > 5")
                        .failOnFilteredOut()
                        .execute())
                .isInstanceOf(FilteredOutException.class);
    }

    @Test
    void gives_the_same_records_in_every_shape() throws Exception {
        assertThat(numbers(session.query(set).where("$.n >= ?0", 4).execute()))
                .containsExactlyInAnyOrder(4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(numbers(session.query(set).where("$.n < 2").executeStream())).containsExactlyInAnyOrder(0L, 1L);
        assertThat(numbers(session.query(set)
                        .where("$.n == ?0 or $.n == 5", 3)
                        .executeAsync()
                        .get(5, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(3L, 5L);
        assertThat(session.query(set).limit(4).execute().count()).isEqualTo(4);
        assertThat(session.query(set)
                        .limit(4)
                        .executeAsync()
                        .get(5, TimeUnit.SECONDS)
                        .count())
                .isEqualTo(4);
        assertThat(session.query(set)
                        .where("$.n > ?0", Long.MAX_VALUE)
                        .execute()
                        .count())
                .isZero();
    }

    @Test
    void fails_a_query_of_an_unknown_namespace_in_every_shape() {
        DataSet unknown = DataSet.of("nowhere", "s");
        assertThatThrownBy(() -> session.query(unknown).execute().count())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> session.query(unknown).executeAsync().get(5, TimeUnit.SECONDS))
                .hasCauseInstanceOf(AerospikeException.class);
        assertThatThrownBy(() -> session.query(unknown.id(1)).execute()).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_stream_is_read_once_and_never_gives_null() {
        RecordStream<StoredRecord> stream = session.query(set.id(1)).execute();
        Iterator<RecordResult<StoredRecord>> results = stream.iterator();
        results.next();
        assertThat(results.hasNext()).isFalse();
        assertThatThrownBy(results::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(stream::iterator)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read once");
        assertThatThrownBy(() -> session.query(set.id(404)).execute().firstOrThrow())
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void user_code_never_runs_on_an_event_loop() throws Exception {
        CompletableFuture<Thread> thread =
                session.query(set.id(1)).executeAsync().thenApply(results -> Thread.currentThread());
        assertThat(thread.get(5, TimeUnit.SECONDS).getName())
                .doesNotContain("nio")
                .doesNotContain("aerospike");
    }

    @Test
    void publishes_no_more_than_was_asked_for() throws Exception {
        Asking asking = new Asking();
        session.query(set).publisher().subscribe(asking);
        assertThat(asking.received).isEmpty();
        asking.request(3);
        for (int i = 0; i < 3; i++) {
            assertThat(asking.received.poll(5, TimeUnit.SECONDS)).isNotNull();
        }
        assertThat(asking.received).isEmpty();
        asking.request(Long.MAX_VALUE);
        assertThat(asking.end.get(5, TimeUnit.SECONDS)).isNull();
        assertThat(asking.received).hasSize(7);
    }

    @Test
    void publishes_keyed_results_to_one_subscriber_and_tells_the_end_with_the_last() throws Exception {
        Flow.Publisher<RecordResult<StoredRecord>> publisher =
                session.query(set.ids(1, 2)).publisher();
        Asking asking = new Asking();
        publisher.subscribe(asking);
        asking.request(2);
        assertThat(asking.end.get(5, TimeUnit.SECONDS)).isNull();
        Asking late = new Asking();
        publisher.subscribe(late);
        assertThatThrownBy(() -> late.end.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(IllegalStateException.class);
    }

    private static List<Long> numbers(RecordStream<StoredRecord> records) {
        List<Long> numbers = new ArrayList<>();
        records.records().forEach(record -> numbers.add(record.getLong("n").orElseThrow()));
        return numbers;
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static final class Asking implements Flow.Subscriber<RecordResult<StoredRecord>> {
        final LinkedBlockingQueue<RecordResult<StoredRecord>> received = new LinkedBlockingQueue<>();
        final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
        private Flow.@Nullable Subscription subscription;

        void request(long n) {
            if (subscription != null) {
                subscription.request(n);
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(RecordResult<StoredRecord> result) {
            received.add(result);
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }
}
