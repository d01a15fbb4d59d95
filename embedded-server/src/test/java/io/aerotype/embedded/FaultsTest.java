package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.embedded.fault.Fault;
import io.aerotype.embedded.fault.Faults;
import io.aerotype.embedded.fault.ObservedRequest;
import io.aerotype.embedded.fault.RequestKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults that are asked for while the server runs. */
class FaultsTest {
    private final TestServer server = new TestServer();
    private final AerospikeClient client = server.client();
    private final Faults faults = server.server().faults();
    private final WritePolicy once = once();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void the_nth_write_is_applied_and_its_reply_lost() {
        faults.on(RequestKind.WRITE).nth(3).dropReply();
        for (int i = 1; i <= 2; i++) {
            client.put(once, TestServer.key("ann"), new Bin("n", i));
        }
        assertThatThrownBy(() -> client.put(once, TestServer.key("ann"), new Bin("n", 3)))
                .isInstanceOf(AerospikeException.Timeout.class);
        assertThat(client.get(null, TestServer.key("ann")).getInt("n")).isEqualTo(3);
        assertThat(faults.injected()).isEqualTo(Map.of("DropReply", 1L));
    }

    @Test
    void a_fault_is_for_one_key_or_set_or_node() {
        faults.on(RequestKind.READ).ofKey(TestServer.key("ann").digest).answer(ResultCode.DEVICE_OVERLOAD);
        faults.onAny().inSet("elsewhere").answer(ResultCode.KEY_BUSY);
        faults.onAny().onNode(2).answer(ResultCode.SERVER_ERROR);
        faults.on(RequestKind.WRITE).inNamespace("other").closeConnection();
        assertRefused(ResultCode.DEVICE_OVERLOAD, () -> client.get(null, TestServer.key("ann")));
        assertThat(client.get(null, TestServer.key("bob"))).isNull();
        client.put(null, TestServer.key("bob"), new Bin("n", 1));
        faults.clear();
        assertThat(faults.isEmpty()).isTrue();
        assertThat(client.get(null, TestServer.key("ann"))).isNull();
    }

    @Test
    void connections_are_closed_reset_or_cut_in_the_middle_of_an_answer() {
        client.put(null, TestServer.key("ann"), new Bin("n", 1));
        faults.on(RequestKind.READ).nth(1).closeConnection();
        faults.on(RequestKind.READ).nth(1).resetConnection();
        faults.on(RequestKind.READ).nth(1).truncateReply(5);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> client.get(once, TestServer.key("ann"))).isInstanceOf(AerospikeException.class);
        }
        assertThat(client.get(null, TestServer.key("ann")).getInt("n")).isEqualTo(1);
        assertThat(faults.injected()).containsOnlyKeys("CloseConnection", "ResetConnection", "TruncateReply");
    }

    @Test
    void an_answer_that_trickles_arrives_whole() {
        client.put(null, TestServer.key("ann"), new Bin("n", 1));
        faults.on(RequestKind.READ).first(1).trickle(1, Duration.ofNanos(1000));
        assertThat(client.get(null, TestServer.key("ann")).getInt("n")).isEqualTo(1);
        assertThat(faults.injected()).containsEntry("Trickle", 1L);
    }

    @Test
    void a_lost_request_is_not_executed() {
        faults.on(RequestKind.WRITE).every(2).dropRequest();
        client.put(once, TestServer.key("ann"), new Bin("n", 1));
        assertThatThrownBy(() -> client.put(once, TestServer.key("ann"), new Bin("n", 2)))
                .isInstanceOf(AerospikeException.Timeout.class);
        assertThat(client.get(null, TestServer.key("ann")).getInt("n")).isEqualTo(1);
    }

    @Test
    void chance_is_the_same_for_the_same_seed() {
        assertThat(outcomes(7)).isEqualTo(outcomes(7)).isNotEqualTo(outcomes(8));
        assertThat(outcomes(7)).contains(true, false);
    }

    private static List<Boolean> outcomes(long seed) {
        Faults faults =
                Faults.seeded(seed).on(RequestKind.READ).withProbability(0.3).dropReply();
        ObservedRequest read = new ObservedRequest(RequestKind.READ, 1, 1, "test", "s", Optional.empty());
        return IntStream.range(0, 200)
                .mapToObj(each -> faults.intercept(read) instanceof Fault.DropReply)
                .toList();
    }

    @Test
    void a_node_can_refuse_connections() {
        client.put(once, TestServer.key("bob"), new Bin("n", 1));
        faults.refuseConnections(1);
        ClientPolicy soon = soon();
        assertThatThrownBy(() -> connect(soon)).isInstanceOf(AerospikeException.class);
        assertThat(faults.injected()).containsKey("ResetConnection");
        // Who is in stays in.
        assertThat(client.get(null, TestServer.key("ann"))).isNull();
        faults.clear();
        connect(soon).close();
    }

    @Test
    void connecting_can_be_slow_or_lead_nowhere() {
        faults.on(RequestKind.CONNECT).first(1).delay(Duration.ofMillis(20));
        connect(soon()).close();
        assertThat(faults.injected()).containsEntry("Delay", 1L);
        faults.clear();
        faults.on(RequestKind.CONNECT).dropRequest();
        assertThatThrownBy(() -> connect(soon())).isInstanceOf(AerospikeException.class);
        faults.clear();
        faults.on(RequestKind.CONNECT).closeConnection();
        assertThatThrownBy(() -> connect(soon())).isInstanceOf(AerospikeException.class);
    }

    @Test
    void a_connect_is_no_request_and_has_no_reply() {
        faults.onAny().answer(ResultCode.SERVER_ERROR);
        connect(soon()).close();
        assertThatThrownBy(
                        () -> faults.on(RequestKind.CONNECT, RequestKind.READ).dropReply())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("delayed, left without any answer, closed or reset");
        assertThatThrownBy(() -> faults.on(RequestKind.CONNECT).answer(ResultCode.KEY_BUSY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClientPolicy soon() {
        ClientPolicy policy = new ClientPolicy();
        policy.timeout = 300;
        policy.failIfNotConnected = true;
        return policy;
    }

    private AerospikeClient connect(ClientPolicy policy) {
        return new AerospikeClient(
                policy, server.server().host(), server.server().port());
    }

    @Test
    void a_write_waits_and_a_reply_is_cut_only_where_it_was_asked_for() {
        faults.on(RequestKind.WRITE).ofKey(TestServer.key("ann").digest).delay(Duration.ofSeconds(2));
        assertThatThrownBy(() -> client.put(once, TestServer.key("ann"), new Bin("n", 1)))
                .isInstanceOf(AerospikeException.Timeout.class);
        client.put(once, TestServer.key("bob"), new Bin("n", 1));
        assertThat(faults.injected()).isEqualTo(Map.of("Delay", 1L));
    }

    @Test
    void one_node_of_several_answers_with_a_code() {
        try (EmbeddedAerospike cluster = EmbeddedAerospike.builder().nodes(2).start();
                AerospikeClient several = new AerospikeClient(cluster.host(), cluster.port())) {
            cluster.faults().on(RequestKind.WRITE).onNode(2).answer(ResultCode.DEVICE_OVERLOAD);
            List<Boolean> accepted = IntStream.range(0, 100)
                    .mapToObj(each -> isAccepted(several, TestServer.key("k" + each)))
                    .toList();
            assertThat(accepted).contains(true, false);
            cluster.faults().clear();
            assertThat(isAccepted(several, TestServer.key("k1"))).isTrue();
        }
    }

    private boolean isAccepted(AerospikeClient several, Key key) {
        try {
            several.put(once, key, new Bin("n", 1));
            return true;
        } catch (AerospikeException refused) {
            assertThat(refused.getResultCode()).isEqualTo(ResultCode.DEVICE_OVERLOAD);
            return false;
        }
    }

    @Test
    void refuses_what_cannot_be_meant() {
        assertThatThrownBy(() -> faults.onAny().nth(0)).hasMessageContaining("counted from 1");
        assertThatThrownBy(() -> faults.onAny().withProbability(1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> faults.onAny().trickle(0, Duration.ZERO)).hasMessageContaining("0 bytes");
        assertThatThrownBy(() -> faults.onAny().answer(300)).hasMessageContaining("300");
    }

    private static WritePolicy once() {
        WritePolicy policy = new WritePolicy();
        policy.maxRetries = 0;
        policy.socketTimeout = 1000;
        policy.totalTimeout = 1000;
        return policy;
    }
}
