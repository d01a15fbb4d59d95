package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.TestCertificates;
import io.aerotype.embedded.TlsOptions;
import io.aerotype.error.ConnectionFailedException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.Session;
import java.util.logging.Level;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What is said in the log, and that nothing is said without a reason. */
@OnServer
class WarningsContractTest {
    private final String address;
    private final Key key;

    WarningsContractTest(Fixture on) {
        address = on.server().address();
        key = on.set().id(1);
    }

    @Test
    void a_client_without_peculiarities_says_nothing() {
        try (Logged log = Logged.from(Level.ALL);
                Client client = Client.connect(address)) {
            Session session = client.createSession(Behavior.DEFAULT);
            session.upsert(key).bin("a").setTo(1).execute();
            session.query(key).execute().firstRecord();

            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void trap_32_racks_that_no_read_asks_for_are_warned_of_once() {
        try (Logged log = Logged.from(Level.WARNING);
                Client client = Client.builder().seeds(address).preferRacks(1).connect()) {
            client.createSession(Behavior.FAST_RACK_AWARE);
            assertThat(log.messages()).isEmpty();

            client.createSession(Behavior.DEFAULT);
            client.createSession(Behavior.READ_FAST);
            assertThat(log.messages())
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains("preferRacks", "default", "FAST_RACK_AWARE");
        }
    }

    @Test
    void what_is_logged_is_up_to_the_programs_logging() {
        try (Logged log = Logged.from(Level.SEVERE);
                Client client = Client.builder().seeds(address).preferRacks(1).connect()) {
            client.createSession(Behavior.DEFAULT);

            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void whoever_trusts_anybody_is_connected_and_warned() {
        TestCertificates certificates = TestCertificates.create("somebody");
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .tls(TlsOptions.of(certificates.server(), "somebody"))
                        .start();
                Logged log = Logged.from(Level.WARNING)) {
            assertThatThrownBy(() -> Client.builder()
                            .seeds(server.host() + ":somebody:" + server.port())
                            .tls(tls -> {})
                            .connect())
                    .isInstanceOf(ConnectionFailedException.class);
            assertThat(log.messages()).isEmpty();

            try (Client client = Client.builder()
                    .seeds(server.host() + ":somebody:" + server.port())
                    .tls(tls -> tls.trustAllForTests())
                    .connect()) {
                assertThat(client.isConnected()).isTrue();
            }
            assertThat(log.messages())
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains("trustAllForTests", "production", "caFile");
        }
    }
}
