package io.aerotype.embedded.internal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A password is kept so that nobody can read it. */
class PasswordTest {
    private static final String CLEAR = "correct horse battery staple";
    private static final byte[] CREDENTIAL = Password.credential(CLEAR);

    @Test
    void what_clients_send_is_the_hash_of_the_protocol() {
        assertThat(new String(CREDENTIAL, StandardCharsets.US_ASCII))
                .startsWith("$2a$10$7EqJtq98hPqEX7fNZaFWoO")
                .hasSize(60);
    }

    @Test
    void is_kept_hashed_once_more_with_a_salt_of_its_own() {
        Password one = Password.ofCredential(CREDENTIAL);
        Password same = Password.ofCredential(CREDENTIAL);
        assertThat(one.toText())
                .isNotEqualTo(same.toText())
                .doesNotContain(CLEAR)
                .doesNotContain("$2a$");
        assertThat(one.matches(CREDENTIAL)).isTrue();
        assertThat(Password.ofText(one.toText()).matches(CREDENTIAL)).isTrue();
        assertThat(one.matches(Password.credential(CLEAR + " "))).isFalse();
        assertThat(one.matches(new byte[0])).isFalse();
    }

    @Test
    void is_in_no_text_of_what_holds_it() {
        Password password = Password.ofCredential(CREDENTIAL);
        String hash = password.toText();
        assertThat(password + " " + new User("ann", password, Set.of("read")))
                .doesNotContain(CLEAR)
                .doesNotContain(hash.substring(0, 8));
    }

    @Test
    void is_not_repeated_when_what_was_kept_makes_no_sense() {
        Security security = new Security(InstantSource.system(), Duration.ofDays(1), false, null);
        assertThatThrownBy(() -> security.restore(Map.of("user/ann", "deadbeef-secret read")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("user/ann")
                .hasMessageNotContaining("deadbeef");
        security.addUser("ann", CLEAR, Set.of("read"));
        assertThatThrownBy(() -> security.internal("ann", Password.credential("another"), ResultCode.CREDENTIAL))
                .isInstanceOf(ResultException.class)
                .hasMessageNotContaining("another");
    }
}
