package io.aerotype.junit;

import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.EmbeddedAerospikeBuilder;
import io.aerotype.embedded.NamespaceOptions;
import io.aerotype.embedded.SecurityOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** A server that was started for tests. JUnit closes it when those who share it are done. */
sealed interface TestedServer extends AutoCloseable {
    ServerAddress address();

    /** Something of the server that tests may ask for by its type; only what it {@link #has}. */
    <T> T part(Class<T> type);

    @Override
    void close();

    static TestedServer start(WithAerospike wanted) {
        return wanted.image().isEmpty() ? new Embedded(wanted) : Contained.start(wanted);
    }

    /** Whether the server that is wanted will have what a parameter of this type stands for. */
    static boolean has(Class<?> type, WithAerospike wanted) {
        return type == ServerAddress.class
                || (wanted.image().isEmpty() && (type != MovableClock.class || wanted.movableClock()));
    }

    /** One in this JVM. */
    final class Embedded implements TestedServer {
        private final Optional<MovableClock> clock;
        private final EmbeddedAerospike server;

        Embedded(WithAerospike wanted) {
            clock = wanted.movableClock() ? Optional.of(new MovableClock(Instant.now())) : Optional.empty();
            EmbeddedAerospikeBuilder builder =
                    EmbeddedAerospike.builder().nodes(wanted.nodes()).faultSeed(wanted.faultSeed());
            if (wanted.racks().length > 0) {
                builder.racks(wanted.racks());
            }
            for (Namespace namespace : wanted.namespaces()) {
                builder.namespace(options(namespace));
            }
            if (wanted.accounts().length > 0) {
                SecurityOptions security = security(wanted.accounts());
                builder.security(wanted.quotas() ? security.withQuotas() : security);
            }
            clock.ifPresent(builder::clock);
            server = builder.start();
        }

        private static NamespaceOptions options(Namespace namespace) {
            NamespaceOptions options = NamespaceOptions.of(namespace.value())
                    .withDefaultTtl(Duration.ofSeconds(namespace.defaultTtlSeconds()))
                    .withReplicationFactor(namespace.replicationFactor());
            return namespace.strongConsistency() ? options.withStrongConsistency() : options;
        }

        private static SecurityOptions security(Account[] accounts) {
            SecurityOptions options = SecurityOptions.withUsers();
            for (Account account : accounts) {
                options = options.withUser(account.user(), account.password(), account.roles());
            }
            return options;
        }

        @Override
        public ServerAddress address() {
            return new ServerAddress(server.host(), server.port());
        }

        @Override
        public <T> T part(Class<T> type) {
            return Stream.concat(Stream.of(server, server.faults()), clock.stream())
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** A real one in a container. */
    final class Contained implements TestedServer {
        private final AerospikeContainer container;

        private Contained(AerospikeContainer container) {
            this.container = container;
        }

        static TestedServer start(WithAerospike wanted) {
            List<String> beyond = beyondTheImage(wanted);
            if (!beyond.isEmpty()) {
                throw new ExtensionConfigurationException("@WithAerospike(image = \"" + wanted.image()
                        + "\") starts a server with settings of its own and one namespace: leave out "
                        + String.join(", ", beyond) + ", or leave out the image.");
            }
            try {
                return new Contained(AerospikeContainer.start(wanted.image(), wanted.namespaces()[0].value()));
            } catch (NoClassDefFoundError missing) {
                throw new ExtensionConfigurationException(
                        "@WithAerospike(image = …) needs Testcontainers: add org.testcontainers:testcontainers to the"
                                + " test dependencies.",
                        missing);
            }
        }

        private static List<String> beyondTheImage(WithAerospike wanted) {
            Map<String, Boolean> asked = new LinkedHashMap<>();
            asked.put("nodes", wanted.nodes() != 1);
            asked.put("racks", wanted.racks().length > 0);
            asked.put("accounts", wanted.accounts().length > 0);
            asked.put("quotas", wanted.quotas());
            asked.put("movableClock", wanted.movableClock());
            asked.put("all namespaces but one", wanted.namespaces().length != 1);
            for (Namespace namespace : wanted.namespaces()) {
                asked.merge("strongConsistency", namespace.strongConsistency(), Boolean::logicalOr);
                asked.merge("defaultTtlSeconds", namespace.defaultTtlSeconds() != 0, Boolean::logicalOr);
            }
            return asked.keySet().stream().filter(asked::get).toList();
        }

        @Override
        public ServerAddress address() {
            return container.address();
        }

        @Override
        public <T> T part(Class<T> type) {
            throw new IllegalArgumentException("A container has no " + type.getSimpleName() + ".");
        }

        @Override
        public void close() {
            container.close();
        }
    }
}
