package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Host;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.TlsPolicy;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

/** Encrypted connections of the stock client: those that come about, and those that must not. */
class TlsTest {
    private static final String NAME = "embedded";

    private final TestCertificates certificates = TestCertificates.create(NAME);

    @Test
    void client_and_server_agree_on_a_protocol_and_a_cipher_or_do_not_meet() {
        TlsOptions old = options().withProtocols("TLSv1.2");
        TlsOptions strict = options().withCiphers("TLS_AES_256_GCM_SHA384");
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().tls(old).start();
                EmbeddedAerospike other =
                        EmbeddedAerospike.builder().tls(strict).start()) {
            ClientPolicy modern = policy(certificates.client());
            modern.tlsPolicy.protocols = new String[] {"TLSv1.3"};
            requireServed(server, policy(certificates.client()), NAME); // of itself the client speaks TLS 1.2
            requireRefused(server, modern, NAME);
            requireServed(other, modern, NAME);
            modern.tlsPolicy.ciphers = new String[] {"TLS_AES_128_GCM_SHA256"};
            requireRefused(other, modern, NAME);
        }
        assertThatThrownBy(() -> options().withProtocols("SSLv1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'SSLv1'", "TLSv1.3");
        assertThatThrownBy(() -> options().withCiphers("ROT13")).hasMessageContaining("'ROT13'");
    }

    @Test
    void a_certificate_has_to_be_of_the_right_name_time_and_authority() {
        try (EmbeddedAerospike server =
                        EmbeddedAerospike.builder().tls(options()).start();
                EmbeddedAerospike expired = EmbeddedAerospike.builder()
                        .tls(TlsOptions.of(certificates.expiredServer(), NAME))
                        .start()) {
            requireServed(server, policy(certificates.client()), NAME);
            requireRefused(server, policy(certificates.client()), "another");
            requireRefused(server, policy(TestCertificates.create(NAME).client()), NAME);
            requireRefused(expired, policy(certificates.client()), NAME);
            requireRefused(server, plain(), NAME);
        }
    }

    @Test
    void a_client_has_to_show_the_certificate_that_a_server_requires() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                .tls(options().requiringClientCertificates())
                .start()) {
            requireServed(server, policy(certificates.client("ann")), NAME);
            requireRefused(server, policy(certificates.client()), NAME);
            requireRefused(server, policy(TestCertificates.create(NAME).client("ann")), NAME);
        }
    }

    private TlsOptions options() {
        return TlsOptions.of(certificates.server(), NAME);
    }

    private static ClientPolicy plain() {
        ClientPolicy policy = new ClientPolicy();
        policy.timeout = 5000;
        policy.failIfNotConnected = true;
        return policy;
    }

    private static ClientPolicy policy(SSLContext context) {
        ClientPolicy policy = plain();
        policy.tlsPolicy = new TlsPolicy();
        policy.tlsPolicy.context = context;
        return policy;
    }

    private static AerospikeClient connect(EmbeddedAerospike server, ClientPolicy policy, String name) {
        return new AerospikeClient(policy, new Host(server.host(), name, server.port()));
    }

    private static void requireServed(EmbeddedAerospike server, ClientPolicy policy, String name) {
        try (AerospikeClient client = connect(server, policy, name)) {
            client.put(null, TestServer.key("ann"), new Bin("a", 1));
            assertThat(client.get(null, TestServer.key("ann")).getInt("a")).isEqualTo(1);
        }
    }

    private static void requireRefused(EmbeddedAerospike server, ClientPolicy policy, String name) {
        assertThatThrownBy(() -> connect(server, policy, name).close()).isInstanceOf(AerospikeException.class);
    }
}
