package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import io.aerotype.error.RecordNotFoundException;
import io.aerotype.session.Behavior;
import io.aerotype.session.BinOrder;
import io.aerotype.session.Client;
import io.aerotype.session.Cursor;
import io.aerotype.session.DataSet;
import io.aerotype.session.Page;
import io.aerotype.session.Pages;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results one by one, in pages, in order, and on whose thread. */
@OnServer
class StreamingContractTest {
    private static final int RECORDS = 100;

    private final Fixture on;
    private final Session session;
    private final DataSet set;

    StreamingContractTest(Fixture on) {
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
    void trap_18_pages_end_when_all_partitions_were_read() {
        List<Long> seen = new ArrayList<>();
        Pages<StoredRecord> pages = session.query(set).pages(7);
        for (Page<StoredRecord> page : pages) {
            assertThat(page.results()).hasSizeLessThanOrEqualTo(7);
            page.results().forEach(row -> seen.add(number(row)));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(numbers());
    }

    @ContractTest
    void another_process_goes_on_where_this_one_stopped(CallShape shape) {
        Set<Long> seen = new HashSet<>();
        Optional<String> token = Optional.empty();
        do {
            Pages<StoredRecord> pages = session.query(set).where("$.n >= 20").pages(30);
            Optional<Cursor> cursor = token.map(Cursor::parse);
            Page<StoredRecord> page = cursor.isEmpty()
                    ? shape.call(pages::page, pages::pageAsync)
                    : shape.call(() -> pages.page(cursor.get()), () -> pages.pageAsync(cursor.get()));
            page.results().forEach(row -> assertThat(seen.add(number(row))).isTrue());
            token = page.next().map(Cursor::toString);
        } while (token.isPresent());

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(20, RECORDS).boxed().toList());
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        Cursor cursor = session.query(set).pages(10).page().next().orElseThrow();

        assertThatThrownBy(() -> session.query(set).where("$.n > 1").pages(10).page(cursor))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another query");
        assertThatThrownBy(() -> Cursor.parse("not a cursor")).hasMessageContaining("no cursor");
        assertThat(Cursor.of(cursor.toBytes())).isEqualTo(cursor);
    }

    @Test
    void trap_19_sorting_keeps_equal_records_in_their_order_of_arrival() {
        List<Key> keys = set.ids(5, 3, 9, 1);
        Comparator<StoredRecord> allEqual = Comparator.comparingInt(row -> 0);

        assertThat(session.query(keys).execute().top(3, allEqual))
                .extracting(StoredRecord::key)
                .containsExactlyElementsOf(keys.subList(0, 3));
    }

    @Test
    void the_first_of_many_are_found_without_holding_all() {
        Comparator<StoredRecord> descending = Comparator.comparingLong(
                        (StoredRecord row) -> row.getLong("n").orElseThrow())
                .reversed();

        assertThat(session.query(set).execute().top(3, descending))
                .extracting(row -> row.getLong("n").orElseThrow())
                .containsExactly(99L, 98L, 97L);
        assertThat(session.query(set).execute().sorted(RECORDS, descending)).hasSize(RECORDS);
        assertThatThrownBy(() -> session.query(set).execute().sorted(RECORDS - 1, descending))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("top(");
    }

    @Test
    void records_are_sorted_by_their_bins() {
        session.upsert(set.id(1)).put("name", "b", "rank", 1).execute();
        session.upsert(set.id(2)).put("name", "B", "rank", 2).execute();
        session.upsert(set.id(3)).put("name", "a", "rank", 2).execute();
        List<Key> some = set.ids(1, 2, 3, 4);

        assertThat(sorted(some, BinOrder.by("name"))).containsExactly(2, 3, 1, 4);
        assertThat(sorted(some, BinOrder.by("name").descending())).containsExactly(1, 3, 2, 4);
        assertThat(sorted(some, BinOrder.by("name").absentFirst())).containsExactly(4, 2, 3, 1);
        assertThat(sorted(some, BinOrder.by("name").ignoringCase())).containsExactly(3, 1, 2, 4);
        assertThat(sorted(some, BinOrder.by("rank").descending().thenComparing(BinOrder.by("name"))))
                .containsExactly(2, 3, 1, 4);
        assertThatThrownBy(() -> BinOrder.by("a_name_over_15_bytes")).hasMessageContaining("15");
    }

    private List<Integer> sorted(List<Key> keys, Comparator<StoredRecord> order) {
        return session.query(keys).execute().sorted(keys.size(), order).stream()
                .map(row -> row.key().userKey.toInteger())
                .toList();
    }

    @Test
    void records_by_key() {
        assertThat(session.query(set.ids(1, 2, 999)).execute().toMap()).containsOnlyKeys(set.id(1), set.id(2));
    }

    @Test
    void reading_stops_when_a_test_says_so() {
        List<RecordResult<StoredRecord>> seen = new ArrayList<>();
        RecordStream<StoredRecord> rows = session.query(set).execute();

        rows.forEachWhile(row -> {
            seen.add(row);
            return seen.size() < 5;
        });

        assertThat(seen).hasSize(5);
        assertThatThrownBy(rows::iterator).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_users_code_never_runs_on_an_event_loop() {
        Set<Boolean> onLoop = new HashSet<>();
        List<CompletableFuture<?>> futures = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            futures.add(session.getAsync(set.id(i)).thenAccept(row -> onLoop.add(isEventLoop())));
            futures.add(session.query(set.ids(i, i + 1)).executeAsync().thenAccept(row -> onLoop.add(isEventLoop())));
        }
        futures.add(session.query(set).executeAsync().thenAccept(row -> onLoop.add(isEventLoop())));
        futures.forEach(CompletableFuture::join);

        assertThat(onLoop).containsExactly(false);
    }

    @Test
    void a_callback_that_waits_for_another_request_does_not_stop_it() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(RECORDS);
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            int id = i;
            waiting.add(session.getAsync(set.id(i)).thenAccept(row -> {
                session.getAsync(set.id(id)).join();
                assertThat(session.get(set.id(id))).isPresent();
                all.countDown();
            }));
        }
        assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(waiting).allSatisfy(future -> assertThat(future).succeedsWithin(Duration.ofSeconds(30)));
    }

    @Test
    void more_requests_than_connections_wait_for_one() {
        List<CompletableFuture<Optional<StoredRecord>>> reads = IntStream.range(0, 1_000)
                .mapToObj(i -> session.getAsync(set.id(i % RECORDS)))
                .toList();

        assertThat(reads).allSatisfy(read -> assertThat(read.join()).isPresent());
    }

    @Test
    void requests_beyond_the_limit_wait_their_turn() {
        try (Client client = Client.builder()
                .seeds(on.server().address())
                .maxInFlight(2, Duration.ofSeconds(60))
                .connect()) {
            Session bounded = client.createSession(Behavior.DEFAULT);
            List<CompletableFuture<Optional<StoredRecord>>> reads = IntStream.range(0, RECORDS)
                    .mapToObj(i -> bounded.getAsync(set.id(i)))
                    .toList();
            assertThat(bounded.query(set.ids(1, 2)).execute().toList()).hasSize(2);
            assertThat(reads).allSatisfy(read -> assertThat(read.join()).isPresent());
        }
    }

    @ContractTest
    void a_change_is_made_again_until_nobody_interferes(CallShape shape) {
        Key key = set.id("counter");
        session.put(key, Map.of("n", 0));
        int[] calls = {0};

        Map<String, Object> written = shape.call(
                () -> session.modify(key, bins -> interferedWith(key, bins, calls)),
                () -> session.modifyAsync(key, bins -> interferedWith(key, bins, calls)));

        assertThat(calls[0]).isEqualTo(3);
        assertThat(written).containsEntry("n", 12L);
        assertThat(session.get(key).orElseThrow().getLong("n")).hasValue(12);
    }

    @ContractTest
    void a_change_gives_up_in_the_end_and_needs_a_record(CallShape shape) {
        Key key = set.id("contested");
        session.put(key, Map.of("n", 0));

        assertThatThrownBy(() -> shape.call(
                        () -> session.modify(key, bins -> interfered(key, bins)),
                        () -> session.modifyAsync(key, bins -> interfered(key, bins))))
                .isInstanceOf(io.aerotype.error.GenerationConflictException.class);
        assertThatThrownBy(() -> shape.call(
                        () -> session.modify(set.id("none"), bins -> bins),
                        () -> session.modifyAsync(set.id("none"), bins -> bins)))
                .isInstanceOf(RecordNotFoundException.class);
    }

    /** Adds ten, while the first two times somebody else adds one. */
    private Map<String, Object> interferedWith(Key key, Map<String, Object> bins, int[] calls) {
        return ++calls[0] < 3 ? interfered(key, bins) : increased(bins);
    }

    private Map<String, Object> interfered(Key key, Map<String, Object> bins) {
        session.update(key).bin("n").incrementBy(1).execute();
        return increased(bins);
    }

    private static Map<String, Object> increased(Map<String, Object> bins) {
        bins.put("n", (Long) Objects.requireNonNull(bins.get("n")) + 10);
        return bins;
    }

    private static boolean isEventLoop() {
        return Thread.currentThread().getName().contains("nio");
    }

    private static long number(RecordResult<StoredRecord> row) {
        return row.recordOrThrow().getLong("n").orElseThrow();
    }

    private static List<Long> numbers() {
        return LongStream.range(0, RECORDS).boxed().toList();
    }
}
