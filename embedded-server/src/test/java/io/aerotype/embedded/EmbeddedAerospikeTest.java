package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class EmbeddedAerospikeTest {
    @Test
    void serves_several_namespaces() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .namespace("one")
                        .namespace("two", Duration.ofMinutes(1))
                        .start();
                AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
            client.put(null, new Key("one", "s", 1), new Bin("a", 1));
            client.put(null, new Key("two", "s", 1), new Bin("a", 2));

            assertThat(server.namespaces()).containsExactly("one", "two");
            assertThat(client.get(null, new Key("one", "s", 1)).getTimeToLive()).isEqualTo(-1);
            assertThat(client.get(null, new Key("two", "s", 1)).getTimeToLive()).isBetween(50, 60);
        }
    }

    /** Often, because a port that is freed a moment too late is free most of the time. */
    @RepeatedTest(40)
    void frees_its_port_and_can_be_closed_twice() throws IOException {
        EmbeddedAerospike server = EmbeddedAerospike.start();
        int port = server.port();
        try (RawConnection open = new RawConnection(server)) {
            server.close();
            server.close();
            assertThat(open.isClosed()).isTrue();
        }
        try (EmbeddedAerospike next = EmbeddedAerospike.builder().port(port).start()) {
            assertThat(next.port()).isEqualTo(port);
        }
    }

    @Test
    void says_which_port_is_taken() {
        try (EmbeddedAerospike server = EmbeddedAerospike.start()) {
            assertThatThrownBy(() ->
                            EmbeddedAerospike.builder().port(server.port()).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(":" + server.port())
                    .hasMessageContaining("Choose another port");
        }
    }

    @Test
    void refuses_impossible_options() {
        EmbeddedAerospikeBuilder builder = EmbeddedAerospike.builder().namespace("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.port(65_536))
                .withMessageContaining("65536");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.namespace("a"))
                .withMessageContaining("'a'");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.namespace("a;b"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.namespace("n".repeat(32)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.namespace("b", Duration.ofSeconds(-1)));
    }
}
