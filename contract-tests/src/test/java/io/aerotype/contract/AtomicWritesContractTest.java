package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.ResultCode;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.NamespaceOptions;
import io.aerotype.error.BatchFailedException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.Configuration;
import io.aerotype.session.DataSet;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import io.aerotype.session.Transaction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Changes of several records that happen together or not at all, without a transaction in sight. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtomicWritesContractTest {
    private static final DataSet ACCOUNTS = DataSet.of("bank", "accounts");
    private static final DataSet NOTES = DataSet.of("cache", "notes");

    private EmbeddedAerospike server;
    private Client client;
    private Session session;

    @BeforeAll
    void start() {
        server = EmbeddedAerospike.builder()
                .namespace(NamespaceOptions.of("bank").withStrongConsistency())
                .namespace("cache")
                .start();
        client = connect("");
        session = client.createSession(Behavior.DEFAULT);
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void open_two_accounts() {
        session.upsert(ACCOUNTS.ids("a", "b")).bin("balance").setTo(100).execute();
        session.delete(ACCOUNTS.ids("c", "d")).execute();
    }

    @ContractTest
    void all_keys_change(CallShape shape) {
        List<RecordResult<StoredRecord>> results = shape.results(session.update(ACCOUNTS.id("a"))
                .bin("balance")
                .incrementBy(-30)
                .update(ACCOUNTS.id("b"))
                .bin("balance")
                .incrementBy(30)
                .atomically());

        assertThat(results).allSatisfy(result -> assertThat(result.isOk()).isTrue());
        assertThat(balances(session)).containsExactly(70L, 130L);
    }

    @ContractTest
    void no_key_changes_if_one_fails(CallShape shape) {
        assertThatThrownBy(() -> shape.run(session.update(ACCOUNTS.ids("a", "c"))
                        .bin("balance")
                        .setTo(0)
                        .atomically()))
                .isInstanceOf(BatchFailedException.class)
                .hasMessageContaining("1 key(s) failed")
                .hasMessageContaining("code " + ResultCode.KEY_NOT_FOUND_ERROR);
        assertThat(balances(session)).containsExactly(100L, 100L);
    }

    @ContractTest
    void an_error_handler_does_not_let_half_of_it_pass(CallShape shape) {
        List<Integer> told = new ArrayList<>();

        assertThatThrownBy(() -> shape.run(session.update(ACCOUNTS.ids("a", "c"))
                        .bin("balance")
                        .setTo(0)
                        .onError((key, index, failure) -> told.add(index))
                        .atomically()))
                .isInstanceOf(BatchFailedException.class);
        assertThat(told).isEmpty();
        assertThat(balances(session)).containsExactly(100L, 100L);
    }

    @ContractTest
    void begins_anew_when_another_transaction_is_in_the_way(CallShape shape) {
        try (Transaction other = session.beginTransaction()) {
            other.session().update(ACCOUNTS.id("b")).bin("balance").setTo(1).execute();

            assertThatThrownBy(() -> shape.run(session.update(ACCOUNTS.ids("a", "b"))
                            .bin("balance")
                            .setTo(0)
                            .atomically()))
                    .isInstanceOf(BatchFailedException.class)
                    .hasMessageContaining("code " + ResultCode.MRT_BLOCKED);
        }
        shape.run(session.update(ACCOUNTS.ids("a", "b")).bin("balance").setTo(7).atomically());
        assertThat(balances(session)).containsExactly(7L, 7L);
    }

    @ContractTest
    void shares_the_fate_of_a_transaction_it_is_part_of(CallShape shape) {
        try (Transaction outer = session.beginTransaction()) {
            shape.run(outer.session()
                    .update(ACCOUNTS.ids("a", "b"))
                    .bin("balance")
                    .setTo(0)
                    .atomically());
            outer.abort();
        }
        assertThat(balances(session)).containsExactly(100L, 100L);
    }

    @ContractTest
    void says_which_namespace_cannot(CallShape shape) {
        assertThatThrownBy(() -> shape.run(
                        session.upsert(NOTES.ids(1, 2)).bin("n").setTo(1).atomically()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'cache' does not have strong consistency");
        assertThat(session.exists(NOTES.ids(1, 2)).execute().toList()).noneMatch(RecordResult::isOk);
    }

    @ContractTest
    void a_configuration_can_ask_for_it_wherever_it_is_possible(CallShape shape) {
        try (Client atomic = connect("true")) {
            Session asked = atomic.createSession(Behavior.DEFAULT);

            assertThatThrownBy(() -> shape.run(
                            asked.update(ACCOUNTS.ids("a", "c")).bin("balance").setTo(0)))
                    .isInstanceOf(BatchFailedException.class);
            assertThat(balances(asked)).containsExactly(100L, 100L);
            assertThat(shape.results(asked.upsert(NOTES.ids(1, 2)).bin("n").setTo(1)))
                    .allMatch(RecordResult::isOk);
            asked.delete(NOTES.ids(1, 2)).execute();
        }
        assertThat(shape.results(
                        session.update(ACCOUNTS.ids("a", "c")).bin("balance").setTo(0)))
                .extracting(RecordResult::isOk)
                .containsExactly(true, false);
    }

    private Client connect(String atomicBatchWrites) {
        var builder = Client.builder().seeds(server.host() + ":" + server.port());
        if (!atomicBatchWrites.isEmpty()) {
            builder.configuration(Configuration.parse(
                    "system: { DEFAULT: { transactions: { atomicBatchWrites: %s, retryDelay: 1ms } } }"
                            .formatted(atomicBatchWrites)));
        }
        return builder.connect();
    }

    private static List<Long> balances(Session session) {
        return session.query(ACCOUNTS.ids("a", "b")).execute().recordList().stream()
                .map(record -> record.getLong("balance").orElseThrow())
                .toList();
    }
}
