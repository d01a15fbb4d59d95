package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.fault.Fault;
import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.internal.plan.IndexCatalogue;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Queries that come before the cluster has told its indexes. It tells them when it is let, and a query has hours of
 * patience: whoever waited on the calling thread would never get to let it.
 */
@Timeout(60)
class UnplannedQueryTest {
    private final AtomicInteger queries = new AtomicInteger();
    private final EmbeddedAerospike server = EmbeddedAerospike.builder()
            .faults(request -> {
                if (request.kind() == RequestKind.QUERY) {
                    queries.incrementAndGet();
                }
                return Fault.none();
            })
            .start();
    private final CountDownLatch let = new CountDownLatch(1);
    private final IndexMonitor monitor = new IndexMonitor(new IndexCatalogue(
            InstantSource.system(), Duration.ofHours(1), Thread::startVirtualThread, Duration.ofHours(1)));
    private Client client = Client.connect(server.host() + ":" + server.port());
    private final DataSet set = DataSet.of(server.namespaces().getFirst(), "things");

    @BeforeEach
    void store() {
        client.createSession(Behavior.DEFAULT)
                .upsert(set.ids(1, 2, 3))
                .bin("n")
                .setTo(1)
                .execute();
        client.close();
        monitor.attach(
                command -> {
                    try {
                        let.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    throw new AerospikeException("this one tells nothing");
                },
                "");
        client = Client.builder()
                .seeds(server.host() + ":" + server.port())
                .indexMonitor(monitor)
                .connect();
    }

    @AfterEach
    void close() {
        let.countDown();
        client.close();
        server.close();
    }

    private Query<StoredRecord> query() {
        return client.createSession(Behavior.DEFAULT).query(set).where("$.n == 1");
    }

    @Test
    void a_future_is_handed_out_at_once() {
        CompletableFuture<? extends RecordStream<?>> rows = query().executeAsync();
        assertThat(rows).isNotDone();
        let.countDown();
        assertThat(rows.join().toList()).hasSize(3);
    }

    @Test
    void a_publisher_is_handed_out_and_subscribed_to_at_once() throws Exception {
        List<Object> rows = new ArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);
        query().publisher().subscribe(new Flow.Subscriber<Object>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Object row) {
                rows.add(row);
            }

            @Override
            public void onError(Throwable failure) {
                ended.countDown();
            }

            @Override
            public void onComplete() {
                ended.countDown();
            }
        });
        assertThat(rows).isEmpty();
        let.countDown();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(rows).hasSize(3);
    }

    @Test
    void a_page_is_handed_out_at_once() {
        CompletableFuture<? extends Page<?>> page = query().pages(10).pageAsync();
        assertThat(page).isNotDone();
        let.countDown();
        assertThat(page.join().results()).hasSize(3);
    }

    @Test
    void a_query_without_a_condition_waits_for_nothing() {
        assertThat(client.createSession(Behavior.DEFAULT)
                        .query(set)
                        .executeAsync()
                        .join()
                        .toList())
                .hasSize(3);
    }

    @Test
    void what_is_cancelled_before_it_is_planned_is_not_sent() {
        CompletableFuture<?> cancelled = query().executeAsync();
        cancelled.cancel(true);
        CompletableFuture<? extends RecordStream<?>> other = query().executeAsync();
        let.countDown();
        assertThat(other.join().toList()).hasSize(3);
        assertThat(cancelled).isCancelled();
        assertThat(queries).hasValue(1);
    }

    @Test
    void a_mistake_found_while_planning_fails_the_future_as_it_is() {
        CompletableFuture<?> rows = query().failOnFullScan().executeAsync();
        let.countDown();
        assertThatThrownBy(rows::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("failOnFullScan");
    }
}
