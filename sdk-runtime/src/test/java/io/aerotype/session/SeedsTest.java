package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Host;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedsTest {
    @Test
    void reads_every_form() {
        assertThat(Seeds.parse("a, b:1 , c:tls.name:2,[::1],[fe80::1]:4,[::2]:name:5"))
                .containsExactly(
                        new Host("a", 3000),
                        new Host("b", 1),
                        new Host("c", "tls.name", 2),
                        new Host("::1", 3000),
                        new Host("fe80::1", 4),
                        new Host("::2", "name", 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''             | is empty",
                "'a,,b'         | has no host",
                "':3000'        | has no host",
                "'a:x'          | has 'x' where the port belongs",
                "'a:0'          | has port 0",
                "'a:65536'      | has port 65536",
                "'a::3000'      | has an empty TLS name",
                "'a:b:c:1'      | has too many colons",
                "'[::1'         | has no host",
                "'[::1]3000'    | has no host",
            })
    void says_what_is_wrong_with_a_seed(String text, String problem) {
        assertThatThrownBy(() -> Seeds.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem)
                .hasMessageContaining("host:port");
    }

    @Test
    void gives_each_seed_of_a_list() {
        assertThat(Seeds.parse("x:3000,y:3000")).extracting(host -> host.name).isEqualTo(List.of("x", "y"));
    }
}
