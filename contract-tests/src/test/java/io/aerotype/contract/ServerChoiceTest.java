package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.contract.ServerChoice.External;
import io.aerotype.contract.ServerChoice.Login;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Which server the tests run on, by what is set. */
class ServerChoiceTest {
    private static ServerChoice choice(Map<String, String> properties, Map<String, String> environment) {
        Properties set = new Properties();
        set.putAll(properties);
        return ServerChoice.from(set, environment);
    }

    @Test
    void is_embedded_where_nothing_is_set() {
        assertThat(choice(Map.of(), Map.of("AEROTYPE_SERVER", " "))).isEqualTo(new ServerChoice.Embedded());
    }

    @Test
    void is_a_server_with_or_without_users() {
        assertThat(choice(Map.of("aerotype.server", "db:3100"), Map.of("AEROTYPE_SERVER", "docker")))
                .isEqualTo(new External("db", 3100, Optional.empty()));
        Map<String, String> secret =
                Map.of("AEROTYPE_SERVER", "db:3100", "AEROTYPE_USER", "ann", "AEROTYPE_PASSWORD", "hunter2");
        assertThat(choice(Map.of(), secret))
                .isEqualTo(new External("db", 3100, Optional.of(new Login("ann", "hunter2"))))
                .asString()
                .doesNotContain("hunter2");
    }

    @Test
    void says_what_is_missing() {
        assertThatThrownBy(() -> choice(Map.of("aerotype.server", "db"), Map.of()))
                .hasMessageContainingAll("'db'", "host:port");
        assertThatThrownBy(() -> choice(Map.of("aerotype.server", "db:3100", "aerotype.user", "ann"), Map.of()))
                .hasMessageContainingAll("'ann'", "AEROTYPE_PASSWORD");
    }
}
