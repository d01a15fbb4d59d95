package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.ResultCode;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.TestCertificates;
import io.aerotype.embedded.TlsOptions;
import io.aerotype.error.RecordExistsException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over encrypted connections everything is as over others, in every call shape. */
class EncryptedContractTest {
    private final TestCertificates certificates = TestCertificates.create("cluster");
    private final EmbeddedAerospike server = EmbeddedAerospike.builder()
            .tls(TlsOptions.of(certificates.server(), "cluster"))
            .start();
    private final Client client = Client.builder()
            .seeds(server.host() + ":cluster:" + server.port())
            .tls(tls -> tls.sslContext(certificates.client()))
            .maxInFlight(100, Duration.ofSeconds(10))
            .connect();
    private final Session session = client.createSession(Behavior.DEFAULT);
    private final DataSet set = DataSet.of(server.namespaces().getFirst(), "encrypted");

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ContractTest
    void records_are_written_read_and_deleted(CallShape shape) {
        shape.run(session.upsert(set.id(1)).bin("a").setTo(1));

        assertThat(shape.only(session.query(set.id(1))).recordOrThrow().getLong("a"))
                .hasValue(1);
        assertThat(shape.only(session.exists(set.id(2))).existed()).isFalse();
        assertThat(shape.only(session.delete(set.id(1))).existed()).isTrue();
        assertThat(shape.<Boolean>call(
                        () -> session.fast().exists(set.id(1)),
                        () -> session.fast().existsAsync(set.id(1))))
                .isFalse();
    }

    @ContractTest
    void failures_are_told_as_ever(CallShape shape) {
        shape.run(session.upsert(set.id(1)).bin("a").setTo(1));

        assertThatThrownBy(() -> shape.run(session.insert(set.id(1)).bin("a").setTo(2)))
                .isInstanceOf(RecordExistsException.class);
        assertThat(shape.results(session.insert(set.ids(1, 2)).bin("a").setTo(2)))
                .extracting(RecordResult::resultCode)
                .containsExactly(ResultCode.KEY_EXISTS_ERROR, ResultCode.OK);
    }

    @ContractTest
    void batches_and_queries_come_back_whole(CallShape shape) {
        int[] ids = IntStream.range(0, 300).toArray();
        shape.run(session.upsert(set.ids(ids)).bin("a").setTo(1));

        assertThat(shape.results(session.query(set.ids(ids)))).hasSize(300).allMatch(RecordResult::isOk);
        assertThat(shape.results(session.query(set).where("$.a == 1"))).hasSize(300);
        List<RecordResult<StoredRecord>> arrived =
                session.query(set.ids(ids)).executeStream().toListInInputOrder();
        assertThat(arrived).hasSize(300);
    }

    @Test
    void a_query_that_is_left_early_ends() {
        int[] ids = IntStream.range(0, 300).toArray();
        session.upsert(set.ids(ids)).bin("a").setTo(1).execute();

        try (RecordStream<StoredRecord> stream = session.query(set).execute()) {
            assertThat(stream.iterator().next().isOk()).isTrue();
        }
        assertThat(session.query(set).limit(5).executeAsync().join().count()).isEqualTo(5);
    }
}
