package io.aerotype.contract.oracle;

import java.net.URI;

/** The server under test: the embedded one, or any that the settings name. */
record TestedServer(URI address) implements AutoCloseable {
    static TestedServer start(OracleSettings settings) {
        return settings.tested().map(TestedServer::new).orElseThrow();
    }

    @Override
    public void close() {}
}
