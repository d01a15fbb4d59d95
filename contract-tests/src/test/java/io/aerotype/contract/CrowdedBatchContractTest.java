package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A server that takes fewer keys at a time than others gets fewer; none is changed twice for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrowdedBatchContractTest {
    private static final DataSet SET = DataSet.of("test", "crowd");
    private static final List<Key> KEYS = SET.ids(IntStream.rangeClosed(1, 9).toArray());

    private EmbeddedAerospike server;
    private Client client;
    private Session session;

    @BeforeAll
    void start() {
        server = EmbeddedAerospike.builder().nodes(2).start();
        client = Client.connect(server.host() + ":" + server.port());
        session = client.createSession(Behavior.DEFAULT);
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void write() {
        server.faults().clear();
        session.upsert(KEYS).bin("n").setTo(0).execute();
    }

    @ContractTest
    void keys_that_are_too_many_go_out_in_halves_and_are_changed_once(CallShape shape) {
        server.faults().on(RequestKind.BATCH).onNode(0).first(2).answer(ResultCode.BATCH_MAX_REQUESTS_EXCEEDED);

        List<RecordResult<StoredRecord>> results =
                shape.results(session.update(KEYS).bin("n").incrementBy(1));

        server.faults().clear();
        assertThat(results).allMatch(RecordResult::isOk);
        assertThat(results).extracting(RecordResult::key).containsExactlyElementsOf(KEYS);
        assertThat(numbers(shape)).containsOnly(1L).hasSize(KEYS.size());
    }

    @ContractTest
    void chains_do_the_same(CallShape shape) {
        server.faults().on(RequestKind.BATCH).first(1).answer(ResultCode.BATCH_MAX_REQUESTS_EXCEEDED);

        List<RecordResult<StoredRecord>> results = shape.results(session.update(KEYS)
                .bin("n")
                .incrementBy(1)
                .update(SET.id(1))
                .bin("m")
                .incrementBy(1));

        server.faults().clear();
        assertThat(results).hasSize(KEYS.size() + 1).allMatch(RecordResult::isOk);
        assertThat(numbers(shape)).containsOnly(1L);
    }

    @ContractTest
    void reads_do_the_same(CallShape shape) {
        server.faults().on(RequestKind.BATCH).first(3).answer(ResultCode.BATCH_MAX_REQUESTS_EXCEEDED);

        assertThat(numbers(shape)).containsOnly(0L).hasSize(KEYS.size());
    }

    @ContractTest
    void a_server_that_takes_not_even_one_is_told_of(CallShape shape) {
        server.faults().on(RequestKind.BATCH, RequestKind.WRITE).answer(ResultCode.BATCH_MAX_REQUESTS_EXCEEDED);

        List<RecordResult<StoredRecord>> results =
                shape.results(session.update(KEYS).bin("n").incrementBy(1));

        server.faults().clear();
        assertThat(results)
                .hasSize(KEYS.size())
                .extracting(RecordResult::resultCode)
                .containsOnly(ResultCode.BATCH_MAX_REQUESTS_EXCEEDED);
        assertThat(results).noneMatch(RecordResult::inDoubt);
        assertThat(numbers(shape)).containsOnly(0L);
    }

    private List<Long> numbers(CallShape shape) {
        return shape.results(session.query(KEYS)).stream()
                .map(result -> result.recordOrThrow().getLong("n").orElseThrow())
                .toList();
    }
}
