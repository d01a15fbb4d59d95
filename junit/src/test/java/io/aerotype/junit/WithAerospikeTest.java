package io.aerotype.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Txn;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.EmbeddedNode;
import io.aerotype.embedded.fault.Faults;
import io.aerotype.embedded.fault.RequestKind;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What tests get who ask for a server. */
@WithAerospike
class WithAerospikeTest {
    private static final String WISHES = "impossible.wishes";

    private final ServerAddress shared;

    WithAerospikeTest(ServerAddress shared) {
        this.shared = shared;
    }

    @Test
    void the_tests_of_a_class_share_a_server(ServerAddress same, EmbeddedAerospike server) {
        assertThat(same).isEqualTo(shared);
        assertThat(same).hasToString("127.0.0.1:" + server.port());
        assertThat(server.namespaces()).containsExactly("test");
    }

    @Test
    void a_parameter_can_have_a_server_of_its_own(
            @WithAerospike(nodes = 3) EmbeddedAerospike three, @WithAerospike EmbeddedAerospike one) {
        assertThat(three.nodes()).hasSize(3);
        assertThat(one.nodes()).hasSize(1);
        assertThat(one.port()).isNotEqualTo(shared.port());
    }

    @Test
    @WithAerospike(movableClock = true, namespaces = @Namespace(value = "brief", defaultTtlSeconds = 60))
    void a_method_can_have_a_server_of_its_own_and_move_its_clock(ServerAddress server, MovableClock clock) {
        Key key = new Key("brief", "s", 1);
        try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
            client.put(null, key, new Bin("a", 1));
            clock.advance(Duration.ofSeconds(61));
            assertThat(client.exists(null, key)).isFalse();
        }
    }

    @Test
    @WithAerospike(accounts = @Account(user = "app", password = "secret", roles = "read"))
    void users_have_to_log_in(ServerAddress server) {
        ClientPolicy policy = new ClientPolicy();
        policy.user = "app";
        policy.password = "secret";
        try (AerospikeClient client = new AerospikeClient(policy, server.host(), server.port())) {
            Key key = new Key("test", "s", 1);
            assertThat(client.exists(null, key)).isFalse();
            Assertions.assertThatThrownBy(() -> client.put(null, key, new Bin("a", 1)))
                    .isInstanceOf(AerospikeException.class);
        }
    }

    @Test
    @WithAerospike(namespaces = @Namespace(value = "bank", strongConsistency = true))
    void a_namespace_can_have_transactions(ServerAddress server) {
        try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
            Txn txn = new Txn();
            WritePolicy policy = new WritePolicy();
            policy.txn = txn;
            Key key = new Key("bank", "s", 1);
            client.put(policy, key, new Bin("a", 1));
            assertThat(client.exists(null, key)).isFalse();
            client.commit(txn);
            assertThat(client.exists(null, key)).isTrue();
        }
    }

    @Test
    @WithAerospike(racks = {1, 2})
    void nodes_can_stand_in_racks(EmbeddedAerospike server) {
        assertThat(server.nodes()).extracting(EmbeddedNode::rackId).containsExactly(1, 2);
    }

    @Test
    void faults_are_over_with_the_test_that_asked_for_them() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Faulty.class))
                .configurationParameter(WISHES, "true")
                .execute()
                .testEvents()
                .assertStatistics(tests -> tests.started(2).succeeded(2));
    }

    @Test
    void tests_run_in_parallel() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Parallel.class))
                .configurationParameter(WISHES, "true")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
                .execute()
                .testEvents()
                .assertStatistics(tests -> tests.started(16).succeeded(16));
    }

    @ExtendWith(WhenWished.class)
    @WithAerospike
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Faulty {
        @Test
        void first_something_goes_wrong(ServerAddress server, Faults faults) {
            faults.on(RequestKind.WRITE).answer(ResultCode.DEVICE_OVERLOAD);
            try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
                Assertions.assertThatThrownBy(() -> client.put(null, new Key("test", "s", 1), new Bin("a", 1)))
                        .isInstanceOf(AerospikeException.class);
            }
        }

        @Test
        void then_nothing(ServerAddress server) {
            try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
                client.put(null, new Key("test", "s", 1), new Bin("a", 1));
            }
        }
    }

    @ExtendWith(WhenWished.class)
    @WithAerospike(sharing = WithAerospike.Sharing.TEST)
    static class Parallel {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
        void each_has_a_server_of_its_own(int number, ServerAddress server) {
            try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
                assertThat(client.exists(null, new Key("test", "s", 1))).isFalse();
                client.put(null, new Key("test", "s", 1), new Bin("a", number));
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
        void or_a_parameter_has_one(int number, @WithAerospike ServerAddress another) {
            try (AerospikeClient client = new AerospikeClient(another.host(), another.port())) {
                client.put(null, new Key("test", "s", number), new Bin("a", number));
                assertThat(client.get(null, new Key("test", "s", number)).getInt("a"))
                        .isEqualTo(number);
            }
        }
    }

    @Nested
    class InsideAnotherClass {
        @Test
        void the_outer_class_server_is_there(ServerAddress server) {
            assertThat(server).isEqualTo(shared);
        }
    }

    @Test
    void classes_of_every_life_cycle_get_the_server_they_mean() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Fresh.class), selectClass(OneInstance.class), selectClass(SharedInRun.class))
                .configurationParameter(WISHES, "true")
                .execute()
                .testEvents()
                .assertStatistics(tests -> tests.started(7).succeeded(7));
    }

    @Test
    void a_server_of_each_test_is_not_to_be_had_before_there_is_a_test() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(TooEarly.class))
                .configurationParameter(WISHES, "true")
                .execute()
                .containerEvents()
                .assertThatEvents()
                .haveExactly(1, event(finishedWithFailure(message(text -> text.contains("sharing = CLASS")))));
    }

    /** The constructor, what runs before a test, and the test itself mean the same fresh server. */
    @ExtendWith(WhenWished.class)
    @WithAerospike(sharing = WithAerospike.Sharing.TEST)
    static class Fresh {
        private final ServerAddress own;

        Fresh(ServerAddress own) {
            this.own = own;
        }

        @BeforeEach
        void write(ServerAddress server) {
            assertThat(server).isEqualTo(own);
            try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
                assertThat(client.exists(null, new Key("test", "s", 1))).isFalse();
                client.put(null, new Key("test", "s", 1), new Bin("a", 1));
            }
        }

        @RepeatedTest(2)
        void has_what_was_written_before(ServerAddress server) {
            assertThat(server).isEqualTo(own);
        }

        @Nested
        class Inside {
            @Test
            void has_one_of_its_own_too(ServerAddress server) {
                assertThat(server).isEqualTo(own);
            }
        }
    }

    @ExtendWith(WhenWished.class)
    @WithAerospike
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {
        private final ServerAddress first;

        OneInstance(ServerAddress first) {
            this.first = first;
        }

        @BeforeAll
        void is_there_already(ServerAddress server) {
            assertThat(server).isEqualTo(first);
        }

        @RepeatedTest(2)
        void is_the_same_all_the_time(ServerAddress server, EmbeddedAerospike same) {
            assertThat(server).isEqualTo(first);
            assertThat(same.port()).isEqualTo(first.port());
        }
    }

    @ExtendWith(WhenWished.class)
    @WithAerospike(sharing = WithAerospike.Sharing.RUN)
    static class SharedInRun {
        @Test
        void is_there_for_every_class(ServerAddress server) {
            assertThat(server.port()).isPositive();
        }

        @Nested
        @WithAerospike(sharing = WithAerospike.Sharing.RUN)
        class Another {
            private final ServerAddress same;

            Another(ServerAddress same) {
                this.same = same;
            }

            @Test
            void is_the_same_there(ServerAddress server) {
                assertThat(server).isEqualTo(same);
            }
        }
    }

    @ExtendWith(WhenWished.class)
    @WithAerospike(sharing = WithAerospike.Sharing.TEST)
    static class TooEarly {
        @BeforeAll
        static void before(ServerAddress server) {
            assertThat(server).isNotNull();
        }

        @Test
        void never_runs() {}
    }

    @Test
    void what_cannot_be_had_is_refused_with_a_reason() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(ImpossibleWishes.class))
                .configurationParameter(WISHES, "true")
                .execute()
                .testEvents()
                .assertThatEvents()
                .haveExactly(1, event(finishedWithFailure(message(text -> text.contains("movableClock = true")))))
                .haveExactly(1, event(finishedWithFailure(message(text -> text.contains("leave out nodes, or")))))
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                message(text -> text.contains("leave out strongConsistency, defaultTtlSeconds, or")))))
                .haveExactly(1, event(finishedWithFailure(message(text -> text.contains("there is no Faults")))))
                .haveExactly(1, event(finishedWithFailure(message(text -> text.contains("1 to 128 nodes")))));
    }

    /** Tests that have to fail, and so are only for the test above. */
    static final class WhenWished implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getConfigurationParameter(WISHES).isPresent()
                    ? ConditionEvaluationResult.enabled("wished for")
                    : ConditionEvaluationResult.disabled("not wished for");
        }
    }

    @ExtendWith(WhenWished.class)
    static class ImpossibleWishes {
        @Test
        void a_clock(@WithAerospike MovableClock clock) {}

        @Test
        void a_cluster_of_containers(@WithAerospike(nodes = 2, image = "any") ServerAddress server) {}

        @Test
        void a_namespace_the_image_does_not_have(
                @WithAerospike(
                                image = "any",
                                namespaces =
                                        @Namespace(value = "bank", strongConsistency = true, defaultTtlSeconds = 60))
                        ServerAddress server) {}

        @Test
        void faults_of_a_container(@WithAerospike(image = "any") Faults faults) {}

        @Test
        void a_cluster_of_nothing(@WithAerospike(nodes = 0) ServerAddress server) {}
    }
}
