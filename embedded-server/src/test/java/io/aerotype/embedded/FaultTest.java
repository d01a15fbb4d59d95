package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.assertRefused;
import static io.aerotype.embedded.TestServer.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.embedded.fault.Fault;
import io.aerotype.embedded.fault.FaultInterceptor;
import io.aerotype.embedded.fault.ObservedRequest;
import io.aerotype.embedded.fault.RequestKind;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class FaultTest {
    /** A fault for one kind of request, and only for the request with this ordinal. */
    private static TestServer failing(RequestKind kind, long ordinal, Fault fault) {
        FaultInterceptor interceptor =
                request -> request.kind() == kind && request.ordinal() == ordinal ? fault : Fault.none();
        return new TestServer(EmbeddedAerospike.builder().faults(interceptor));
    }

    private static WritePolicy once() {
        WritePolicy policy = new WritePolicy();
        policy.maxRetries = 0;
        policy.socketTimeout = 300;
        policy.totalTimeout = 300;
        return policy;
    }

    @Test
    void shows_the_interceptor_what_a_request_is_about() {
        List<ObservedRequest> seen = new CopyOnWriteArrayList<>();
        FaultInterceptor watching = request -> {
            if (request.kind() != RequestKind.INFO && request.kind() != RequestKind.CONNECT) {
                seen.add(request);
            }
            return Fault.none();
        };
        try (TestServer server = new TestServer(EmbeddedAerospike.builder().faults(watching))) {
            server.client().put(null, key("ann"), new Bin("a", 1));
            server.client().get(null, key("ann"));
            server.client().put(null, key("ann"), new Bin("a", 2));
        }

        assertThat(seen)
                .extracting(ObservedRequest::kind)
                .containsExactly(RequestKind.WRITE, RequestKind.READ, RequestKind.WRITE);
        assertThat(seen).extracting(ObservedRequest::ordinal).containsExactly(1L, 1L, 2L);
        assertThat(seen).allSatisfy(request -> {
            assertThat(request.namespace()).isEqualTo("test");
            assertThat(request.set()).isEqualTo("people");
            assertThat(request.digest()).contains(HexFormat.of().formatHex(key("ann").digest));
        });
    }

    @Test
    void answers_with_a_result_code_instead_of_writing() {
        try (TestServer server = failing(RequestKind.WRITE, 1, Fault.answer(ResultCode.DEVICE_OVERLOAD))) {
            assertRefused(ResultCode.DEVICE_OVERLOAD, () -> server.client().put(once(), key("ann"), new Bin("a", 1)));
            assertThat(server.client().exists(null, key("ann"))).isFalse();
        }
    }

    @Test
    void loses_the_answer_of_a_write_that_is_done() {
        try (TestServer server = failing(RequestKind.WRITE, 1, Fault.dropReply())) {
            assertThatThrownBy(() -> server.client().put(once(), key("ann"), new Bin("a", 1)))
                    .isInstanceOfSatisfying(
                            AerospikeException.Timeout.class,
                            lost -> assertThat(lost.getInDoubt()).isTrue());
            assertThat(server.client().exists(null, key("ann"))).isTrue();
        }
    }

    @Test
    void loses_a_request() {
        try (TestServer server = failing(RequestKind.WRITE, 1, Fault.dropRequest())) {
            assertThatThrownBy(() -> server.client().put(once(), key("ann"), new Bin("a", 1)))
                    .isInstanceOf(AerospikeException.Timeout.class);
            assertThat(server.client().exists(null, key("ann"))).isFalse();
        }
    }

    @Test
    void closes_a_connection_and_the_client_tries_again() {
        try (TestServer server = failing(RequestKind.READ, 1, Fault.closeConnection())) {
            server.client().put(null, key("ann"), new Bin("a", 1));
            assertThat(server.client().get(null, key("ann")).getInt("a")).isEqualTo(1);
        }
    }

    @Test
    void cuts_an_answer() {
        try (TestServer server = failing(RequestKind.READ, 1, Fault.truncateReply(11))) {
            server.client().put(null, key("ann"), new Bin("a", 1));
            Policy single = new Policy();
            single.maxRetries = 0;
            assertThatThrownBy(() -> server.client().get(single, key("ann"))).isInstanceOf(AerospikeException.class);
        }
    }

    @Test
    void delays_an_answer_beyond_the_clients_patience() {
        try (TestServer server = failing(RequestKind.READ, 1, Fault.delay(Duration.ofSeconds(1)))) {
            assertThatThrownBy(() -> server.client().get(once(), key("ann")))
                    .isInstanceOf(AerospikeException.Timeout.class);
        }
    }
}
