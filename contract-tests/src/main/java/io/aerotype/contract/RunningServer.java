package io.aerotype.contract;

import io.aerotype.embedded.EmbeddedAerospike;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A server that answers at an address, started by us or found there. */
public sealed interface RunningServer extends AutoCloseable {
    /** Starts what has to be started. */
    static RunningServer of(ServerChoice choice) {
        return switch (choice) {
            case ServerChoice.Embedded embedded -> new InThisJvm();
            case ServerChoice.Docker docker -> new InContainer();
            case ServerChoice.External external -> new Elsewhere(external.host() + ":" + external.port());
        };
    }

    /** Where it answers, as {@code host:port}. */
    String address();

    /** What the way it was started adds to what the server itself can do. */
    Set<Feature> features();

    /** Moves the server's clock forward; only with {@link Feature#MOVABLE_CLOCK}. */
    default void advance(Duration time) {
        throw new IllegalStateException("The clock of the server at " + address() + " cannot be moved; the test needs @"
                + Requires.class.getSimpleName() + "(" + Feature.MOVABLE_CLOCK + ").");
    }

    @Override
    void close();

    /** The embedded server, on a clock of the tests. */
    final class InThisJvm implements RunningServer {
        private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
        private final EmbeddedAerospike server;

        InThisJvm() {
            InstantSource system = InstantSource.system();
            server = EmbeddedAerospike.builder().clock(() -> now(system)).start();
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
            return EnumSet.of(Feature.MOVABLE_CLOCK);
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
                    .waitingFor(
                            Wait.forLogMessage(".*migrations: complete.*\\n", 1).withStartupTimeout(READY_WITHIN));
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
    record Elsewhere(String address) implements RunningServer {
        @Override
        public Set<Feature> features() {
            return EnumSet.noneOf(Feature.class);
        }

        @Override
        public void close() {
            // Whoever started it stops it.
        }
    }
}
