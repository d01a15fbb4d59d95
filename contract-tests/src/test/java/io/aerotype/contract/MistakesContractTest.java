package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import io.aerotype.ael.AelException;
import io.aerotype.error.ConnectionFailedException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** Each mistake is refused by the call that made it, and the message names the thing, the value, the limit and the fix. */
@OnServer
class MistakesContractTest {
    private final Fixture on;
    private final Session session;
    private final Key key;

    MistakesContractTest(Fixture on) {
        this.on = on;
        session = on.session();
        key = on.set().id(1);
    }

    @Test
    void a_seed_with_a_bad_port() {
        assertThatThrownBy(() -> Client.connect("localhost:many"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("localhost:many")
                .hasMessageContaining("65535");
    }

    @Test
    void a_seed_where_no_server_listens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> Client.connect("127.0.0.1:" + port))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("127.0.0.1 " + port)
                .hasMessageContaining("refused");
    }

    @ContractTest
    void a_namespace_the_cluster_does_not_have(CallShape shape) {
        Key elsewhere = DataSet.of("nowhere", "users").id(1);
        assertThatThrownBy(() -> shape.run(session.upsert(elsewhere).bin("a").setTo(1)))
                .isInstanceOf(AerospikeException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void names_longer_than_the_server_takes() {
        assertThatThrownBy(() -> session.upsert(key).bin("sixteen_bytes_xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sixteen_bytes_xx")
                .hasMessageContaining("16")
                .hasMessageContaining("15");
        assertThatThrownBy(() -> session.upsert(key).bin("ümläütümläüt"))
                .as("bytes count, not characters")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("18");
        assertThatThrownBy(() -> DataSet.of("n".repeat(32), "s")).hasMessageContaining("31");
        assertThatThrownBy(() -> DataSet.of("n", "s".repeat(64))).hasMessageContaining("63");
    }

    @Test
    void text_that_is_no_condition() {
        assertThatThrownBy(() -> session.query(key).where("$.age >> and 3"))
                .isInstanceOf(AelException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("^");
        assertThatThrownBy(() -> session.query(key).where("$.age + 1"))
                .isInstanceOf(AelException.class)
                .hasMessageContaining("condition");
        assertThatThrownBy(() -> session.query(key).where("'x' > 2")).isInstanceOf(AelException.class);
    }

    @Test
    void placeholders_that_do_not_fit_their_arguments() {
        assertThatThrownBy(() -> session.query(key).where("$.age > ?0 and $.n == ?1", 1))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("1");
        assertThatThrownBy(() -> session.query(key).where("$.age > 3", 1)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> session.query(key).where("$.age + ?0 > 3", "old"))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("?0");
    }

    @Test
    void a_builder_that_runs_twice() {
        var write = session.upsert(key).bin("a").setTo(1);
        write.execute();
        assertThatThrownBy(write::execute)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("execute()");
        assertThatThrownBy(() -> write.bin("a").setTo(2)).isInstanceOf(IllegalStateException.class);
        assertThat(write.executeAsync()).isCompletedExceptionally();
    }

    @Test
    void a_client_that_is_closed() {
        Client closed = Client.connect(on.server().address());
        Session late = closed.createSession(Behavior.DEFAULT);
        closed.close();
        closed.close();

        assertThat(closed.isConnected()).isFalse();
        assertThatThrownBy(() -> late.get(key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> late.upsert(key).bin("a").setTo(1).execute())
                .isInstanceOf(IllegalStateException.class);
        assertThat(late.upsert(key).bin("a").setTo(1).executeAsync()).isCompletedExceptionally();
    }

    @Test
    void a_write_that_writes_nothing() {
        assertThatThrownBy(() -> session.upsert(key).execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("operation");
    }

    @Test
    void a_generation_or_time_to_live_that_cannot_be() {
        assertThatThrownBy(() -> session.update(key).ensureGeneration(0)).hasMessageContaining("65535");
        assertThatThrownBy(() -> session.update(key).expireAfterSeconds(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.update(key).expireAfterSeconds(400_000_000L))
                .hasMessageContaining("315360000");
    }

    @Test
    void a_value_no_bin_can_hold() {
        assertThatThrownBy(() -> session.upsert(key).put("a", new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }
}
