package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.CommitStatus;
import com.aerospike.client.ResultCode;
import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.embedded.NamespaceOptions;
import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.error.Failure;
import io.aerotype.error.TransactionFailedException;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Selector;
import io.aerotype.session.Session;
import io.aerotype.session.Transaction;
import io.aerotype.session.TransactionOptions;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How transactions end when others are in the way, or answers are lost. */
class CommitContractTest {
    private final EmbeddedAerospike server = EmbeddedAerospike.builder()
            .namespace(NamespaceOptions.of("bank").withStrongConsistency())
            .start();
    private final Client client = Client.connect(server.host() + ":" + server.port());
    private final Session session = client.createSession(Behavior.DEFAULT.derive(
            "hasty",
            b -> b.on(
                    Selector.transactions(),
                    s -> s.socketTimeout(Duration.ofMillis(200)).maxAttempts(1))));
    private final DataSet set = DataSet.of("bank", "accounts");

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void trap_20_each_attempt_has_a_fresh_transaction() {
        session.upsert(set.id("a")).bin("n").setTo(1).execute();
        Transaction other = session.beginTransaction();
        other.session().update(set.id("a")).bin("n").setTo(10).execute();
        AtomicInteger attempts = new AtomicInteger();

        session.inTransaction(TransactionOptions.DEFAULT.withMaxAttempts(3), inside -> {
            if (attempts.incrementAndGet() == 2) {
                other.commit();
            }
            // A transaction that was aborted takes no further write: the stock client refuses it.
            return inside.update(set.id("a")).bin("n").incrementBy(1).execute().count();
        });

        assertThat(attempts).hasValue(2);
        assertThat(session.get(set.id("a")).orElseThrow().getLong("n")).hasValue(11);
    }

    @Test
    void trap_20_work_whose_commit_is_in_doubt_is_not_done_again() {
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() -> session.inTransaction(inside -> {
                    done.incrementAndGet();
                    throw new TransactionFailedException(
                            new Failure("commit", null, ResultCode.TXN_FAILED, "Nobody knows.", true, null));
                }))
                .isInstanceOf(TransactionFailedException.class);
        assertThat(done).hasValue(1);
        assertThatThrownBy(() -> session.inTransaction(TransactionOptions.DEFAULT.withMaxAttempts(3), inside -> {
                    done.incrementAndGet();
                    throw new TransactionFailedException(
                            new Failure("update", null, ResultCode.MRT_BLOCKED, "Another one.", false, null));
                }))
                .isInstanceOf(TransactionFailedException.class);
        assertThat(done).hasValue(1 + 3);
    }

    @ContractTest
    void a_write_that_a_transaction_made_is_not_made_again_where_it_says_so(CallShape shape) {
        session.upsert(set.ids("a", "b")).bin("n").setTo(1).execute();

        session.inTransaction(inside -> {
            shape.run(inside.update(set.id("a")).onLockingOnly().bin("n").incrementBy(1));
            assertThatThrownBy(() -> shape.run(
                            inside.update(set.id("a")).onLockingOnly().bin("n").incrementBy(1)))
                    .isInstanceOf(TransactionFailedException.class)
                    .satisfies(failure -> assertThat(((AerospikeException) failure).getResultCode())
                            .isEqualTo(ResultCode.MRT_ALREADY_LOCKED));
            return shape.results(
                    inside.update(set.ids("a", "b")).onLockingOnly().bin("n").incrementBy(1));
        });

        assertThat(session.query(set.ids("a", "b")).execute().recordList())
                .extracting(row -> row.getLong("n").orElseThrow())
                .containsExactly(2L, 2L);
        assertThatThrownBy(() -> session.update(set.id("a")).onLockingOnly())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inTransaction");
    }

    @Test
    void trap_29_a_commit_that_leaves_its_last_steps_to_the_server_is_a_commit() {
        Set<CommitStatus> seen = new LinkedHashSet<>();
        for (int step = 1; step <= 5; step++) {
            server.faults().clear();
            String id = "step" + step;
            try (Transaction transaction = session.beginTransaction()) {
                transaction.session().upsert(set.id(id)).bin("n").setTo(1).execute();
                server.faults().on(RequestKind.TRANSACTION).nth(step).answer(ResultCode.DEVICE_OVERLOAD);
                seen.add(transaction.commit());
            } catch (AerospikeException refused) {
                assertThat(session.get(set.id(id))).as("a commit that failed").isEmpty();
            }
        }
        assertThat(seen).contains(CommitStatus.OK).hasSizeGreaterThan(1);
    }
}
