package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import io.aerotype.operation.BitResize;
import io.aerotype.session.BinOrder;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Execution;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done wrong is told at once and by name, and never passes for a result. */
@OnServer
class MisuseContractTest {
    private static final int RECORDS = 100;

    private final Fixture on;
    private final Session session;
    private final DataSet set;

    MisuseContractTest(Fixture on) {
        this.on = on;
        session = on.session();
        set = on.set();
    }

    @BeforeEach
    void write() {
        session.upsert(set.ids(IntStream.range(0, RECORDS).toArray()))
                .put("n", 1, "l", List.of(1, 2, 3), "m", Map.of("a", 1))
                .execute();
    }

    @AfterEach
    void calm() {
        boolean unused = Thread.interrupted();
    }

    @Test
    void an_interrupted_reader_is_not_told_that_there_are_no_more_records() {
        Iterator<RecordResult<StoredRecord>> rows = session.query(set).execute().iterator();
        rows.next();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> {
                    while (rows.hasNext()) {
                        rows.next();
                    }
                })
                .isInstanceOf(AerospikeException.class)
                .hasMessageContaining("Interrupted while waiting for results");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void an_interrupted_thread_sends_nothing_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        for (Runnable request : List.<Runnable>of(
                () -> session.query(set).execute(),
                () -> session.upsert(set.id(1)).bin("n").setTo(2).execute(),
                () -> session.delete(set.ids(1, 2)).execute(),
                () -> session.delete(set.ids(1, 2)).executeStream(),
                () -> session.get(set.id(1)),
                () -> session.put(set.id(1), Map.of("n", 2)),
                () -> session.fast().delete(set.id(1)),
                () -> session.fast().exists(set.id(1)),
                () -> session.fast().touch(set.id(1)))) {
            assertThatThrownBy(request::run)
                    .isInstanceOf(AerospikeException.class)
                    .hasMessageContaining("nothing was sent");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(session.get(set.id(1)).orElseThrow().getLong("n")).hasValue(1);
    }

    @Test
    void a_closed_stream_is_not_read() {
        for (Function<Session, RecordStream<StoredRecord>> opened :
                List.<Function<Session, RecordStream<StoredRecord>>>of(
                        from -> from.query(set).execute(),
                        from -> from.query(set.id(1)).execute(),
                        from -> from.query(set.ids(1, 2)).execute(),
                        from -> from.query(set.ids(1, 2)).executeStream())) {
            RecordStream<StoredRecord> stream = opened.apply(session);
            stream.close();
            stream.close();

            assertThatThrownBy(stream::toList)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void a_query_that_is_closed_while_it_is_read_ends() {
        RecordStream<StoredRecord> rows = session.query(set).execute();
        Iterator<RecordResult<StoredRecord>> left = rows.iterator();
        left.next();
        rows.close();

        assertThat(left.hasNext()).isFalse();
    }

    @ContractTest
    void what_was_described_before_its_client_was_closed_fails(CallShape shape) {
        for (Function<Session, Execution<?, ?, StoredRecord>> described :
                List.<Function<Session, Execution<?, ?, StoredRecord>>>of(
                        from -> from.query(set),
                        from -> from.query(set).where("$.n == 1"),
                        from -> from.query(set.id(1)),
                        from -> from.query(set.ids(1, 2)))) {
            Client client = Client.connect(on.server().address());
            Execution<?, ?, StoredRecord> request = described.apply(client.createSession(session.behavior()));
            client.close();

            assertThatThrownBy(() -> shape.run(request))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void a_publisher_of_a_client_that_was_closed_since_fails() {
        Client client = Client.connect(on.server().address());
        Session other = client.createSession(session.behavior());
        List<Flow.Publisher<RecordResult<StoredRecord>>> publishers = List.of(
                other.query(set).publisher(),
                other.query(set.id(1)).publisher(),
                other.query(set.ids(1, 2)).publisher());
        client.close();

        for (Flow.Publisher<RecordResult<StoredRecord>> publisher : publishers) {
            OneByOne<RecordResult<StoredRecord>> subscriber = new OneByOne<>();
            publisher.subscribe(subscriber);
            assertThat(subscriber.items())
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableOfType(Exception.class)
                    .withRootCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void numbers_out_of_range_are_refused_at_the_call() {
        Key key = set.id(1);

        assertRefused("count", () -> session.query(key).bin("l").onListIndexRange(0, -1));
        assertRefused("count", () -> session.query(key).bin("l").onListRankRange(0, -1));
        assertRefused("count", () -> session.query(key).bin("l").onListValueRelativeRankRange(1, 0, -1));
        assertRefused("count", () -> session.query(key).bin("m").onMapIndexRange(0, -1));
        assertRefused("count", () -> session.query(key).bin("m").onMapRankRange(0, -1));
        assertRefused("count", () -> session.query(key).bin("m").onMapKeyRelativeIndexRange("a", 0, -1));
        assertRefused("count", () -> session.query(key).bin("m").onMapValueRelativeRankRange(1, 0, -1));
        assertRefused("count", () -> session.query(key).bin("l").asList().getRange(0, -1));
        assertRefused("count", () -> session.update(key).bin("l").asList().trim(0, -1));
        assertRefused("count", () -> session.update(key).bin("l").asList().popRange(0, -1));
        assertRefused("count", () -> session.update(key).bin("l").asList().removeRange(0, -1));
        assertRefused("bitSize", () -> session.query(key).bin("b").bits().get(0, 0));
        assertRefused("bitSize", () -> session.update(key).bin("b").bits().not(0, -1));
        assertRefused("byteSize", () -> session.update(key).bin("b").bits().remove(0, 0));
        assertRefused("bytes", () -> session.update(key).bin("b").bits().resize(-1, BitResize.AT_END));
        assertRefused("ping", () -> on.client().ping(Duration.ZERO));
        assertRefused("limit", () -> session.query(set).execute().sorted(0, BinOrder.by("n")));
    }

    @ContractTest
    void a_time_longer_than_can_be_counted_is_as_long_as_can_be(CallShape shape) {
        assertThat(shape.only(session.query(set.id(1)).timeout(Duration.ofSeconds(Long.MAX_VALUE)))
                        .isOk())
                .isTrue();
    }

    @ContractTest
    void a_value_that_contains_itself_is_refused(CallShape shape) {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertThatThrownBy(() -> shape.run(session.upsert(set.id(1)).bin("l").setTo(endless)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contains itself");
        assertThatThrownBy(() -> shape.call(
                        () -> {
                            session.put(set.id(1), Map.of("l", Map.of("a", endless)));
                            return true;
                        },
                        () -> session.putAsync(set.id(1), Map.of("l", Map.of("a", endless)))
                                .thenApply(done -> true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'l'");
    }

    @ContractTest
    void a_change_that_gives_nothing_is_named(CallShape shape) {
        assertThatThrownBy(() -> shape.call(
                        () -> session.modify(set.id(1), bins -> nothing()),
                        () -> session.modifyAsync(set.id(1), bins -> nothing())))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("The change returned null");
        assertThatThrownBy(() -> shape.call(
                        () -> session.modify(set.id(1), bins -> Map.of()),
                        () -> session.modifyAsync(set.id(1), bins -> Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty map");
    }

    @Test
    void a_column_is_named_once() {
        assertThatThrownBy(() -> session.upsert(set).columns("a", "b", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a' is named twice");
    }

    @Test
    void a_getter_of_another_type_says_what_the_bin_holds() {
        StoredRecord row = session.get(set.id(1)).orElseThrow();

        assertThatThrownBy(() -> row.getString("n")).hasMessageContaining("Bin 'n' holds an integer, not a string");
        assertThatThrownBy(() -> row.getMap("l")).hasMessageContaining("Bin 'l' holds a list, not a map");
        assertThatThrownBy(() -> row.getList("m")).hasMessageContaining("Bin 'm' holds a map, not a list");
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // what a program that is not checked for nulls may do
    private static Map<String, Object> nothing() {
        @Nullable Map<String, Object> none = null;
        return none;
    }

    private static void assertRefused(String what, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(what);
    }
}
