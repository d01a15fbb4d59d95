package io.aerotype.contract.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The comparison with a real server, where there is one: {@code -Daerotype.oracle=host:port}. It prints the seed, and for
 * each difference what to give to run the one case again.
 */
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(
        named = OracleSettings.PROPERTY,
        matches = ".+",
        disabledReason = "needs a real server: -Daerotype.oracle=host:port")
final class OracleTest {
    private final OracleSettings settings = OracleSettings.from(
            System.getProperties(), ThreadLocalRandom.current().nextInt(1_000_000));
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final TestedServer server = TestedServer.start(settings);
    private final Subject tested;
    private final Subject real;

    OracleTest() throws IOException {
        tested = subject("tested", server.address());
        real = subject("real", settings.real());
    }

    @BeforeAll
    void tell_the_seed() {
        System.out.println(
                "Oracle " + settings.real() + ", seed " + settings.seed() + ", " + settings.cases() + " cases each");
    }

    @AfterAll
    void close() throws IOException {
        threads.shutdown();
        tested.close();
        real.close();
        server.close();
    }

    List<Area> areas() {
        return Areas.all().stream().filter(settings::runs).toList();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void both_servers_answer_alike(Area area) {
        Executor beside = server.address().equals(settings.real()) ? Runnable::run : threads;
        Report report = new Comparison(tested, real, beside).run(area, settings);
        System.out.println(report);
        assertThat(report.differences()).as(report::toString).isEmpty();
    }

    private static Subject subject(String name, URI address) throws IOException {
        return new Subject(name, address.getHost(), address.getPort());
    }
}
