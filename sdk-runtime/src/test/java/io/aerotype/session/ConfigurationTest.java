package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.cluster.Cluster;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.RecordExistsAction;
import io.aerotype.embedded.EmbeddedAerospike;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    private static final String FAST = """
        behaviors:
          fast:
            allOperations: { totalTimeout: 200ms }
          faster:
            parent: fast
            reads.batch: { totalTimeout: 100ms, maxAttempts: 2 }
        """;

    @TempDir
    private Path folder;

    @Test
    void reads_behaviors_whose_parents_may_come_later() {
        Configuration file = Configuration.parse("""
            behaviors:
              - name: child
                parent: middle
                nonRetryableWrites: { maxAttempts: 2 }
              - name: middle
                parent: strictlyConsistent
                sendKey: false
                allOperations:
                  totalTimeout: 1m 30s
            """);
        Behavior child = file.behavior("child");

        assertThat(file.behaviors()).containsExactlyInAnyOrder("child", "middle");
        assertThat(child.name()).isEqualTo("child");
        assertThat(child.policies(Kind.READ, Shape.POINT, Mode.CP).read())
                .satisfies(read -> assertThat(read.totalTimeout).isEqualTo(90_000))
                .satisfies(read -> assertThat(read.readModeSC).isEqualTo(ReadModeSC.LINEARIZE))
                .satisfies(read -> assertThat(read.sendKey).isFalse());
        assertThat(child.policies(Kind.WRITE_NON_RETRYABLE, Shape.POINT, Mode.AP)
                        .write(RecordExistsAction.UPDATE, false)
                        .maxRetries)
                .isEqualTo(1);
    }

    @Test
    void reads_the_names_of_the_official_files() {
        Behavior behavior = Configuration.parse("""
            behaviors:
              reliable:
                allOperations:
                  abandonCallAfter: 10s
                  maximumNumberOfCallAttempts: 5
                  delayBetweenRetries: 1s
                  waitForCallToComplete: 3s
                  replicaOrder: MASTER_PROLES
                  useCompression: true
                  resetTtlOnReadAtPercent: 30
                retryableWrites: { useDurableDelete: true }
                consistencyModeReads: { readConsistency: LINEARIZE }
                availabilityModeReads: { migrationReadConsistency: ALL }
                batchReads: { allowInlineMemoryAccess: false, allowInlineSsdAccess: true }
                query: { recordQueueSize: 10000, maxConcurrentServers: 4 }
                systemTxnVerify: { consistency: SESSION }
                systemTxnRoll: { abandonCallAfter: 5s }
                info: { abandonCallAfter: 2s }
            """).behavior("reliable");
        BehaviorExplanation explained = behavior.explain();

        assertThat(explained.of("maxAttempts", "reads.point.ap").value()).isEqualTo("5");
        assertThat(explained.of("replica", "reads.point.ap").value()).isEqualTo("MASTER_PROLES");
        assertThat(explained.of("readModeSc", "reads.query.cp").value()).isEqualTo("LINEARIZE");
        assertThat(explained.of("queueSize", "reads.query.ap").value()).isEqualTo("10000");
        assertThat(explained.of("durableDelete", "writes.retryable.batch.ap").value())
                .isEqualTo("true");
        assertThat(explained.of("totalTimeout", "transactions.roll").value()).isEqualTo("5s");
        assertThat(explained.of("readModeSc", "transactions.verify").value()).isEqualTo("SESSION");
        assertThat(behavior.policies(Kind.INFO, Shape.SYSTEM, Mode.AP).info().timeout)
                .isEqualTo(2_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        behaviors: { a: { allOperations: { totalTimout: 1s } } }        | 'totalTimout' is no setting of a behavior; did you mean 'totalTimeout'?
        behaviors: { a: { allOperation: { totalTimeout: 1s } } }        | did you mean 'allOperations'?
        behaviors: { a: { allOperations: { totalTimeout: 5 } } }        | totalTimeout cannot be '5'; it is a time such as 250ms
        behaviors: { a: { allOperations: { maxAttempts: 0 } } }         | maxAttempts cannot be 0; it is at least 1.
        behaviors: { a: { allOperations: { replica: NEAREST } } }       | one of [MASTER
        behaviors: { a: { allOperations: { sendKey: maybe } } }         | true or false
        behaviors: { a: { reads.cp: { readModeAp: ALL } } }             | no meaning for 'reads.cp'
        behaviors: { a: { info: { maxAttempts: 2 } } }                  | no meaning for 'info'
        behaviors: { a: { allOperations: 5s } }                         | 'allOperations' takes settings with values, not the value '5s'
        behaviors: { a: { parent: b } }                                 | 'b' is no behavior
        behaviors: { default: { sendKey: true } }                       | built in
        behaviors: { a: { parent: b }, b: { parent: a } }               | its own ancestor: a ← b
        behaviors: { a: { sendKey: true, sendKey: false } }             | a second time
        behaviors: [ { sendKey: true } ]                                | needs a 'name'
        behaviours: { }                                                 | did you mean 'behaviors'?
        system: { DEFAULT: { circuitBreaker: { maxError: 1 } } }        | did you mean 'maxErrors'?
        system: { DEFAULT: { pools: { max: 1 } } }                      | no group of settings
        system: { DEFAULT: { connections: { max: 0 } } }                | max cannot be 0; it is at least 1.
        [ 1, 2 ]                                                        | not a list
        behaviors: { a                                                  | not YAML
        """)
    void names_the_line_and_the_word_that_is_wrong(String yaml, String problem) {
        assertThatThrownBy(() -> Configuration.parse("# a comment\n" + yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the configuration, line ")
                .hasMessageContaining(problem);
    }

    @Test
    void reports_every_problem_in_the_order_of_the_lines() {
        assertThatThrownBy(() -> Configuration.parse("""
            behaviors:
              a:
                allOperations:
                  maxAttempts: many
                reads.point:
                  retryMultiplier: 0.5
            """))
                .hasMessage("the configuration, line 4: maxAttempts cannot be 'many'; it is a whole number."
                        + System.lineSeparator()
                        + "the configuration, line 6: retryMultiplier cannot be 0.5; it is at least 1.");
    }

    @Test
    void names_the_behaviors_there_are_when_asked_for_another() {
        assertThatThrownBy(() -> Configuration.parse(FAST).behavior("slow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("faster");
        assertThat(Configuration.parse(FAST).find("slow")).isEmpty();
    }

    @Test
    void a_reload_is_in_force_for_behaviors_handed_out_and_for_those_derived_from_them() throws IOException {
        Path file = write(FAST);
        Configuration configuration = Configuration.load(file);
        Behavior faster = configuration.behavior("faster");
        Behavior derived = faster.derive("mine", t -> t.on(Selector.reads().query(), s -> s.maxAttempts(1)));
        assertThat(timeout(faster, Shape.BATCH)).isEqualTo(100);

        write(FAST.replace("100ms", "50ms").replace("200ms", "3s"));
        configuration.reload();

        assertThat(timeout(faster, Shape.BATCH)).isEqualTo(50);
        assertThat(timeout(faster, Shape.POINT)).isEqualTo(3_000);
        assertThat(timeout(derived, Shape.POINT)).isEqualTo(3_000);
        assertThat(derived.policies(Kind.READ, Shape.POINT, Mode.AP))
                .isSameAs(derived.policies(Kind.READ, Shape.POINT, Mode.AP));
    }

    @Test
    void a_bad_reload_keeps_all_of_what_the_file_said_before() throws IOException {
        Path file = write(FAST);
        Configuration configuration = Configuration.load(file);
        Behavior fast = configuration.behavior("fast");

        write(FAST.replace("200ms", "3s").replace("maxAttempts: 2", "maxAttempts: two"));

        assertThatThrownBy(configuration::reload)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("behaviors.yaml, line 6")
                .hasMessageContaining("maxAttempts cannot be 'two'");
        assertThat(timeout(fast, Shape.POINT)).isEqualTo(200);

        Files.delete(file);
        assertThatThrownBy(configuration::reload).isInstanceOf(UncheckedIOException.class);
        assertThat(timeout(fast, Shape.POINT)).isEqualTo(200);
    }

    @Test
    void a_behavior_that_is_gone_from_the_file_stays_as_it_was() throws IOException {
        Configuration configuration = Configuration.load(write(FAST));
        Behavior faster = configuration.behavior("faster");

        write("behaviors: { other: { sendKey: false } }");
        configuration.reload();

        assertThat(configuration.behaviors()).containsExactly("other");
        assertThat(timeout(faster, Shape.BATCH)).isEqualTo(100);
    }

    @Test
    void a_watched_file_is_followed_and_a_bad_change_is_told() throws IOException, InterruptedException {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        ConfigurationListener listener = new ConfigurationListener() {
            @Override
            public void reloaded(Path file) {
                told.add("reloaded " + file.getFileName());
            }

            @Override
            public void refused(Path file, RuntimeException why) {
                told.add("refused: " + why.getMessage());
            }
        };
        Path file = write(FAST);
        try (Configuration configuration = Configuration.watch(file, listener)) {
            Behavior fast = configuration.behavior("fast");

            replace(FAST.replace("200ms", "3s"));
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("reloaded behaviors.yaml");
            assertThat(timeout(fast, Shape.POINT)).isEqualTo(3_000);

            replace(FAST.replace("200ms", "soon"));
            assertThat(told.poll(30, TimeUnit.SECONDS))
                    .startsWith("refused: behaviors.yaml, line 3: totalTimeout cannot be 'soon'");
            assertThat(timeout(fast, Shape.POINT)).isEqualTo(3_000);
        }
    }

    @Test
    void what_is_taken_out_of_the_file_is_again_as_the_program_said() throws IOException {
        Configuration configuration = Configuration.load(write("""
            system:
              DEFAULT:
                circuitBreaker: { maxErrors: 7, windowTends: 3 }
                refresh: { loginTimeout: 9s }
                transactions: { maxAttempts: 2, atomicBatchWrites: true }
            """));
        try (EmbeddedAerospike server = EmbeddedAerospike.start();
                Client client = Client.builder()
                        .seed(server.host(), server.port())
                        .connections(to -> to.circuitBreaker(50, 1))
                        .configuration(configuration)
                        .connect()) {
            Cluster cluster = client.unwrap().getCluster();
            assertThat(cluster.loginTimeout).isEqualTo(9_000);
            assertThat(client.transactions().maxAttempts()).isEqualTo(2);
            assertThat(client.atomicBatchWrites()).isTrue();

            write("system: { DEFAULT: { transactions: { maxAttempts: 3 } } }");
            configuration.reload();

            assertThat(cluster.loginTimeout).isEqualTo(5_000);
            assertThat(client.transactions().maxAttempts()).isEqualTo(3);
            assertThat(client.atomicBatchWrites()).isFalse();
        }
    }

    @Test
    void refuses_to_watch_or_load_a_file_that_is_not_there() {
        assertThatThrownBy(() -> Configuration.watch(folder.resolve("none.yaml")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.yaml");
        assertThatThrownBy(() -> Configuration.parse(FAST).reload()).isInstanceOf(IllegalStateException.class);
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("behaviors.yaml"), yaml);
    }

    /** As deployments do: all at once. */
    private void replace(String yaml) throws IOException {
        Path fresh = Files.writeString(folder.resolve("fresh"), yaml);
        Files.move(fresh, folder.resolve("behaviors.yaml"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static long timeout(Behavior behavior, Shape shape) {
        Policies policies = behavior.policies(Kind.READ, shape, Mode.AP);
        return Duration.ofMillis(shape == Shape.BATCH ? policies.batch().totalTimeout : policies.read().totalTimeout)
                .toMillis();
    }
}
