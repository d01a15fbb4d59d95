package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.aerospike.client.AerospikeException;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.error.TimedOutException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Selector;
import io.aerotype.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A write whose answer is lost may have happened; one that was never sent, or was refused, has not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InDoubtContractTest {
    private static final DataSet SET = DataSet.of("test", "doubt");

    private EmbeddedAerospike server;
    private Client client;
    private Session session;
    private Session patient;

    @BeforeAll
    void start() {
        server = EmbeddedAerospike.start();
        client = Client.connect(server.host() + ":" + server.port());
        patient = client.createSession(Behavior.DEFAULT);
        session = client.createSession(Behavior.DEFAULT.derive(
                "hasty",
                tuning -> tuning.on(
                        Selector.all(),
                        settings ->
                                settings.totalTimeout(Duration.ofMillis(150)).maxAttempts(1))));
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void write() {
        server.faults().clear();
        patient.upsert(SET.ids(1, 2)).bin("n").setTo(1).execute();
    }

    @ContractTest
    void an_increment_whose_answer_is_lost_is_in_doubt_and_done(CallShape shape) {
        server.faults().on(RequestKind.WRITE).dropReply();

        AerospikeException failure = catchThrowableOfType(
                AerospikeException.class,
                () -> shape.run(session.update(SET.id(1)).bin("n").incrementBy(1)));

        server.faults().clear();
        assertThat(failure).isInstanceOf(TimedOutException.class).hasMessageContaining("may have been applied");
        assertThat(failure.getInDoubt()).isTrue();
        assertThat(patient.get(SET.id(1)).orElseThrow().getLong("n")).hasValue(2);
    }

    @ContractTest
    void a_fast_put_and_a_deletion_are_in_doubt_alike(CallShape shape) {
        server.faults().on(RequestKind.WRITE, RequestKind.DELETE).dropReply();

        AerospikeException put = catchThrowableOfType(
                AerospikeException.class,
                () -> shape.call(
                        () -> {
                            session.put(SET.id(1), Map.of("n", 5));
                            return true;
                        },
                        () -> session.putAsync(SET.id(1), Map.of("n", 5)).thenApply(done -> true)));
        AerospikeException deletion =
                catchThrowableOfType(AerospikeException.class, () -> shape.run(session.delete(SET.id(2))));

        server.faults().clear();
        assertThat(put.getInDoubt()).isTrue();
        assertThat(deletion.getInDoubt()).isTrue();
        assertThat(patient.get(SET.id(1)).orElseThrow().getLong("n")).hasValue(5);
        assertThat(patient.get(SET.id(2))).isEmpty();
    }

    @ContractTest
    void each_key_of_a_batch_that_writes_is_in_doubt_and_one_that_reads_is_not(CallShape shape) {
        server.faults().on(RequestKind.BATCH).dropReply();

        List<? extends RecordResult<?>> results =
                shape.results(session.upsert(SET.id(1)).bin("n").setTo(9).query(SET.id(2)));

        server.faults().clear();
        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(RecordResult.Failed.class));
        assertThat(results).extracting(RecordResult::inDoubt).containsExactly(true, false);
        assertThat(patient.get(SET.id(1)).orElseThrow().getLong("n")).hasValue(9);
    }

    @ContractTest
    void what_the_server_refused_is_not_in_doubt(CallShape shape) {
        assertThatThrownBy(() -> shape.run(session.update(SET.id(3)).bin("n").incrementBy(1)))
                .isInstanceOfSatisfying(
                        AerospikeException.class,
                        failure -> assertThat(failure.getInDoubt()).isFalse());
    }

    @ContractTest
    void a_read_is_never_in_doubt(CallShape shape) {
        server.faults().on(RequestKind.READ).dropReply();

        assertThatThrownBy(() -> shape.run(session.query(SET.id(1))))
                .isInstanceOfSatisfying(
                        TimedOutException.class,
                        failure -> assertThat(failure.getInDoubt()).isFalse());
    }
}
