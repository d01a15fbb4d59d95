package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AbortStatus;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.CommitStatus;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Txn;
import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.error.RecordNotFoundException;
import io.aerotype.error.TransactionFailedException;
import io.aerotype.session.Behavior;
import io.aerotype.session.DataSet;
import io.aerotype.session.Selector;
import io.aerotype.session.Session;
import io.aerotype.session.Transaction;
import io.aerotype.session.TransactionOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Several reads and writes that are applied together or not at all. */
@OnServer
@Requires(Feature.STRONG_CONSISTENCY)
class TransactionContractTest {
    private static final TransactionOptions ONCE = TransactionOptions.DEFAULT.withMaxAttempts(1);

    /** Soon gives a commit up whose answers do not come. */
    private static final Behavior HASTY = Behavior.DEFAULT.derive(
            "hasty",
            tuning -> tuning.on(
                    Selector.transactions(),
                    settings -> settings.socketTimeout(Duration.ofMillis(200))
                            .retryDelay(Duration.ofMillis(1))
                            .maxAttempts(2)));

    private final Session session;
    private final DataSet set;
    private final RunningServer server;

    TransactionContractTest(Fixture on) {
        session = on.session();
        set = on.set();
        server = on.server().running();
    }

    @ContractTest
    void every_kind_of_request_by_key_joins(CallShape shape) {
        write("old", 1);
        write("gone", 1);
        try (Transaction transaction = session.beginTransaction()) {
            Session inside = transaction.session();
            shape.run(inside.insert(set.id("new")).bin("n").setTo(1));
            shape.run(inside.update(set.id("old")).bin("n").incrementBy(1));
            shape.run(inside.delete(set.id("gone")));
            shape.run(inside.upsert(set.ids("b1", "b2")).bin("n").setTo(3));
            shape.call(
                    () -> {
                        inside.put(set.id("fast"), Map.of("n", 4));
                        return true;
                    },
                    () -> inside.putAsync(set.id("fast"), Map.of("n", 4)).thenApply(nothing -> true));

            assertThat(shape.only(inside.query(set.id("old"))).recordOrThrow().getLong("n"))
                    .hasValue(2);
            assertThat(shape.results(inside.query(set.ids("b1", "b2"))))
                    .allSatisfy(
                            row -> assertThat(row.recordOrThrow().getLong("n")).hasValue(3));
            assertThat(shape.call(() -> inside.get(set.id("gone")), () -> inside.getAsync(set.id("gone"))))
                    .isEmpty();
            assertThat(value("old")).as("outside, before the commit").isEqualTo(1);
            assertThat(session.get(set.id("new"))).isEmpty();

            assertThat(commit(shape, transaction)).isEqualTo(CommitStatus.OK);
            assertThat(transaction.state()).isEqualTo(Txn.State.COMMITTED);
        }
        assertThat(session.get(set.id("gone"))).isEmpty();
        assertThat(List.of(value("new"), value("old"), value("b1"), value("b2"), value("fast")))
                .containsExactly(1L, 2L, 3L, 3L, 4L);
    }

    @ContractTest
    void what_is_aborted_never_happened(CallShape shape) {
        write("a", 1);
        try (Transaction transaction = session.beginTransaction()) {
            shape.run(transaction.session().upsert(set.ids("a", "b")).bin("n").setTo(9));
            assertThat(abort(shape, transaction)).isEqualTo(AbortStatus.OK);
            assertThat(abort(shape, transaction)).isEqualTo(AbortStatus.ALREADY_ABORTED);
        }
        assertThat(value("a")).isEqualTo(1);
        assertThat(session.get(set.id("b"))).isEmpty();
    }

    @ContractTest
    void a_record_of_another_transaction_is_in_the_way(CallShape shape) {
        write("a", 1);
        try (Transaction first = session.beginTransaction();
                Transaction second = session.beginTransaction()) {
            shape.run(first.session().update(set.id("a")).bin("n").setTo(2));

            assertBlocked(() ->
                    shape.run(second.session().update(set.id("a")).bin("n").setTo(3)));
            assertBlocked(() -> shape.run(session.update(set.id("a")).bin("n").setTo(4)));
            first.commit();
        }
        assertThat(value("a")).isEqualTo(2);
    }

    @ContractTest
    void a_read_that_has_become_stale_fails_the_commit(CallShape shape) {
        write("a", 1);
        try (Transaction transaction = session.beginTransaction()) {
            shape.run(transaction.session().query(set.id("a")));
            shape.run(transaction.session().upsert(set.id("b")).bin("n").setTo(1));
            shape.run(session.update(set.id("a")).bin("n").setTo(2));

            assertThatThrownBy(() -> commit(shape, transaction))
                    .isInstanceOf(TransactionFailedException.class)
                    .hasMessageContaining("erif")
                    .extracting(failure -> ((AerospikeException) failure).getInDoubt())
                    .isEqualTo(false);
            assertThat(transaction.state()).isEqualTo(Txn.State.ABORTED);
        }
        assertThat(session.get(set.id("b"))).isEmpty();
    }

    @ContractTest
    void work_is_done_again_in_a_fresh_transaction(CallShape shape) {
        write("a", 1);
        AtomicInteger attempts = new AtomicInteger();
        String answer = inTransaction(shape, TransactionOptions.DEFAULT, inside -> {
            long seen = shape.only(inside.query(set.id("a")))
                    .recordOrThrow()
                    .getLong("n")
                    .orElseThrow();
            if (attempts.incrementAndGet() < 3) {
                write("a", seen + 10); // somebody else is faster
            }
            shape.run(inside.update(set.id("a")).bin("n").setTo(seen + 1));
            return "done";
        });
        assertThat(answer).isEqualTo("done");
        assertThat(attempts).hasValue(3);
        assertThat(value("a")).isEqualTo(22);
    }

    @ContractTest
    void work_is_not_done_for_ever(CallShape shape) {
        write("a", 1);
        AtomicInteger attempts = new AtomicInteger();
        try (Transaction other = session.beginTransaction()) {
            shape.run(other.session().update(set.id("a")).bin("n").setTo(2));
            assertBlocked(() -> inTransaction(
                    shape,
                    TransactionOptions.DEFAULT.withMaxAttempts(2).withRetryDelay(Duration.ofMillis(1)),
                    inside -> {
                        attempts.incrementAndGet();
                        shape.run(inside.update(set.id("a")).bin("n").setTo(3));
                        return true;
                    }));
        }
        assertThat(attempts).hasValue(2);
        assertThat(value("a")).isEqualTo(1);
    }

    @ContractTest
    void other_failures_abort_and_are_not_repeated(CallShape shape) {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> inTransaction(shape, TransactionOptions.DEFAULT, inside -> {
                    attempts.incrementAndGet();
                    shape.run(inside.upsert(set.id("a")).bin("n").setTo(1));
                    shape.run(inside.update(set.id("nobody")).bin("n").setTo(1));
                    return true;
                }))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(attempts).hasValue(1);
        assertThat(session.get(set.id("a"))).isEmpty();
    }

    @ContractTest
    @Requires(Feature.FAULTS)
    void a_commit_in_doubt_is_settled_by_committing_again(CallShape shape) {
        write("a", 1);
        try (Transaction transaction = session.withBehavior(HASTY).beginTransaction()) {
            transaction.session().update(set.id("a")).bin("n").setTo(2).execute();
            server.faults().on(RequestKind.TRANSACTION).dropReply();
            try {
                assertThatThrownBy(() -> commit(shape, transaction))
                        .isInstanceOf(AerospikeException.class)
                        .extracting(failure -> ((AerospikeException) failure).getInDoubt())
                        .isEqualTo(true);
                assertThatThrownBy(transaction::abort)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("commit() again");
            } finally {
                server.faults().clear();
            }
            assertThat(commit(shape, transaction)).isIn(CommitStatus.OK, CommitStatus.ALREADY_COMMITTED);
        }
        assertThat(value("a")).isEqualTo(2);
    }

    @ContractTest
    @Requires({Feature.FAULTS, Feature.MOVABLE_CLOCK})
    void work_whose_commit_is_in_doubt_is_not_done_twice(CallShape shape) {
        write("a", 1);
        AtomicInteger attempts = new AtomicInteger();
        try {
            assertThatThrownBy(() ->
                            inTransaction(shape, session.withBehavior(HASTY), TransactionOptions.DEFAULT, inside -> {
                                attempts.incrementAndGet();
                                inside.update(set.id("a"))
                                        .bin("n")
                                        .incrementBy(1)
                                        .execute();
                                server.faults().on(RequestKind.TRANSACTION).dropReply();
                                return true;
                            }))
                    .isInstanceOf(AerospikeException.class)
                    .extracting(failure -> ((AerospikeException) failure).getInDoubt())
                    .isEqualTo(true);
        } finally {
            server.faults().clear();
        }
        assertThat(attempts).hasValue(1);
        // The server ends what was marked by the time the transaction had.
        server.advance(Duration.ofSeconds(30));
        assertThat(value("a")).isEqualTo(2);
    }

    @ContractTest
    @Requires(Feature.MOVABLE_CLOCK)
    void a_transaction_that_takes_too_long_is_given_up(CallShape shape) {
        write("a", 1);
        try (Transaction transaction =
                session.beginTransaction(TransactionOptions.DEFAULT.withTimeout(Duration.ofSeconds(5)))) {
            shape.run(transaction.session().update(set.id("a")).bin("n").setTo(2));
            server.advance(Duration.ofSeconds(30));
            assertThatThrownBy(() -> commit(shape, transaction)).isInstanceOf(TransactionFailedException.class);
        }
        assertThat(value("a")).isEqualTo(1);
        shape.run(session.update(set.id("a")).bin("n").setTo(3));
        assertThat(value("a")).isEqualTo(3);
    }

    @ContractTest
    void a_transaction_that_is_over_takes_no_more_requests(CallShape shape) {
        try (Transaction transaction = session.beginTransaction()) {
            shape.run(transaction.session().upsert(set.id("a")).bin("n").setTo(1));
            assertThat(commit(shape, transaction)).isEqualTo(CommitStatus.OK);
            assertThat(commit(shape, transaction)).isEqualTo(CommitStatus.ALREADY_COMMITTED);

            assertThatThrownBy(() -> shape.run(
                            transaction.session().upsert(set.id("a")).bin("n").setTo(2)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("COMMITTED");
            assertThatThrownBy(() -> shape.run(transaction.session().query(set.id("a"))))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> shape.call(
                            () -> transaction.session().get(set.id("a")),
                            () -> transaction.session().getAsync(set.id("a"))))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> abort(shape, transaction)).isInstanceOf(TransactionFailedException.class);
        }
        assertThat(value("a")).isEqualTo(1);
    }

    @ContractTest
    void a_transaction_keeps_to_one_namespace(CallShape shape) {
        Key elsewhere = DataSet.of("other", "transactions").id(1);
        try (Transaction transaction = session.beginTransaction()) {
            shape.run(transaction.session().upsert(set.id("a")).bin("n").setTo(1));
            assertThatThrownBy(() -> shape.run(
                            transaction.session().upsert(elsewhere).bin("n").setTo(1)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("test", "other");
        }
        assertThat(session.get(elsewhere)).isEmpty();
    }

    @ContractTest
    void queries_over_a_set_and_work_in_the_background_stay_outside(CallShape shape) {
        try (Transaction transaction = session.beginTransaction()) {
            Session inside = transaction.session();
            assertThatThrownBy(() -> shape.run(inside.query(set)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("transaction");
            assertThatThrownBy(() -> inside.background(set)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(inside::beginTransaction).isInstanceOf(IllegalStateException.class);
            assertThat(shape.results(inside.query(set).notInAnyTransaction())).isEmpty();
        }
    }

    @ContractTest
    void a_transaction_within_another_joins_it(CallShape shape) {
        assertThatThrownBy(() -> inTransaction(shape, ONCE, outer -> {
                    outer.inTransaction(inner -> {
                        shape.run(inner.upsert(set.id("a")).bin("n").setTo(1));
                        return true;
                    });
                    throw new IllegalStateException("after the inner one");
                }))
                .hasMessage("after the inner one");
        assertThat(session.get(set.id("a"))).isEmpty();
    }

    @Test
    void a_change_by_function_joins() {
        write("a", 1);
        session.inTransaction(inside -> inside.modify(set.id("a"), bins -> {
            bins.put("n", 2L);
            return bins;
        }));
        assertThat(value("a")).isEqualTo(2);
    }

    @Test
    void a_bank_keeps_its_sum() throws Exception {
        int accounts = 8;
        IntStream.range(0, accounts).forEach(account -> write("account" + account, 100));
        TransactionOptions patient =
                TransactionOptions.DEFAULT.withMaxAttempts(200).withRetryDelay(Duration.ofMillis(2));
        try (ExecutorService bank = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = Stream.of(CallShape.values())
                    .<Future<?>>map(shape -> bank.submit(() -> {
                        for (int i = 0; i < 10; i++) {
                            int from = ThreadLocalRandom.current().nextInt(accounts);
                            int to = (from + 1 + ThreadLocalRandom.current().nextInt(accounts - 1)) % accounts;
                            inTransaction(shape, patient, inside -> {
                                shape.run(inside.update(set.id("account" + from))
                                        .bin("n")
                                        .incrementBy(-1));
                                shape.run(inside.update(set.id("account" + to))
                                        .bin("n")
                                        .incrementBy(1));
                                return true;
                            });
                        }
                    }))
                    .toList();
            for (Future<?> done : work) {
                done.get();
            }
        }
        assertThat(IntStream.range(0, accounts)
                        .mapToLong(account -> value("account" + account))
                        .sum())
                .isEqualTo(800);
    }

    private static CommitStatus commit(CallShape shape, Transaction transaction) {
        return shape.call(transaction::commit, transaction::commitAsync);
    }

    private static AbortStatus abort(CallShape shape, Transaction transaction) {
        return shape.call(transaction::abort, transaction::abortAsync);
    }

    private <R> R inTransaction(CallShape shape, TransactionOptions options, Function<Session, R> work) {
        return inTransaction(shape, session, options, work);
    }

    private static <R> R inTransaction(
            CallShape shape, Session outside, TransactionOptions options, Function<Session, R> work) {
        return shape.call(
                () -> outside.inTransaction(options, work),
                () -> outside.inTransactionAsync(
                        options, inside -> CompletableFuture.supplyAsync(() -> work.apply(inside))));
    }

    private void write(String id, long n) {
        session.upsert(set.id(id)).bin("n").setTo(n).execute();
    }

    private long value(String id) {
        return session.get(set.id(id)).orElseThrow().getLong("n").orElseThrow();
    }

    private static void assertBlocked(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(TransactionFailedException.class)
                .extracting(failure -> ((AerospikeException) failure).getResultCode())
                .isEqualTo(ResultCode.MRT_BLOCKED);
    }
}
