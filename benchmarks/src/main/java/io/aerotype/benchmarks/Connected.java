package io.aerotype.benchmarks;

import com.aerospike.client.IAerospikeClient;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.Session;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One client on one server, shared by both sides of a comparison. {@code -Daerotype.server=host:port} chooses another. */
@State(Scope.Benchmark)
public class Connected {
    private @Nullable EmbeddedAerospike server;
    private @Nullable Client client;

    @Setup(Level.Trial)
    public void connect() {
        String external = System.getProperty("aerotype.server", "embedded");
        if (external.equals("embedded")) {
            EmbeddedAerospike started = EmbeddedAerospike.start();
            server = started;
            client = Client.connect(started.host() + ":" + started.port());
        } else {
            client = Client.connect(external);
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        if (client != null) {
            client.close();
        }
        if (server != null) {
            server.close();
        }
    }

    Session session() {
        return client().createSession(Behavior.DEFAULT);
    }

    IAerospikeClient stock() {
        return client().unwrap();
    }

    private Client client() {
        if (client == null) {
            throw new IllegalStateException("The benchmark has not been set up.");
        }
        return client;
    }
}
