package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.SecurityOptions;
import io.aerotype.embedded.TestCertificates;
import io.aerotype.embedded.TlsOptions;
import io.aerotype.error.AccessDeniedException;
import io.aerotype.error.ConnectionFailedException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.ClientBuilder;
import io.aerotype.session.Credentials;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a connection is said, and soon: by the server where it can, by this library where it cannot. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ConnectionMistakesTest {
    private static final String NAME = "embedded";
    private static final String PASSWORD = "not to be seen";
    private static final DataSet SET = DataSet.of("test", "connections");

    private final TestCertificates certificates = TestCertificates.create(NAME);

    @Test
    void encrypted_connections_carry_every_kind_of_login(@TempDir Path folder) {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                .tls(TlsOptions.of(certificates.server(), NAME).welcomingClientCertificates())
                .security(SecurityOptions.withAdmin("admin", PASSWORD)
                        .withCertifiedUser("ann", "read-write")
                        .withExternalUsers((user, password) ->
                                PASSWORD.equals(password) ? Optional.of(Set.of("read-write")) : Optional.empty()))
                .start()) {
            TestCertificates.PemFiles pem = certificates.write(folder, "ann");
            works(reach(server)
                    .tls(tls -> tls.name(NAME).caFile(pem.authority()))
                    .credentials("admin", PASSWORD));
            works(reach(server)
                    .tls(tls -> tls.name(NAME).sslContext(certificates.client()))
                    .credentials(Credentials.external("eve", PASSWORD)));
            works(reach(server)
                    .tls(tls -> tls.name(NAME)
                            .caFile(pem.authority())
                            .clientCertificate(pem.certificate())
                            .clientKey(pem.key()))
                    .credentials(Credentials.certificate()));
            fails(
                    reach(server)
                            .tls(tls -> tls.name(NAME).caFile(pem.authority()))
                            .credentials(Credentials.certificate()),
                    "Error 65");
        }
    }

    @Test
    void a_client_in_clear_text_is_told_that_a_server_speaks_tls() {
        try (EmbeddedAerospike server = tls(TlsOptions.of(certificates.server(), NAME))) {
            fails(reach(server), "TLS");
        }
    }

    @Test
    void an_encrypted_client_is_told_that_a_server_does_not() {
        try (EmbeddedAerospike server = EmbeddedAerospike.start()) {
            fails(reach(server).tls(tls -> tls.name(NAME).sslContext(certificates.client())), "TLS");
        }
    }

    @Test
    void a_seed_with_a_name_for_tls_is_not_reached_in_clear_text() {
        assertThatThrownBy(() -> Client.connect("127.0.0.1:db:3000"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("127.0.0.1:db:3000", "tls(");
    }

    @Test
    void another_name_in_the_certificate_is_refused() {
        try (EmbeddedAerospike server = tls(TlsOptions.of(certificates.server(), NAME))) {
            fails(reach(server).tls(tls -> tls.name("another").sslContext(certificates.client())), "another");
        }
    }

    @Test
    void an_authority_that_is_not_trusted_is_refused() {
        try (EmbeddedAerospike server = tls(TlsOptions.of(certificates.server(), NAME))) {
            fails(
                    reach(server)
                            .tls(tls -> tls.name(NAME)
                                    .sslContext(TestCertificates.create(NAME).client())),
                    "certificat");
        }
    }

    @Test
    void a_client_without_the_certificate_that_a_server_wants_is_refused() {
        try (EmbeddedAerospike server =
                tls(TlsOptions.of(certificates.server(), NAME).requiringClientCertificates())) {
            fails(reach(server).tls(tls -> tls.name(NAME).sslContext(certificates.client())), "certificate");
            works(reach(server).tls(tls -> tls.name(NAME).sslContext(certificates.client("ann"))));
        }
    }

    @Test
    void a_cluster_of_another_name_says_which() {
        try (EmbeddedAerospike server =
                EmbeddedAerospike.builder().clusterName("ours").start()) {
            fails(reach(server).clusterName("theirs"), "ours", "theirs");
        }
    }

    @Test
    void a_node_that_is_not_there_is_named() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        fails(Client.builder().seeds("127.0.0.1:" + port), "127.0.0.1 " + port, "refused");
        fails(Client.builder().seeds("no.such.host.invalid:3000"), "no.such.host.invalid", "unknown");
    }

    @Test
    void what_listens_but_never_answers_is_given_up() throws IOException {
        try (ServerSocket mute = new ServerSocket(0)) {
            fails(
                    Client.builder()
                            .seeds("127.0.0.1:" + mute.getLocalPort())
                            .connections(to -> to.connectTimeout(Duration.ofMillis(300))),
                    "127.0.0.1 " + mute.getLocalPort());
            fails(
                    Client.builder()
                            .seeds("127.0.0.1:" + mute.getLocalPort())
                            .tls(tls -> tls.name(NAME).sslContext(certificates.client()))
                            .connections(to -> to.connectTimeout(Duration.ofMillis(300))),
                    "127.0.0.1 " + mute.getLocalPort());
        }
    }

    @Test
    void a_login_where_there_is_no_security_needs_none() {
        try (EmbeddedAerospike server = EmbeddedAerospike.start()) {
            works(reach(server).credentials("ann", PASSWORD));
        }
    }

    @Test
    void a_session_that_is_over_says_so_and_a_new_login_goes_on() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .clock(now::get)
                        .security(SecurityOptions.withAdmin("admin", PASSWORD).withSessionLife(Duration.ofMinutes(5)))
                        .start();
                Client client = reach(server).credentials("admin", PASSWORD).connect()) {
            Session session = client.createSession(Behavior.DEFAULT);
            session.upsert(SET.id(1)).bin("n").setTo(1).execute();
            now.updateAndGet(before -> before.plus(Duration.ofMinutes(6)));
            assertThatThrownBy(() -> session.upsert(SET.id(1)).bin("n").setTo(2).execute())
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageContaining("session")
                    .extracting(failure -> ((AerospikeException) failure).getResultCode())
                    .isEqualTo(ResultCode.EXPIRED_SESSION);
            works(reach(server).credentials("admin", PASSWORD));
        }
    }

    private static EmbeddedAerospike tls(TlsOptions options) {
        return EmbeddedAerospike.builder().tls(options).start();
    }

    private static ClientBuilder reach(EmbeddedAerospike server) {
        return Client.builder().seed(server.host(), server.port());
    }

    private static void works(ClientBuilder builder) {
        try (Client client = builder.connect()) {
            Session session = client.createSession(Behavior.DEFAULT);
            session.upsert(SET.id(1)).bin("n").setTo(1).execute();
            assertThat(session.getAsync(SET.id(1)).join()).isPresent();
        }
    }

    private static void fails(ClientBuilder builder, String... said) {
        assertThatThrownBy(builder::connect)
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContainingAll(said)
                .hasMessageNotContaining(PASSWORD);
    }
}
