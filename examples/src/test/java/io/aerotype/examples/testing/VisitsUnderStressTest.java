package io.aerotype.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.SecurityOptions;
import io.aerotype.embedded.TestCertificates;
import io.aerotype.embedded.TlsOptions;
import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.error.UnavailableException;
import io.aerotype.junit.MovableClock;
import io.aerotype.junit.Namespace;
import io.aerotype.junit.ServerAddress;
import io.aerotype.junit.WithAerospike;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a service meets besides good days. */
class VisitsUnderStressTest {
    @Test
    @WithAerospike(movableClock = true, namespaces = @Namespace(value = "test", defaultTtlSeconds = 3600))
    void forgets_after_an_hour(ServerAddress server, MovableClock clock) {
        try (Client client = Client.connect(server.toString())) {
            Visits visits = new Visits(client.createSession(Behavior.DEFAULT));
            visits.add("ann");
            clock.advance(Duration.ofHours(2));
            assertThat(visits.of("ann")).isZero();
        }
    }

    @Test
    void tells_when_a_visit_is_not_counted(@WithAerospike ServerAddress server) {
        try (Client client = Client.connect(server.toString())) {
            Visits visits = new Visits(client.createSession(Behavior.DEFAULT));
            assertThatThrownBy(() -> visits.add("x".repeat(2_000_000))).isInstanceOf(AerospikeException.class);
        }
    }

    @Test
    void does_not_hide_a_full_disk(@WithAerospike EmbeddedAerospike server) {
        server.faults().on(RequestKind.WRITE).answer(ResultCode.DEVICE_OVERLOAD);
        try (Client client = Client.connect(server.host() + ":" + server.port())) {
            Visits visits = new Visits(client.createSession(Behavior.DEFAULT));
            assertThatThrownBy(() -> visits.add("ann")).isInstanceOf(UnavailableException.class);
        }
    }

    @Test
    void works_encrypted_and_with_a_login() {
        TestCertificates certificates = TestCertificates.create("visits");
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .tls(TlsOptions.of(certificates.server(), "visits"))
                        .security(SecurityOptions.withAdmin("admin", "secret").withUser("app", "pw", "read-write"))
                        .start();
                Client client = Client.builder()
                        .seed(server.host(), server.port())
                        .tls(tls -> tls.name("visits").sslContext(certificates.client()))
                        .credentials("app", "pw")
                        .connect()) {
            Visits visits = new Visits(client.createSession(Behavior.DEFAULT));
            visits.add("ann");
            assertThat(visits.of("ann")).isEqualTo(1);
        }
    }
}
