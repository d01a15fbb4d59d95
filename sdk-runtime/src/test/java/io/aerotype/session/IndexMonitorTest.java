package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.query.IndexType;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.fault.Fault;
import io.aerotype.embedded.fault.RequestKind;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndexMonitorTest {
    private final AtomicBoolean silent = new AtomicBoolean();
    private final EmbeddedAerospike server = EmbeddedAerospike.builder()
            .clusterName("one")
            .faults(request ->
                    silent.get() && request.kind() == RequestKind.INFO ? Fault.closeConnection() : Fault.none())
            .start();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final IndexMonitor monitor = new IndexMonitor(now::get, Duration.ofSeconds(5));
    private final DataSet set = DataSet.of(server.namespaces().getFirst(), "things");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void asks_nothing_before_the_first_query_with_a_condition() {
        try (Client client = client()) {
            Session session = client.createSession(Behavior.DEFAULT);
            session.upsert(set.id(1)).bin("n").setTo(1).execute();
            session.query(set.id(1)).where("$.n == 1").execute();
            session.query(set).execute().toList();
            assertThat(monitor.refreshedAt()).isEmpty();
            session.query(set).where("$.n == 1").execute().toList();
            assertThat(monitor.refreshedAt()).contains(Instant.EPOCH);
        }
    }

    @Test
    void clients_that_share_it_ask_once_and_go_on_when_one_of_them_is_closed() {
        try (Client second = client()) {
            try (Client first = client()) {
                first.createSession(Behavior.DEFAULT).indexes(set).create("n_i", "n", IndexType.NUMERIC);
                assertThat(plan(first).index()).contains("n_i");
                now.set(now.get().plusSeconds(1));
                assertThat(plan(second).index()).contains("n_i");
                assertThat(monitor.refreshedAt())
                        .as("the second client asked nobody")
                        .contains(Instant.EPOCH);
            }
            monitor.refresh();
            assertThat(plan(second).index()).contains("n_i");
            assertThat(monitor.refreshedAt()).contains(Instant.EPOCH.plusSeconds(1));
        }
    }

    @Test
    void a_query_does_not_fail_because_the_indexes_cannot_be_asked_for() {
        try (Client client = client()) {
            Session session = client.createSession(Behavior.DEFAULT);
            session.upsert(set.id(1)).bin("n").setTo(1).execute();
            silent.set(true);
            assertThat(session.query(set).where("$.n == 1").execute().toList()).hasSize(1);
            assertThat(monitor.lastError()).isPresent();
            assertThat(plan(client).reason()).startsWith("The indexes of the cluster are not known");
            silent.set(false);
            session.indexes(set).create("n_i", "n", IndexType.NUMERIC);
            assertThat(plan(client).index()).contains("n_i");
            assertThat(monitor.lastError()).isEmpty();

            silent.set(true);
            monitor.refresh();
            assertThat(plan(client).index()).as("what was known before").contains("n_i");
            assertThat(session.query(set).where("$.n == 1").execute().toList()).hasSize(1);
            silent.set(false);
        }
    }

    @Test
    void goes_on_with_the_nodes_that_are_left() {
        try (EmbeddedAerospike two = EmbeddedAerospike.builder().nodes(2).start();
                Client client = Client.builder()
                        .seeds(two.host() + ":" + two.port())
                        .indexMonitor(monitor)
                        .connect()) {
            client.createSession(Behavior.DEFAULT).indexes(set).create("n_i", "n", IndexType.NUMERIC);
            assertThat(plan(client).index()).contains("n_i");
            for (int lost = 1; lost <= 2; lost++) {
                two.node(lost).stop();
                now.set(now.get().plusSeconds(6));
                monitor.refresh();
                assertThat(plan(client).index()).contains("n_i");
                if (lost == 1) {
                    assertThat(monitor.refreshedAt()).contains(now.get());
                    assertThat(monitor.lastError()).isEmpty();
                } else {
                    assertThat(monitor.lastError()).as("no node is left").isPresent();
                }
            }
        }
    }

    @Test
    void it_serves_one_cluster_only() {
        try (EmbeddedAerospike other =
                        EmbeddedAerospike.builder().clusterName("two").start();
                Client client = client()) {
            assertThat(client.isConnected()).isTrue();
            assertThatThrownBy(() -> Client.builder()
                            .seed(other.host(), other.port())
                            .indexMonitor(monitor)
                            .connect())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("'one'")
                    .hasMessageContaining("'two'");
        }
    }

    @Test
    void rejects_an_interval_below_zero() {
        assertThatThrownBy(() -> IndexMonitor.create(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-1S");
    }

    private QueryPlan plan(Client client) {
        return client.createSession(Behavior.DEFAULT)
                .query(set)
                .where("$.n == 1")
                .explain();
    }

    private Client client() {
        return Client.builder()
                .seed(server.host(), server.port())
                .indexMonitor(monitor)
                .connect();
    }
}
