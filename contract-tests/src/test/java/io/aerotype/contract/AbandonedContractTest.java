package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordQuery;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Selector;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left half-way, in whatever shape it was begun, holds nothing: no connection, no thread, no permit, no query on a server. */
@OnServer
class AbandonedContractTest {
    /** More than the sockets and the queue between server and reader take. */
    private static final int RECORDS = 4_000;

    private static final int BYTES_EACH = 5_000;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final Client client;
    private final Session session;
    private final DataSet set;
    private final Path dumps;
    private int dumped;

    AbandonedContractTest(Fixture on, @TempDir Path dumps) {
        this.dumps = dumps;
        set = on.set();
        client = Client.builder()
                .seeds(on.server().address())
                .maxInFlight(1, Duration.ofSeconds(10))
                .connect();
        session = client.createSession(
                Behavior.DEFAULT.derive("narrow", b -> b.on(Selector.all().query(), s -> s.queueSize(10))));
    }

    @BeforeEach
    void fill() {
        for (int from = 0; from < RECORDS; from += 500) {
            session.upsert(set.ids(IntStream.range(from, from + 500).toArray()))
                    .bin("bytes")
                    .setTo(new byte[BYTES_EACH])
                    .throwOnError()
                    .execute();
        }
    }

    @AfterEach
    void close() {
        session.truncate(set);
        client.close();
    }

    @Test
    void a_query_is_closed_after_a_few_records() {
        abandon(() -> {
            try (RecordStream<StoredRecord> rows = session.query(set).execute()) {
                take(5, rows.iterator());
                assertThat(List.of(inUse(), running(), threads()))
                        .as("what is looked for is there as long as the stream is open")
                        .allMatch(count -> count > 0);
                assertThat(rows.progress().ok()).isEqualTo(5);
                assertThat(rows.progress().total()).isEqualTo(5);
            }
        });
        abandon(() -> session.query(set).executeStream().forEachWhile(row -> false));
        abandon(() -> session.query(set).execute().firstOrThrow());
        abandon(() -> session.query(set).execute().close());
        abandon(() -> {
            try (Stream<RecordResult<StoredRecord>> rows = session.query(set).execute().stream()) {
                assertThat(rows.limit(3)).hasSize(3);
            }
        });
    }

    @Test
    void the_reader_of_a_query_throws() {
        abandon(() -> {
            try (RecordStream<StoredRecord> rows = session.query(set).execute()) {
                rows.forEach(row -> {
                    throw new ArithmeticException("in the reader");
                });
            } catch (ArithmeticException expected) {
                assertThat(expected).hasMessage("in the reader");
            }
        });
    }

    @Test
    void a_publisher_is_cancelled() {
        abandon(() -> session.query(set).publisher().subscribe(new Fickle<>(3, Flow.Subscription::cancel)));
        abandon(() -> session.query(set).publisher().subscribe(new Fickle<>(0, Flow.Subscription::cancel)));
        abandon(() -> session.query(keys()).publisher().subscribe(new Fickle<>(1, Flow.Subscription::cancel)));
        abandon(() -> session.query(keys()).noBins().publisher().subscribe(new Fickle<>(0, Flow.Subscription::cancel)));
    }

    @Test
    void a_subscriber_throws() {
        abandon(() -> session.query(set).publisher().subscribe(new Fickle<>(2, subscription -> {
            throw new ArithmeticException("in the subscriber");
        })));
        abandon(() -> session.query(keys()).publisher().subscribe(new Fickle<>(2, subscription -> {
            throw new ArithmeticException("in the subscriber");
        })));
    }

    @Test
    void a_future_is_cancelled() {
        abandon(() -> session.query(set).executeAsync().cancel(true));
        abandon(() -> keysQuery().executeAsync().cancel(true));
        abandon(() -> session.query(set.id(1)).executeAsync().cancel(true));
        abandon(() -> session.getAsync(set.id(1)).cancel(true));
        abandon(() -> session.query(set).pages(10).pageAsync().cancel(true));
    }

    @Test
    void a_batch_is_closed_after_its_first_result() {
        abandon(() -> {
            try (RecordStream<StoredRecord> rows = keysQuery().executeStream()) {
                take(1, rows.iterator());
            }
        });
        abandon(() -> keysQuery().executeStream().close());
        abandon(() -> session.touch(keys()).executeStream().close());
    }

    private RecordQuery keysQuery() {
        return session.query(keys());
    }

    private List<com.aerospike.client.Key> keys() {
        return set.ids(IntStream.range(0, 200).toArray());
    }

    private static void take(int count, Iterator<?> rows) {
        for (int i = 0; i < count; i++) {
            rows.next();
        }
    }

    /** Runs what leaves a request half-way, and looks for what it may have left behind. */
    private void abandon(Runnable half) {
        half.run();

        until("a permit is free", () -> session.fast().exists(set.id(1)));
        until("no connection is in use", () -> inUse() == 0);
        until("no query runs on a server", () -> running() == 0);
        until("no thread is busy with it", () -> threads() == 0);
    }

    private long inUse() {
        return Stream.of(client.stats().nodes)
                .mapToLong(node -> node.sync.inUse + (node.async == null ? 0 : node.async.inUse))
                .sum();
    }

    private long running() {
        return client.info().rawAll("query-show").values().stream()
                .flatMap(queries -> Stream.of(queries.split(";")))
                .filter(query -> query.contains(":set=" + set.set() + ":") && query.contains(":status=active"))
                .count();
    }

    private long threads() {
        Path dump = dumps.resolve("threads-" + dumped++);
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
            try (Stream<String> frames = Files.lines(dump)) {
                return frames.filter(frame -> frame.contains("com.aerospike.client.query.")
                                || frame.contains("io.aerotype.session.ResultPublisher"))
                        .count();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** Takes some results and then does something about it. */
    private static final class Fickle<R> implements Flow.Subscriber<R> {
        private final int wanted;
        private final Consumer<Flow.Subscription> end;
        private Flow.@Nullable Subscription subscription;
        private int seen;

        Fickle(int wanted, Consumer<Flow.Subscription> end) {
            this.wanted = wanted;
            this.end = end;
        }

        @Override
        public void onSubscribe(Flow.Subscription started) {
            subscription = started;
            if (wanted == 0) {
                end.accept(started);
            } else {
                started.request(Long.MAX_VALUE);
            }
        }

        @Override
        public void onNext(R item) {
            if (++seen == wanted && subscription != null) {
                end.accept(subscription);
            }
        }

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
