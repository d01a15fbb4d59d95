package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.fault.Fault;
import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Selector;
import io.aerotype.session.Session;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which nodes a client talks to, and by which addresses. */
class AddressContractTest {
    private final Set<Integer> readFrom = ConcurrentHashMap.newKeySet();
    private final EmbeddedAerospike cluster = EmbeddedAerospike.builder()
            .racks(1, 2)
            .faults(request -> {
                if (request.kind() == RequestKind.READ) {
                    readFrom.add(request.node());
                }
                return Fault.none();
            })
            .start();

    @AfterEach
    void stop() {
        cluster.close();
    }

    @ContractTest
    void reads_go_to_the_racks_that_are_preferred(CallShape shape) {
        DataSet set = DataSet.of(cluster.namespaces().getFirst(), "racks");
        try (Client client = Client.builder()
                .seed(cluster.host(), cluster.port())
                .preferRacks(2)
                .connect()) {
            Session near = client.createSession(patient(Behavior.FAST_RACK_AWARE));
            int[] ids = IntStream.range(0, 40).toArray();
            near.upsert(set.ids(ids)).bin("a").setTo(1).execute();
            readFrom.clear();

            for (int id : ids) {
                assertThat(shape.only(near.query(set.id(id))).isOk()).isTrue();
            }
            assertThat(readFrom).containsExactly(2);

            for (int id : ids) {
                shape.run(near.withBehavior(patient(Behavior.READ_FAST)).query(set.id(id)));
            }
            assertThat(readFrom).containsExactlyInAnyOrder(1, 2);
        }
    }

    @Test
    void published_addresses_are_replaced_by_those_the_program_names() {
        assertThat(nodesReached("127.0.0.1")).isEqualTo(2);
        assertThatThrownBy(() -> nodesReached("127.0.0.9"))
                .as("where nobody listens")
                .hasMessageContaining("127.0.0.9");
    }

    /** The same, on a machine that has other things to do. */
    private static Behavior patient(Behavior fast) {
        Duration enough = Duration.ofSeconds(30);
        return fast.derive("patient " + fast.name(), b -> b.on(Selector.all(), s -> s.totalTimeout(enough)));
    }

    private int nodesReached(String insteadOfTheirs) {
        try (Client client = Client.builder()
                .seed(cluster.host(), cluster.port())
                .ipMap(Map.of(cluster.host(), insteadOfTheirs))
                .connect()) {
            return client.nodes().size();
        }
    }
}
