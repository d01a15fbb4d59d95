package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.error.AerotypeException;
import io.aerotype.error.GenerationConflictException;
import io.aerotype.error.InvalidRequestException;
import io.aerotype.error.TimedOutException;
import io.aerotype.error.UnavailableException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Selector;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** What a failure tells: where and when it happened, whether something may have been applied, and what can be done. */
class FailureContractTest {
    private final EmbeddedAerospike server = EmbeddedAerospike.start();
    private final Client client = Client.connect(server.host() + ":" + server.port());
    private final Session session = client.createSession(Behavior.DEFAULT.derive(
            "hasty", b -> b.on(Selector.all(), s -> s.socketTimeout(Duration.ofMillis(200)))));
    private final DataSet set = DataSet.of(server.namespaces().getFirst(), "failures");

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ContractTest
    void a_failure_names_record_node_attempt_and_advice(CallShape shape) {
        server.faults().on(RequestKind.WRITE).answer(ResultCode.DEVICE_OVERLOAD);

        AerotypeException failure =
                failure(() -> shape.run(session.upsert(set.id(1)).bin("a").setTo(1)));

        assertThat(failure)
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("upsert of the record with digest")
                .hasMessageContaining(set.namespace() + ".failures")
                .hasMessageContaining("on node " + client.nodes().getFirst().name())
                .hasMessageContaining("code 18");
        assertThat(failure.key()).contains(set.id(1));
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure.isSafeToRetry()).isTrue();
    }

    @ContractTest
    void a_failure_of_a_query_names_its_set_and_tells_what_can_be_done(CallShape shape) {
        server.faults().on(RequestKind.QUERY).closeConnection();

        assertThat(failure(() -> shape.run(session.query(set))))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("query of " + set)
                .hasMessageContaining("Wait and repeat")
                .hasMessageNotContaining("sub-exceptions")
                .hasStackTraceContaining("sub-exceptions");
    }

    @ContractTest
    void a_write_in_doubt_is_safe_to_repeat_only_if_twice_is_as_good_as_once(CallShape shape) {
        server.faults().on(RequestKind.WRITE).dropReply();

        AerotypeException set1 =
                failure(() -> shape.run(session.upsert(set.id(1)).bin("a").setTo(1)));
        AerotypeException increment =
                failure(() -> shape.run(session.upsert(set.id(2)).bin("a").incrementBy(1)));

        assertThat(List.of(set1, increment))
                .allMatch(AerotypeException::getInDoubt)
                .allMatch(AerotypeException::isRetryable)
                .hasOnlyElementsOfTypes(TimedOutException.class, UnavailableException.class)
                .filteredOn(TimedOutException.class::isInstance)
                .allMatch(failure -> ((TimedOutException) failure).isOnThisSide());
        assertThat(List.of(set1, increment))
                .extracting(AerotypeException::isSafeToRetry)
                .containsExactly(true, false);
    }

    @ContractTest
    void a_mistake_is_not_to_be_repeated(CallShape shape) {
        shape.run(session.upsert(set.id(1)).bin("a").setTo("text"));

        AerotypeException failure =
                failure(() -> shape.run(session.update(set.id(1)).bin("a").incrementBy(1)));

        assertThat(failure.isRetryable()).isFalse();
        assertThat(failure.isSafeToRetry()).isFalse();
    }

    @ContractTest
    void a_failure_knows_where_it_was_made_unless_the_behavior_spares_it(CallShape shape) {
        Behavior sparing =
                session.behavior().derive("sparing", b -> b.on(Selector.all(), s -> s.captureStackTrace(false)));
        shape.run(session.upsert(set.id(1)).bin("a").setTo("text"));

        List<RecordResult<StoredRecord>> traced =
                shape.results(session.update(set.ids(1, 2)).bin("a").incrementBy(1));
        List<RecordResult<StoredRecord>> spared = shape.results(
                session.withBehavior(sparing).update(set.ids(1, 2)).bin("a").incrementBy(1));

        assertThat(traced)
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row.failure().orElseThrow().getStackTrace()).isNotEmpty());
        assertThat(spared)
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row.failure().orElseThrow().getStackTrace()).isEmpty())
                .allSatisfy(
                        row -> assertThat(row.failure().orElseThrow()).hasMessageContaining("update of the record"));
        assertThat(failure(() -> shape.run(session.update(set.id(1))
                                .bin("a")
                                .incrementBy(1)
                                .using(sparing)))
                        .getStackTrace())
                .isEmpty();
    }

    @ContractTest
    void a_behavior_spares_the_traces_of_queries_and_of_the_fast_path_too(CallShape shape) {
        Session sparing = session.withBehavior(session.behavior()
                .derive("sparing", b -> b.on(Selector.all(), s -> s.captureStackTrace(false))));
        server.faults().on(RequestKind.QUERY).answer(ResultCode.DEVICE_OVERLOAD);
        server.faults().on(RequestKind.READ).answer(ResultCode.DEVICE_OVERLOAD);
        server.faults().on(RequestKind.WRITE).answer(ResultCode.DEVICE_OVERLOAD);
        server.faults().on(RequestKind.DELETE).answer(ResultCode.DEVICE_OVERLOAD);
        server.faults().on(RequestKind.BATCH).answer(ResultCode.DEVICE_OVERLOAD);
        Key key = set.id(1);

        for (Session one : List.of(session, sparing)) {
            List<AerotypeException> failures = List.of(
                    failure(() -> shape.run(one.query(set))),
                    failure(() -> shape.call(() -> one.get(key), () -> one.getAsync(key))),
                    failure(() -> shape.call(
                            () -> one.fast().exists(key), () -> one.fast().existsAsync(key))),
                    failure(() -> shape.call(
                            () -> one.fast().touch(key), () -> one.fast().touchAsync(key))),
                    failure(() -> shape.call(
                            () -> one.fast().delete(key), () -> one.fast().deleteAsync(key))),
                    failure(() -> shape.call(
                            () -> {
                                one.put(key, Map.of("a", 1));
                                return true;
                            },
                            () -> one.putAsync(key, Map.of("a", 1)).thenApply(nothing -> true))),
                    failure(() -> shape.run(one.touch(set.ids(1, 2)).throwOnError())));

            assertThat(failures)
                    .allSatisfy(failure -> assertThat(failure).hasMessageContaining("failed with code"))
                    .allMatch(failure -> (failure.getStackTrace().length == 0) == (one == sparing));
        }
    }

    @ContractTest
    void a_verb_of_the_fast_path_is_safe_to_repeat_even_in_doubt(CallShape shape) {
        server.faults().on(RequestKind.WRITE).dropReply();
        server.faults().on(RequestKind.DELETE).dropReply();
        Key key = set.id(1);

        assertThat(List.of(
                        failure(() -> shape.call(
                                () -> {
                                    session.put(key, Map.of("a", 1));
                                    return true;
                                },
                                () -> session.putAsync(key, Map.of("a", 1)).thenApply(nothing -> true))),
                        failure(() -> shape.call(
                                () -> session.fast().touch(key),
                                () -> session.fast().touchAsync(key))),
                        failure(() -> shape.call(
                                () -> session.fast().delete(key),
                                () -> session.fast().deleteAsync(key)))))
                .allMatch(AerotypeException::getInDoubt)
                .allMatch(AerotypeException::isSafeToRetry);
    }

    @ContractTest
    void the_fast_path_waits_its_turn_as_every_request_does(CallShape shape) {
        try (Client bounded = Client.builder()
                .seed(server.host(), server.port())
                .maxInFlight(1, Duration.ZERO)
                .connect()) {
            Session one = bounded.createSession(Behavior.DEFAULT);
            Key key = set.id(1);
            server.faults().on(RequestKind.READ).first(1).delay(Duration.ofSeconds(1));
            CompletableFuture<Optional<StoredRecord>> slow = one.getAsync(key);

            assertThat(List.of(
                            failure(() -> shape.call(() -> one.get(key), () -> one.getAsync(key))),
                            failure(() -> shape.call(
                                    () -> one.fast().exists(key),
                                    () -> one.fast().existsAsync(key))),
                            failure(() -> shape.call(
                                    () -> one.fast().touch(key),
                                    () -> one.fast().touchAsync(key))),
                            failure(() -> shape.call(
                                    () -> one.fast().delete(key),
                                    () -> one.fast().deleteAsync(key))),
                            failure(() -> shape.call(
                                    () -> {
                                        one.put(key, Map.of("a", 1));
                                        return true;
                                    },
                                    () -> one.putAsync(key, Map.of("a", 1)).thenApply(nothing -> true)))))
                    .allSatisfy(refused -> assertThat(refused)
                            .isInstanceOf(UnavailableException.class)
                            .hasMessageContaining("maxInFlight")
                            .hasMessageContaining("Nothing was sent"))
                    .noneMatch(AerotypeException::getInDoubt);
            assertThat(slow.join()).isEmpty();

            assertThat(shape.<Boolean>call(
                            () -> one.fast().exists(key), () -> one.fast().existsAsync(key)))
                    .isFalse();
            shape.call(
                    () -> {
                        one.put(key, Map.of("a", 1));
                        return true;
                    },
                    () -> one.putAsync(key, Map.of("a", 1)).thenApply(nothing -> true));
            assertThat(shape.call(() -> one.get(key), () -> one.getAsync(key))).isPresent();
            assertThat(shape.<Boolean>call(
                            () -> one.fast().touch(key), () -> one.fast().touchAsync(key)))
                    .isTrue();
            assertThat(shape.<Boolean>call(
                            () -> one.fast().delete(key), () -> one.fast().deleteAsync(key)))
                    .isTrue();
            assertThat(shape.<Boolean>call(
                            () -> one.fast().touch(key), () -> one.fast().touchAsync(key)))
                    .isFalse();
        }
    }

    @ContractTest
    void a_node_that_fails_too_often_is_left_alone_for_a_while(CallShape shape) {
        try (Client guarded = Client.builder()
                .seed(server.host(), server.port())
                .connections(to -> to.circuitBreaker(2, 1_000))
                .connect()) {
            Session careful = guarded.createSession(session.behavior());
            server.faults().on(RequestKind.READ).first(10).closeConnection();
            for (int i = 0; i < 10; i++) {
                failure(() -> shape.run(careful.query(set.id(1))));
            }
            long reached = server.faults().injected().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();

            AerotypeException failure = failure(() -> shape.run(careful.query(set.id(1))));

            assertThat(failure).isInstanceOf(UnavailableException.class);
            assertThat(failure.getResultCode()).isEqualTo(ResultCode.MAX_ERROR_RATE);
            assertThat(reached).as("requests that reached the node").isLessThan(10);
        }
    }

    @ContractTest
    void what_failed_for_the_moment_is_asked_again_by_its_keys(CallShape shape) {
        server.faults().on(RequestKind.BATCH).first(1).answer(ResultCode.DEVICE_OVERLOAD);
        List<RecordResult<StoredRecord>> first =
                shape.results(session.upsert(set.ids(1, 2, 3)).bin("a").incrementBy(1));

        List<Key> left = first.stream()
                .filter(row -> row.failure()
                        .filter(failure -> failure instanceof AerotypeException known && known.isSafeToRetry())
                        .isPresent())
                .map(RecordResult::key)
                .toList();
        assertThat(left).hasSize(3);
        assertThat(shape.results(session.upsert(left).bin("a").incrementBy(1))).allMatch(RecordResult::isOk);
        assertThat(session.get(set.id(3)).orElseThrow().getLong("a")).hasValue(1);
    }

    @ContractTest
    void a_late_answer_costs_its_connection_unless_the_behavior_waits_for_it(CallShape shape) {
        shape.run(session.upsert(set.id(1)).bin("a").setTo(1));
        Behavior patient = session.behavior()
                .derive("patient", b -> b.on(Selector.all(), s -> s.timeoutDelay(Duration.ofSeconds(3))));
        long before = closed();

        server.faults().on(RequestKind.READ).first(1).delay(Duration.ofMillis(500));
        shape.run(session.query(set.id(1)).using(patient));
        assertThat(closed()).isEqualTo(before);

        server.faults().clear();
        server.faults().on(RequestKind.READ).first(1).delay(Duration.ofMillis(500));
        shape.run(session.query(set.id(1)));
        assertThat(closed()).isGreaterThan(before);
    }

    /** How many connections the client has closed. */
    private long closed() {
        return Stream.of(client.stats().nodes)
                .mapToLong(node -> node.sync.closed + (node.async == null ? 0 : node.async.closed))
                .sum();
    }

    @ContractTest
    void trap_09_a_time_to_live_that_is_forbidden_says_why_it_may_be(CallShape shape) {
        server.faults().on(RequestKind.WRITE).answer(ResultCode.FAIL_FORBIDDEN);

        assertThatThrownBy(() -> shape.run(session.upsert(set.id(1))
                        .expireAfter(Duration.ofHours(1))
                        .bin("a")
                        .setTo(1)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("nsup-period");
    }

    @ContractTest
    void trap_37_a_delete_whose_first_answer_was_lost_reports_what_its_second_attempt_found(CallShape shape) {
        shape.run(session.upsert(set.id(1)).bin("a").setTo(1));
        server.faults().on(RequestKind.DELETE).first(1).dropReply();

        RecordResult<StoredRecord> result = shape.only(session.delete(set.id(1)));

        assertThat(result)
                .as("it was there, and the first attempt deleted it")
                .isInstanceOf(RecordResult.Missing.class);
        assertThat(session.get(set.id(1))).isEmpty();
    }

    @ContractTest
    void trap_37_a_write_with_a_generation_is_not_repeated_and_stays_in_doubt(CallShape shape) {
        shape.run(session.upsert(set.id(1)).bin("a").setTo(1));
        server.faults().on(RequestKind.WRITE).first(1).dropReply();

        AerotypeException failure = failure(() ->
                shape.run(session.update(set.id(1)).ensureGeneration(1).bin("a").setTo(2)));

        assertThat(failure)
                .as("a second attempt would find the generation of the first")
                .isNotInstanceOf(GenerationConflictException.class);
        assertThat(failure.getInDoubt()).isTrue();
        assertThat(failure.isSafeToRetry()).isFalse();
        assertThat(session.get(set.id(1)).orElseThrow().getLong("a")).hasValue(2);
    }

    @ContractTest
    void trap_37_a_write_that_is_repeated_all_the_same_owns_up_to_it(CallShape shape) {
        Behavior bold = session.behavior().derive("bold", b -> b.on(Selector.all(), s -> s.maxAttempts(2)));
        shape.run(session.upsert(set.id(1)).bin("a").setTo(1));
        server.faults().on(RequestKind.WRITE).first(1).dropReply();

        AerotypeException failure = failure(() -> shape.run(
                session.update(set.id(1)).ensureGeneration(1).bin("a").setTo(2).using(bold)));

        assertThat(failure)
                .isInstanceOf(GenerationConflictException.class)
                .hasMessageContaining("attempt 2")
                .hasMessageContaining("an earlier attempt");
        assertThat(failure.getInDoubt()).isTrue();
    }

    private static AerotypeException failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable request) {
        return catchThrowableOfType(AerotypeException.class, request);
    }
}
