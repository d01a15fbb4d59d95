package io.aerotype.contract.oracle;

import com.aerospike.client.Info;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.EmbeddedAerospikeBuilder;
import java.net.URI;
import java.util.Optional;

/** The server under test: an embedded one of our own, or any that the settings name. */
record TestedServer(URI address, Optional<EmbeddedAerospike> embedded) implements AutoCloseable {
    static TestedServer start(OracleSettings settings) {
        return settings.tested()
                .map(address -> new TestedServer(address, Optional.empty()))
                .orElseGet(() -> embeddedLike(settings.real()));
    }

    /** An embedded server with namespaces of the same names. */
    private static TestedServer embeddedLike(URI real) {
        EmbeddedAerospikeBuilder builder = EmbeddedAerospike.builder();
        for (String namespace :
                Info.request(real.getHost(), real.getPort(), "namespaces").split(";", -1)) {
            builder.namespace(namespace);
        }
        EmbeddedAerospike server = builder.start();
        URI address = URI.create("aerospike://" + server.host() + ":" + server.port());
        return new TestedServer(address, Optional.of(server));
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedAerospike::close);
    }
}
