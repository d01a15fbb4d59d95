package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchResults;
import com.aerospike.client.Bin;
import com.aerospike.client.CommitStatus;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Txn;
import com.aerospike.client.Value;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Transactions over several records, as the stock client runs them. */
class TransactionTest {
    private static final String BIN = "value";

    private final TestServer server = new TestServer(EmbeddedAerospike.builder()
            .namespace(NamespaceOptions.of(TestServer.NAMESPACE).withStrongConsistency())
            .namespace("plain"));
    private final AerospikeClient client = server.client();
    private final Key ann = TestServer.key("ann");
    private final Key bob = TestServer.key("bob");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void writes_are_seen_by_the_transaction_alone_until_it_commits() {
        put(ann, 1);
        Txn txn = new Txn();
        client.put(in(txn), ann, new Bin(BIN, 2));
        client.put(in(txn), ann, new Bin(BIN, 3));
        assertThat(value(readIn(txn), ann)).isEqualTo(3);
        assertThat(value(null, ann)).isEqualTo(1);
        assertThat(client.commit(txn)).isEqualTo(CommitStatus.OK);
        assertThat(value(null, ann)).isEqualTo(3);
    }

    @Test
    void an_aborted_transaction_leaves_everything_as_it_was() {
        put(ann, 1);
        Txn txn = new Txn();
        client.put(in(txn), ann, new Bin(BIN, 2));
        client.put(in(txn), bob, new Bin(BIN, 2));
        client.abort(txn);
        assertThat(value(null, ann)).isEqualTo(1);
        assertThat(client.exists(null, bob)).isFalse();
        put(bob, 9);
    }

    @Test
    void a_record_that_a_transaction_holds_is_closed_to_other_writers_and_to_reads_of_other_transactions() {
        put(ann, 1);
        Txn holder = new Txn();
        Txn other = new Txn();
        client.put(in(holder), ann, new Bin(BIN, 2));
        assertRefused(ResultCode.MRT_BLOCKED, () -> put(ann, 3));
        assertRefused(ResultCode.MRT_BLOCKED, () -> client.put(in(other), ann, new Bin(BIN, 3)));
        assertRefused(ResultCode.MRT_BLOCKED, () -> client.get(readIn(other), ann));
        assertRefused(ResultCode.MRT_BLOCKED, () -> client.delete(durable(null), ann));
        client.commit(holder);
        client.commit(other);
        assertThat(value(null, ann)).isEqualTo(2);
    }

    @Test
    void a_commit_fails_when_what_was_read_has_changed() {
        put(ann, 1);
        put(bob, 1);
        Txn txn = new Txn();
        assertThat(value(readIn(txn), ann)).isEqualTo(1);
        client.put(in(txn), bob, new Bin(BIN, 2));
        put(ann, 5);
        assertThatThrownBy(() -> client.commit(txn)).isInstanceOf(AerospikeException.Commit.class);
        assertThat(value(null, bob)).isEqualTo(1);
        put(bob, 7);
    }

    @Test
    void two_transactions_that_read_what_the_other_writes_cannot_both_commit() {
        put(ann, 1);
        put(bob, 1);
        Txn first = new Txn();
        Txn second = new Txn();
        value(readIn(first), ann);
        value(readIn(second), bob);
        client.put(in(first), bob, new Bin(BIN, 2));
        client.put(in(second), ann, new Bin(BIN, 2));
        assertThatThrownBy(() -> client.commit(first)).isInstanceOf(AerospikeException.Commit.class);
        assertThat(client.commit(second)).isEqualTo(CommitStatus.OK);
        assertThat(value(null, ann)).isEqualTo(2);
        assertThat(value(null, bob)).isEqualTo(1);
    }

    @Test
    void a_write_of_what_was_read_and_has_changed_since_is_refused() {
        put(ann, 1);
        Txn txn = new Txn();
        value(readIn(txn), ann);
        put(ann, 2);
        assertRefused(ResultCode.MRT_VERSION_MISMATCH, () -> client.put(in(txn), ann, new Bin(BIN, 3)));
        assertRefused(ResultCode.MRT_VERSION_MISMATCH, () -> client.get(readIn(txn), ann));
        client.abort(txn);
        assertThat(value(null, ann)).isEqualTo(2);
    }

    @Test
    void a_refused_write_makes_the_commit_check_the_record_it_judged() {
        put(ann, 1);
        Txn txn = new Txn();
        WritePolicy createOnly = in(txn);
        createOnly.recordExistsAction = RecordExistsAction.CREATE_ONLY;
        assertRefused(ResultCode.KEY_EXISTS_ERROR, () -> client.put(createOnly, ann, new Bin(BIN, 2)));
        assertThat(txn.getReads()).hasSize(1);
        client.delete(durable(null), ann);
        assertThatThrownBy(() -> client.commit(txn)).isInstanceOf(AerospikeException.Commit.class);
    }

    @Test
    void deletes_are_durable_and_come_back_with_an_abort() {
        put(ann, 1);
        Txn lost = new Txn();
        client.delete(durable(lost), ann);
        assertThat(client.exists(readIn(lost), ann)).isFalse();
        assertThat(client.delete(durable(lost), ann)).isFalse();
        client.abort(lost);
        assertThat(value(null, ann)).isEqualTo(1);

        Txn kept = new Txn();
        client.delete(durable(kept), ann);
        client.commit(kept);
        assertThat(client.exists(null, ann)).isFalse();
        put(ann, 2);
        assertRefused(ResultCode.FAIL_FORBIDDEN, () -> client.delete(null, ann));
    }

    @Test
    void a_batch_takes_part() {
        Key[] keys = IntStream.range(0, 10)
                .mapToObj(each -> TestServer.key("batch" + each))
                .toArray(Key[]::new);
        Txn txn = new Txn();
        BatchPolicy batch = BatchPolicy.WriteDefault();
        batch.txn = txn;
        BatchResults results = client.operate(batch, null, keys, Operation.put(new Bin(BIN, 4)));
        assertThat(results.status).isTrue();
        assertThat(client.get(null, keys)).containsOnlyNulls();
        client.commit(txn);
        assertThat(client.get(null, keys))
                .extracting(record -> record.getInt(BIN))
                .containsOnly(4);
    }

    @Test
    void operations_functions_and_touches_take_part() {
        put(ann, 1);
        client.registerUdfString(
                        null, "function set(r, v) r['value'] = v aerospike:update(r) end", "txn.lua", Language.LUA)
                .waitTillComplete();
        Txn txn = new Txn();
        Record result = client.operate(in(txn), ann, Operation.add(new Bin(BIN, 1)), Operation.get(BIN));
        assertThat(result.getInt(BIN)).isEqualTo(2);
        client.execute(in(txn), ann, "txn", "set", Value.get(20));
        client.touch(in(txn), ann);
        assertThat(value(null, ann)).isEqualTo(1);
        client.commit(txn);
        assertThat(value(null, ann)).isEqualTo(20);
    }

    @Test
    void queries_and_indexes_see_what_is_committed() {
        client.createIndex(null, TestServer.NAMESPACE, TestServer.SET, "values", BIN, IndexType.NUMERIC)
                .waitTillComplete();
        put(ann, 1);
        Txn txn = new Txn();
        client.put(in(txn), ann, new Bin(BIN, 2));
        client.put(in(txn), bob, new Bin(BIN, 3));
        assertThat(all()).containsExactly(1);
        client.commit(txn);
        assertThat(all()).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void a_transaction_that_runs_out_is_rolled_back_by_the_server() {
        put(ann, 1);
        Txn txn = new Txn();
        txn.setTimeout(5);
        client.put(in(txn), ann, new Bin(BIN, 2));
        server.advance(Duration.ofSeconds(6));
        put(ann, 3);
        assertRefused(ResultCode.MRT_EXPIRED, () -> client.put(in(txn), ann, new Bin(BIN, 4)));
        assertThatThrownBy(() -> client.commit(txn))
                .isInstanceOfSatisfying(
                        AerospikeException.Commit.class,
                        failed -> assertThat(failed.getInDoubt()).isFalse());
        assertThat(value(null, ann)).isEqualTo(3);
    }

    @Test
    void locking_only_refuses_a_second_write_of_the_same_transaction() {
        Txn txn = new Txn();
        WritePolicy lockingOnly = in(txn);
        lockingOnly.onLockingOnly = true;
        client.put(lockingOnly, ann, new Bin(BIN, 1));
        assertRefused(ResultCode.MRT_ALREADY_LOCKED, () -> client.put(lockingOnly, ann, new Bin(BIN, 2)));
        client.commit(txn);
        assertThat(value(null, ann)).isEqualTo(1);
    }

    @Test
    void more_keys_than_a_transaction_can_hold_are_refused() {
        Key[] keys = IntStream.range(0, 4097)
                .mapToObj(each -> TestServer.key("many" + each))
                .toArray(Key[]::new);
        Txn txn = new Txn();
        BatchPolicy batch = BatchPolicy.WriteDefault();
        batch.txn = txn;
        assertRefused(
                ResultCode.MRT_TOO_MANY_WRITES,
                () -> client.operate(batch, null, keys, Operation.put(new Bin(BIN, 1))));
        client.abort(txn);
    }

    @Test
    void a_filtered_write_of_a_transaction_changes_nothing() {
        put(ann, 1);
        Txn txn = new Txn();
        WritePolicy filtered = in(txn);
        filtered.filterExp = Exp.build(Exp.eq(Exp.intBin(BIN), Exp.val(7)));
        filtered.failOnFilteredOut = true;
        assertRefused(ResultCode.FILTERED_OUT, () -> client.put(filtered, ann, new Bin(BIN, 2)));
        assertThat(client.commit(txn)).isEqualTo(CommitStatus.OK);
        assertThat(value(null, ann)).isEqualTo(1);
    }

    @Test
    void a_timeout_that_no_server_allows_is_refused() {
        Txn txn = new Txn();
        txn.setTimeout(121);
        assertRefused(ResultCode.PARAMETER_ERROR, () -> client.put(in(txn), ann, new Bin(BIN, 1)));
    }

    @Test
    void a_namespace_without_strong_consistency_has_no_transactions() {
        Txn txn = new Txn();
        Key plain = new Key("plain", TestServer.SET, "ann");
        assertRefused(ResultCode.ENTERPRISE_ONLY, () -> client.put(in(txn), plain, new Bin(BIN, 1)));
    }

    @Test
    void reads_may_ask_for_any_consistency() {
        put(ann, 1);
        for (ReadModeSC mode : ReadModeSC.values()) {
            Policy policy = new Policy();
            policy.readModeSC = mode;
            assertThat(value(policy, ann)).isEqualTo(1);
        }
    }

    @Test
    void the_server_says_what_it_is() {
        assertThat(server.info("edition")).isEqualTo("Aerospike Enterprise Edition");
        assertThat(server.info("namespace/test")).contains("strong-consistency=true");
        assertThat(server.info("namespace/plain")).contains("strong-consistency=false");
    }

    private List<Integer> all() {
        Statement statement = new Statement();
        statement.setNamespace(TestServer.NAMESPACE);
        statement.setSetName(TestServer.SET);
        statement.setFilter(com.aerospike.client.query.Filter.range(BIN, 0, 100));
        List<Integer> values = new ArrayList<>();
        client.query(null, statement).forEach(row -> values.add(row.record.getInt(BIN)));
        return values;
    }

    private void put(Key key, int value) {
        client.put(null, key, new Bin(BIN, value));
    }

    private int value(@Nullable Policy policy, Key key) {
        return client.get(policy, key).getInt(BIN);
    }

    private static WritePolicy in(@Nullable Txn txn) {
        WritePolicy policy = new WritePolicy();
        policy.txn = txn;
        return policy;
    }

    private static WritePolicy durable(@Nullable Txn txn) {
        WritePolicy policy = in(txn);
        policy.durableDelete = true;
        return policy;
    }

    private static Policy readIn(Txn txn) {
        Policy policy = new Policy();
        policy.txn = txn;
        return policy;
    }
}
