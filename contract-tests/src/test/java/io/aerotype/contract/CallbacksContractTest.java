package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.cluster.ClusterStats;
import com.aerospike.client.cluster.ConnectionStats;
import com.aerospike.client.cluster.NodeStats;
import io.aerotype.error.RecordExistsException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On whose thread the user's code runs after an asynchronous request, and what it may do there. */
@OnServer
class CallbacksContractTest {
    private static final int RECORDS = 100;

    private final Fixture on;
    private final Session session;
    private final DataSet set;
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    CallbacksContractTest(Fixture on) {
        this.on = on;
        session = on.session();
        set = on.set();
    }

    @BeforeEach
    void write() {
        for (int i = 0; i < RECORDS; i++) {
            session.put(set.id(i), Map.of("n", i));
        }
    }

    @Test
    void no_stage_of_a_future_runs_on_an_event_loop() {
        assertEachRunsElsewhere(List.of(
                one -> one.thenApply(this::seen),
                one -> one.thenCompose(row -> get(7).thenApply(this::seen)),
                one -> one.thenCompose(row -> get(7)).thenApply(this::seen),
                one -> one.thenCombine(get(8), (a, b) -> seen(b)),
                one -> one.thenAcceptBoth(get(8), (a, b) -> seen(b)),
                one -> one.runAfterBoth(get(9), () -> seen("both")),
                one -> one.runAfterEither(get(9), () -> seen("either")),
                one -> one.applyToEither(get(9), this::seen),
                one -> one.orTimeout(1, TimeUnit.MINUTES).thenApply(this::seen),
                one -> one.completeOnTimeout(Optional.empty(), 1, TimeUnit.MINUTES)
                        .thenApply(this::seen),
                one -> one.copy().thenApply(this::seen),
                one -> one.whenComplete((row, failure) -> seen("complete")),
                one -> one.handle((row, failure) -> seen("handled")),
                one -> CompletableFuture.allOf(one, get(10), get(11)).thenRun(() -> seen("all")),
                one -> CompletableFuture.anyOf(one, get(10), get(11)).thenApply(this::seen),
                one -> one.minimalCompletionStage().thenApply(this::seen).toCompletableFuture(),
                one -> one.thenApplyAsync(this::seen, (Executor) this::sameThread)));
    }

    @Test
    void no_stage_of_a_failed_future_runs_on_an_event_loop() {
        List<CompletableFuture<?>> ends = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            CompletableFuture<RecordStream<StoredRecord>> taken =
                    session.insert(set.id(i)).bin("n").setTo(1).executeAsync();
            ends.add(taken.exceptionally(this::seenFailure));
            ends.add(taken.exceptionallyCompose(failure -> get(1).thenApply(this::seenStream)));
            ends.add(CompletableFuture.allOf(taken, get(i)).handle((nothing, failure) -> seen("all")));
            ends.add(taken.thenCompose(row -> get(1)).handle((row, failure) -> seen("composed")));
        }
        ends.forEach(CompletableFuture::join);

        assertRanElsewhere();
    }

    @Test
    void asynchronous_requests_go_out_by_the_event_loops() {
        try (Client client = Client.builder().seeds(on.server().address()).connect()) {
            Session fresh = client.createSession(Behavior.DEFAULT);
            int before = opened(client.stats(), node -> node.sync);

            List<CompletableFuture<?>> requests = List.of(
                    fresh.getAsync(set.id(1)),
                    fresh.putAsync(set.id(2), Map.of("n", 2)),
                    fresh.query(set.id(3)).executeAsync(),
                    fresh.query(set.ids(1, 2, 3)).executeAsync(),
                    fresh.upsert(set.ids(4, 5)).bin("n").setTo(1).executeAsync(),
                    fresh.query(set).executeAsync());
            requests.forEach(CompletableFuture::join);

            assertThat(opened(client.stats(), node -> node.async)).isPositive();
            assertThat(opened(client.stats(), node -> node.sync)).isEqualTo(before);
        }
    }

    private static int opened(ClusterStats stats, Function<NodeStats, ConnectionStats> kind) {
        return Arrays.stream(stats.nodes)
                .map(kind)
                .mapToInt(connections -> connections.opened)
                .sum();
    }

    @Test
    void a_callback_may_wait_for_one_that_was_answered_with_it() {
        List<CompletableFuture<Optional<StoredRecord>>> reads =
                IntStream.range(0, RECORDS).mapToObj(this::get).toList();
        List<CompletableFuture<Boolean>> waiting = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            int sibling = (i + 1) % RECORDS;
            waiting.add(reads.get(i).thenApply(row -> reads.get(sibling).join().isPresent()));
        }

        assertThat(waiting)
                .allSatisfy(waited -> assertThat(waited)
                        .succeedsWithin(Duration.ofSeconds(60))
                        .isEqualTo(true));
    }

    @Test
    void a_callback_may_wait_for_something_that_a_later_callback_does() {
        int latches = 8;
        List<CompletableFuture<?>> ends = new ArrayList<>();
        for (int i = 0; i < latches; i++) {
            CountDownLatch released = new CountDownLatch(1);
            CompletableFuture<?> earlier = get(i);
            CompletableFuture<?> later = get(i);
            ends.add(later.thenRun(released::countDown));
            ends.add(earlier.thenAccept(row -> await(released)));
        }

        assertThat(ends).allSatisfy(end -> assertThat(end).succeedsWithin(Duration.ofSeconds(60)));
    }

    @Test
    void a_callback_may_wait_for_a_request_of_its_own_that_fails() {
        List<CompletableFuture<?>> waiting = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            int id = i;
            waiting.add(get(i).thenAccept(row -> assertThatThrownBy(() -> session.insert(set.id(id))
                            .bin("n")
                            .setTo(1)
                            .executeAsync()
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(RecordExistsException.class)));
        }

        assertThat(waiting).allSatisfy(waited -> assertThat(waited).succeedsWithin(Duration.ofSeconds(60)));
    }

    /** Many of each, as one that is answered before a stage is added runs it on this thread. */
    private void assertEachRunsElsewhere(
            List<Function<CompletableFuture<Optional<StoredRecord>>, CompletableFuture<?>>> stages) {
        List<CompletableFuture<?>> ends = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            for (Function<CompletableFuture<Optional<StoredRecord>>, CompletableFuture<?>> stage : stages) {
                ends.add(stage.apply(get(i)));
            }
        }
        ends.forEach(CompletableFuture::join);

        assertRanElsewhere();
    }

    private void assertRanElsewhere() {
        assertThat(threads)
                .isNotEmpty()
                .anyMatch(name -> name.contains("aerotype-callbacks"))
                .noneMatch(name -> name.contains("nio"));
    }

    private CompletableFuture<Optional<StoredRecord>> get(int id) {
        return session.getAsync(set.id(id));
    }

    private <V> V seen(V value) {
        threads.add(Thread.currentThread().getName());
        return value;
    }

    private RecordStream<StoredRecord> seenStream(Optional<StoredRecord> row) {
        threads.add(Thread.currentThread().getName());
        return session.query(set.id(1)).execute();
    }

    private RecordStream<StoredRecord> seenFailure(Throwable failure) {
        threads.add(Thread.currentThread().getName());
        return session.query(set.id(1)).execute();
    }

    private void sameThread(Runnable task) {
        threads.add(Thread.currentThread().getName());
        task.run();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
