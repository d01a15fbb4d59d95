package io.aerotype.contract;

import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.EmbeddedAerospikeBuilder;
import io.aerotype.embedded.NamespaceOptions;
import io.aerotype.embedded.SecurityOptions;
import io.aerotype.embedded.TestCertificates;
import io.aerotype.embedded.TlsOptions;
import io.aerotype.embedded.fault.Faults;
import io.aerotype.session.Client;
import io.aerotype.session.ClientBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A server that answers at an address, started by us or found there. */
public sealed interface RunningServer extends AutoCloseable {
    /**
     * Starts what has to be started.
     *
     * @param wanted what the server is to be started with, if it is one that can be
     */
    static RunningServer of(ServerChoice choice, Set<Feature> wanted) {
        return switch (choice) {
            case ServerChoice.Embedded embedded -> new InThisJvm(wanted);
            case ServerChoice.Docker docker -> new InContainer();
            case ServerChoice.External external -> new Elsewhere(external);
        };
    }

    /** Where it answers, as {@code host:port}. */
    String address();

    /** Begins the description of a connection to it, with all that it takes to be let in. */
    default ClientBuilder reach() {
        return Client.builder().seeds(address());
    }

    /** What goes wrong at the server; only with {@link Feature#FAULTS}. */
    default Faults faults() {
        throw missing(Feature.FAULTS);
    }

    /** What the way it was started adds to what the server itself can do. */
    Set<Feature> features();

    /** Moves the server's clock forward; only with {@link Feature#MOVABLE_CLOCK}. */
    default void advance(Duration time) {
        throw missing(Feature.MOVABLE_CLOCK);
    }

    private IllegalStateException missing(Feature feature) {
        return new IllegalStateException("At the server at " + address() + " " + feature.absence()
                + "; the test needs @" + Requires.class.getSimpleName() + "(" + feature + ").");
    }

    @Override
    void close();

    /** The embedded server, on a clock of the tests. */
    final class InThisJvm implements RunningServer {
        private static final String USER = "contract";
        private static final String PASSWORD = "contract's secret";
        private static final String TLS_NAME = "embedded";

        private final TestCertificates certificates = TestCertificates.create(TLS_NAME);
        private final Set<Feature> wanted;
        private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
        private final EmbeddedAerospike server;

        InThisJvm(Set<Feature> wanted) {
            InstantSource system = InstantSource.system();
            EmbeddedAerospikeBuilder builder = EmbeddedAerospike.builder().clock(() -> now(system));
            if (wanted.contains(Feature.STRONG_CONSISTENCY)) {
                builder.namespace(NamespaceOptions.of(ServerUnderTest.NAMESPACE).withStrongConsistency())
                        .namespace(NamespaceOptions.of("other").withStrongConsistency());
            }
            if (wanted.contains(Feature.SECURITY)) {
                builder.security(SecurityOptions.withAdmin(USER, PASSWORD)
                        .withCertifiedUser("certified", "read-write")
                        .withQuotas()
                        .withExternalUsers((user, password) -> "external".equals(user) && PASSWORD.equals(password)
                                ? Optional.of(Set.of("read"))
                                : Optional.empty()));
            }
            if (wanted.contains(Feature.TLS)) {
                builder.tls(TlsOptions.of(certificates.server(), TLS_NAME).welcomingClientCertificates());
            }
            this.wanted = wanted;
            server = builder.start();
        }

        @Override
        public ClientBuilder reach() {
            ClientBuilder builder = Client.builder().seeds(address());
            if (wanted.contains(Feature.SECURITY)) {
                builder.credentials(USER, PASSWORD);
            }
            return wanted.contains(Feature.TLS)
                    ? builder.tls(tls -> tls.name(TLS_NAME).sslContext(certificates.client()))
                    : builder;
        }

        @Override
        public Faults faults() {
            return server.faults();
        }

        private Instant now(InstantSource system) {
            return system.instant().plus(ahead.get());
        }

        @Override
        public String address() {
            return server.host() + ":" + server.port();
        }

        @Override
        public Set<Feature> features() {
            Set<Feature> features = EnumSet.of(Feature.MOVABLE_CLOCK, Feature.FAULTS);
            features.addAll(wanted);
            return features;
        }

        @Override
        public void advance(Duration time) {
            ahead.updateAndGet(time::plus);
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** The official image. */
    final class InContainer implements RunningServer {
        private static final int PORT = 3000;
        private static final Duration READY_WITHIN = Duration.ofMinutes(2);

        private final GenericContainer<?> container;

        InContainer() {
            container = new GenericContainer<>(DockerImageName.parse("aerospike/aerospike-server:8.1.2.0"))
                    .withExposedPorts(PORT)
                    .waitingFor(Wait.forLogMessage(".*rebalanced: expected-migrations.*\\n", 1)
                            .withStartupTimeout(READY_WITHIN));
            container.start();
        }

        @Override
        public String address() {
            return container.getHost() + ":" + container.getMappedPort(PORT);
        }

        @Override
        public Set<Feature> features() {
            return EnumSet.noneOf(Feature.class);
        }

        @Override
        public void close() {
            container.stop();
        }
    }

    /** A server somebody else looks after. */
    record Elsewhere(ServerChoice.External choice) implements RunningServer {
        @Override
        public String address() {
            return choice.host() + ":" + choice.port();
        }

        @Override
        public ClientBuilder reach() {
            ClientBuilder builder = Client.builder().seeds(address());
            choice.login().ifPresent(login -> builder.credentials(login.user(), login.password()));
            return builder;
        }

        @Override
        public Set<Feature> features() {
            return choice.login().isPresent() ? EnumSet.of(Feature.SECURITY) : EnumSet.noneOf(Feature.class);
        }

        @Override
        public void close() {
            // Whoever started it stops it.
        }
    }
}
