package io.aerotype.contract.oracle;

import io.aerotype.embedded.EmbeddedAerospike;
import java.net.URI;
import java.util.Optional;

/** The server under test: an embedded one of our own, or any that the settings name. */
record TestedServer(URI address, Optional<EmbeddedAerospike> embedded) implements AutoCloseable {
    static TestedServer start(OracleSettings settings) {
        return settings.tested()
                .map(address -> new TestedServer(address, Optional.empty()))
                .orElseGet(TestedServer::embeddedOne);
    }

    private static TestedServer embeddedOne() {
        EmbeddedAerospike server = EmbeddedAerospike.start();
        URI address = URI.create("aerospike://" + server.host() + ":" + server.port());
        return new TestedServer(address, Optional.of(server));
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedAerospike::close);
    }
}
