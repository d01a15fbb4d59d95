package io.aerotype.contract;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Which server the tests run on: the one switch of the project, read here and nowhere else. */
public sealed interface ServerChoice {
    /** The system property; {@code AEROTYPE_SERVER} in the environment is asked when it is not set. */
    String PROPERTY = "aerotype.server";

    /** The environment variable that stands in for the property. */
    String VARIABLE = "AEROTYPE_SERVER";

    /** The server in this JVM. */
    record Embedded() implements ServerChoice {}

    /** The official image, through Testcontainers. */
    record Docker() implements ServerChoice {}

    /** A server somebody started. */
    record External(String host, int port) implements ServerChoice {}

    /** Reads the switch of this JVM. */
    static ServerChoice current() {
        return from(System.getProperties(), System.getenv());
    }

    /** Reads the switch from the given sources; the property wins, and without either the server is embedded. */
    static ServerChoice from(Properties properties, Map<String, String> environment) {
        return Optional.ofNullable(properties.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(ServerChoice::parse)
                .orElseGet(Embedded::new);
    }

    private static ServerChoice parse(String text) {
        return switch (text) {
            case "embedded" -> new Embedded();
            case "docker" -> new Docker();
            default -> external(text);
        };
    }

    private static External external(String text) {
        int colon = text.lastIndexOf(':');
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            if (colon > 0 && port > 0 && port <= 65_535) {
                return new External(text.substring(0, colon), port);
            }
        } catch (NumberFormatException notAPort) {
            throw unknown(text, notAPort);
        }
        throw unknown(text, null);
    }

    private static IllegalArgumentException unknown(String text, @Nullable NumberFormatException cause) {
        return new IllegalArgumentException(
                "'" + text + "' is no server to test on. Set " + PROPERTY + " (or " + VARIABLE
                        + ") to 'embedded', 'docker', or 'host:port' with a port from 1 to 65535.",
                cause);
    }
}
