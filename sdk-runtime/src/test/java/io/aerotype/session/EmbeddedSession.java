package io.aerotype.session;

import io.aerotype.embedded.EmbeddedAerospike;

/** A server in this JVM with a client and a session, for the tests of this module. */
final class EmbeddedSession implements AutoCloseable {
    final EmbeddedAerospike server = EmbeddedAerospike.start();
    final Client client = Client.connect(server.host() + ":" + server.port());
    final Session session = client.createSession(Behavior.DEFAULT);
    final DataSet set = DataSet.of(server.namespaces().getFirst(), "things");

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
