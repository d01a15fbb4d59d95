package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parameters of single sets: what is shown, and what they do. */
final class SetSettingsTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        default-read-touch-ttl-pct | 50   | default-read-touch-ttl-pct=50
        default-read-touch-ttl-pct | -1   | default-read-touch-ttl-pct=4294967295
        default-ttl                | 5H   | default-ttl=18000
        default-ttl                | -1   | default-ttl=4294967295
        disable-eviction           | true | disable-eviction=true
        enable-index               | true | enable-index=true
        stop-writes-count          | 7    | stop-writes-count=7
        stop-writes-count          | abc  | stop-writes-count=0
        stop-writes-count          | -5   | stop-writes-count=18446744073709551611
        stop-writes-size           | 2G   | stop-writes-size=2147483648
        """)
    void shows_what_was_set(String parameter, String value, String shown) {
        assertThat(set(parameter + "=" + value)).isEqualTo("ok");

        assertThat(server.info("sets/test/pets")).contains(":" + shown).startsWith("objects=0:");
    }

    @ParameterizedTest
    @CsvSource({
        "default-read-touch-ttl-pct=101",
        "default-ttl=x",
        "default-ttl=3651D",
        "disable-eviction=maybe",
        "enable-index=yes",
        "stop-writes-size=-1",
        "stop-writes-size=5x",
        "migrate-sleep=1"
    })
    void refuses_what_a_set_does_not_take(String change) {
        assertThat(set(change)).isEqualTo("ERROR:4:invalid set-config parameter");
    }

    @Test
    void a_full_set_takes_no_new_record_but_changes_those_it_has() {
        set("stop-writes-count=2");
        put(1);
        put(2);

        assertForbidden(() -> put(3));
        put(1);
        set("stop-writes-count=0");
        put(3);
    }

    @Test
    void a_set_of_too_many_bytes_is_not_written_at_all() {
        put(1);
        set("stop-writes-size=1");

        assertForbidden(() -> put(1));
        assertForbidden(() -> put(2));
        assertThat(server.client().delete(null, key(1))).isTrue();
        put(2);
    }

    @Test
    void records_live_as_long_as_their_set_says() {
        server.info("set-config:context=namespace;id=test;default-ttl=1H");
        set("default-ttl=60");
        put(1);
        set("default-ttl=-1");
        put(2);

        server.advance(Duration.ofSeconds(62));
        assertThat(server.client().exists(null, key(1))).isFalse();
        server.advance(Duration.ofHours(2));
        assertThat(server.client().exists(null, key(2))).isTrue();
    }

    private String set(String change) {
        return server.info("set-config:context=namespace;id=test;set=pets;" + change);
    }

    private void put(int number) {
        server.client().put(null, key(number), new Bin("a", number));
    }

    private static Key key(int number) {
        return new Key("test", "pets", number);
    }

    private static void assertForbidden(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        AerospikeException.class,
                        refused -> assertThat(refused.getResultCode()).isEqualTo(ResultCode.FAIL_FORBIDDEN));
    }
}
