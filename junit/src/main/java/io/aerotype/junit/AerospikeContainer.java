package io.aerotype.junit;

import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** The official image. It is the only class that needs Testcontainers, and loaded only where an image is asked for. */
final class AerospikeContainer implements AutoCloseable {
    private static final int PORT = 3000;
    /** What the server writes when a namespace has its partitions; the ticker repeats the news only every ten seconds. */
    private static final String SERVES = ".*rebalanced: expected-migrations.*\\n";

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private final GenericContainer<?> container;

    private AerospikeContainer(GenericContainer<?> container) {
        this.container = container;
    }

    static AerospikeContainer start(String image, String namespace) {
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image))
                .withExposedPorts(PORT)
                .withEnv("NAMESPACE", namespace)
                .waitingFor(Wait.forLogMessage(SERVES, 1).withStartupTimeout(READY_WITHIN));
        container.start();
        return new AerospikeContainer(container);
    }

    ServerAddress address() {
        return new ServerAddress(container.getHost(), container.getMappedPort(PORT));
    }

    @Override
    public void close() {
        container.stop();
    }
}
