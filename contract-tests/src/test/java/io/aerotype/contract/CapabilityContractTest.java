package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.policy.QueryDuration;
import io.aerotype.error.UnsupportedFeatureException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Capability;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Selector;
import io.aerotype.session.Session;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a cluster of an older release cannot do is said before anything is sent. */
@OnServer
class CapabilityContractTest {
    private final Client client;
    private final String address;
    private final DataSet set;

    CapabilityContractTest(Fixture on) {
        client = on.client();
        address = on.server().address();
        set = on.set();
    }

    @Test
    void a_cluster_tells_its_release_its_edition_and_what_it_can_do() {
        assertThat(client.capabilities().release()).isEqualTo(client.info().build());
        assertThat(client.capabilities().edition()).contains("Edition");
        assertThat(client.capabilities().supported()).containsExactlyInAnyOrder(Capability.values());
        assertThat(client.capabilities().consistentNamespaces().contains(set.namespace()))
                .isEqualTo(client.info().strongConsistency(set.namespace()));
    }

    @ContractTest
    void an_older_cluster_is_asked_for_nothing_it_does_not_know(CallShape shape) throws IOException {
        try (WireTap tap = WireTap.pretending(address, client.info().build(), "6.4.0.9");
                Client older = connect(tap)) {
            Session session = older.createSession(Behavior.DEFAULT);
            tap.forget();

            assertThat(older.capabilities().supported()).containsExactly(Capability.BATCH_WRITES);
            assertThatThrownBy(() -> shape.run(session.query(set.id(1))
                            .bin("books")
                            .onAllChildren()
                            .onMapKey("price")
                            .getValues()))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("8.1.1")
                    .hasMessageContaining("6.4.0.9");
            assertThatThrownBy(() -> session.upsert(set.id(1))
                            .bin("books")
                            .onAllChildren()
                            .remove())
                    .isInstanceOf(UnsupportedFeatureException.class);
            assertThatThrownBy(() ->
                            session.background(set).bin("books").onAllChildren().remove())
                    .isInstanceOf(UnsupportedFeatureException.class);
            assertThatThrownBy(() -> session.indexes(set)
                            .onExpression("$.a.get(type: INT) + 1")
                            .named("capability")
                            .integer()
                            .create())
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("8.1");
            Session renewing = session.withBehavior(
                    Behavior.DEFAULT.derive("renewing", b -> b.on(Selector.reads(), s -> s.readTouchTtlPercent(80))));
            assertThatThrownBy(() -> shape.run(renewing.query(set.id(1))))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("7.1");
            assertThatThrownBy(() -> shape.run(renewing.query(set.ids(1, 2))))
                    .isInstanceOf(UnsupportedFeatureException.class);
            assertThatThrownBy(() -> shape.call(() -> renewing.get(set.id(1)), () -> renewing.getAsync(set.id(1))))
                    .isInstanceOf(UnsupportedFeatureException.class);
            assertThatThrownBy(() -> shape.run(session.query(set).expectedDuration(QueryDuration.LONG_RELAX_AP)))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("7.1");
            assertThatThrownBy(session::beginTransaction)
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("8.0");
            assertThat(tap.requests()).isEmpty();

            shape.run(session.upsert(set.ids(1, 2)).bin("a").setTo(1));
            assertThat(shape.results(session.query(set.ids(1, 2)))).hasSize(2);
        }
    }

    @Test
    void a_cluster_before_release_6_is_refused() throws IOException {
        try (WireTap tap = WireTap.pretending(address, client.info().build(), "5.7.0.8")) {
            assertThatThrownBy(() -> connect(tap))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("6.0")
                    .hasMessageContaining("5.7.0.8");
        }
    }

    private static Client connect(WireTap tap) {
        return Client.builder()
                .seeds(tap.address())
                .singleNode(true)
                .connections(to -> to.connectTimeout(Duration.ofSeconds(5)))
                .connect();
    }
}
