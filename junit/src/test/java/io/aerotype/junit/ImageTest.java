package io.aerotype.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The official image; it needs a container engine, so it runs where one is asked for as for all tests of a server. */
@EnabledIfSystemProperty(named = "aerotype.server", matches = "docker")
@WithAerospike(image = ImageTest.IMAGE)
class ImageTest {
    static final String IMAGE = "aerospike/aerospike-server:8.1.2.0";

    @Test
    void serves_a_client_as_soon_as_the_test_begins(ServerAddress server) {
        try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
            client.put(null, new Key("test", "s", 1), new Bin("a", 1));
            assertThat(client.get(null, new Key("test", "s", 1)).getInt("a")).isEqualTo(1);
        }
    }

    @Test
    void has_the_namespace_that_is_named(
            @WithAerospike(image = IMAGE, namespaces = @Namespace("orders")) ServerAddress server) {
        try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
            client.put(null, new Key("orders", "s", 1), new Bin("a", 1));
            assertThat(client.exists(null, new Key("orders", "s", 1))).isTrue();
        }
    }
}
