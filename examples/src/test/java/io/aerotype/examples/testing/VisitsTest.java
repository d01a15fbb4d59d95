package io.aerotype.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.junit.ServerAddress;
import io.aerotype.junit.WithAerospike;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import org.junit.jupiter.api.Test;

@WithAerospike
class VisitsTest {
    @Test
    void counts_who_comes_how_often(ServerAddress server) {
        try (Client client = Client.connect(server.toString())) {
            Visits visits = new Visits(client.createSession(Behavior.DEFAULT));
            visits.add("ann");
            visits.add("ann");
            visits.add("bob");
            assertThat(visits.of("ann")).isEqualTo(2);
        }
    }
}
