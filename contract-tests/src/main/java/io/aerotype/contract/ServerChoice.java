package io.aerotype.contract;

import java.util.Locale;
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

    /** The user of a server somebody started, if it has users: {@code AEROTYPE_USER} stands in for it. */
    String USER_PROPERTY = "aerotype.user";

    /** The user's password; {@code AEROTYPE_PASSWORD} stands in for it, and is seen by fewer. */
    String PASSWORD_PROPERTY = "aerotype.password";

    /**
     * A server somebody started.
     *
     * @param login who to be there, empty where there are no users
     */
    record External(String host, int port, Optional<Login> login) implements ServerChoice {}

    /** A user; one that may administer users is asked for by the tests of users and roles. */
    record Login(String user, String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return "login of " + user;
        }
    }

    /** Reads the switch of this JVM. */
    static ServerChoice current() {
        return from(System.getProperties(), System.getenv());
    }

    /** Reads the switch from the given sources; the property wins, and without either the server is embedded. */
    static ServerChoice from(Properties properties, Map<String, String> environment) {
        Optional<Login> login = setting(USER_PROPERTY, properties, environment)
                .map(user -> new Login(
                        user,
                        setting(PASSWORD_PROPERTY, properties, environment)
                                .orElseThrow(() -> new IllegalArgumentException("User '" + user
                                        + "' has no password. Set " + PASSWORD_PROPERTY + ", or "
                                        + variable(PASSWORD_PROPERTY) + " in the environment."))));
        return setting(PROPERTY, properties, environment)
                .map(text -> parse(text, login))
                .orElseGet(Embedded::new);
    }

    private static Optional<String> setting(String property, Properties properties, Map<String, String> environment) {
        return Optional.ofNullable(properties.getProperty(property))
                .or(() -> Optional.ofNullable(environment.get(variable(property))))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static ServerChoice parse(String text, Optional<Login> login) {
        return switch (text) {
            case "embedded" -> new Embedded();
            case "docker" -> new Docker();
            default -> external(text, login);
        };
    }

    private static External external(String text, Optional<Login> login) {
        int colon = text.lastIndexOf(':');
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            if (colon > 0 && port > 0 && port <= 65_535) {
                return new External(text.substring(0, colon), port, login);
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
