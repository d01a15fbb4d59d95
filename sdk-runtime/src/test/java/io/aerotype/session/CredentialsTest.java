package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.policy.AuthMode;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.TlsPolicy;
import org.junit.jupiter.api.Test;

/** Who a client logs in as. */
class CredentialsTest {
    private static final String SECRET = "hunter2";

    private final ClientPolicy policy = new ClientPolicy();

    @Test
    void name_the_user_and_never_the_password() {
        assertThat(Credentials.internal("ann", SECRET) + " " + Credentials.external("ann", SECRET) + " "
                        + Credentials.externalInsecure("ann", SECRET) + " " + Credentials.certificate())
                .contains("ann")
                .doesNotContain(SECRET);
    }

    @Test
    void a_password_in_clear_needs_encryption_unless_it_is_said_not_to() {
        assertThatThrownBy(() -> Credentials.external("ann", SECRET).apply(policy))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tls(")
                .hasMessageNotContaining(SECRET);
        Credentials.externalInsecure("ann", SECRET).apply(policy);
        assertThat(policy.authMode).isEqualTo(AuthMode.EXTERNAL_INSECURE);
        policy.tlsPolicy = new TlsPolicy();
        Credentials.external("ann", SECRET).apply(policy);
        assertThat(policy.authMode).isEqualTo(AuthMode.EXTERNAL);
        assertThat(policy.password).isEqualTo(SECRET);
    }

    @Test
    void a_certificate_needs_encryption_of_all_traffic() {
        assertThatThrownBy(() -> Credentials.certificate().apply(policy)).isInstanceOf(IllegalStateException.class);
        policy.tlsPolicy = new TlsPolicy();
        policy.tlsPolicy.forLoginOnly = true;
        assertThatThrownBy(() -> Credentials.certificate().apply(policy))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("all traffic");
        policy.tlsPolicy.forLoginOnly = false;
        Credentials.certificate().apply(policy);
        assertThat(policy.authMode).isEqualTo(AuthMode.PKI);
        assertThat(policy.user).isNull();
    }
}
