package io.aerotype.contract;

import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;

/**
 * What a test works with: a session, and an empty set of its own.
 *
 * @param server the server of this run
 * @param session a session with the default behavior
 * @param set a set no other test uses
 */
public record Fixture(ServerUnderTest server, Session session, DataSet set) {
    /** An empty set on the server, under the given name. */
    static Fixture of(ServerUnderTest server, String setName) {
        Session session = server.client().createSession(Behavior.DEFAULT);
        DataSet set = DataSet.of(ServerUnderTest.NAMESPACE, setName);
        try (var rows = session.query(set).noBins().execute()) {
            rows.forEach(row -> session.fast().delete(row.key()));
        }
        return new Fixture(server, session, set);
    }

    /** The client the session belongs to. */
    public Client client() {
        return server.client();
    }
}
