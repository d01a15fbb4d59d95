package io.aerotype.junit;

import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** The official image. It is the only class that needs Testcontainers, and loaded only where an image is asked for. */
final class AerospikeContainer implements AutoCloseable {
    private static final int PORT = 3000;
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private final GenericContainer<?> container;

    private AerospikeContainer(GenericContainer<?> container) {
        this.container = container;
    }

    static AerospikeContainer start(String image, String namespace) {
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image))
                .withExposedPorts(PORT)
                .withEnv("NAMESPACE", namespace)
                .waitingFor(Wait.forLogMessage(".*migrations: complete.*\\n", 1).withStartupTimeout(READY_WITHIN));
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
