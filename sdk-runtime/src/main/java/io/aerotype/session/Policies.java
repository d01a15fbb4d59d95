package io.aerotype.session;

import com.aerospike.client.policy.AdminPolicy;
import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchReadPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.InfoPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * The stock client's policies for one {@link Cell}, made once when a behavior is. They are shared by every command of
 * every session: a command that needs something else copies first.
 */
final class Policies {
    private static final int ACTIONS = RecordExistsAction.values().length;

    private final Policy read = new Policy();
    /** By existence rule, then the same again with an answer for each operation. */
    private final List<WritePolicy> writes;
    /** By existence rule. */
    private final List<BatchWritePolicy> batchWrites;

    private final BatchPolicy batch = new BatchPolicy();
    private final BatchReadPolicy batchRead = new BatchReadPolicy();
    private final BatchDeletePolicy batchDelete = new BatchDeletePolicy();
    private final QueryPolicy query = new QueryPolicy();
    private final InfoPolicy info = new InfoPolicy();
    private final AdminPolicy admin = new AdminPolicy();
    private boolean capturesStackTrace = true;

    Policies() {
        List<WritePolicy> all = new ArrayList<>(2 * ACTIONS);
        for (boolean answers : new boolean[] {false, true}) {
            for (RecordExistsAction action : RecordExistsAction.values()) {
                WritePolicy policy = new WritePolicy();
                policy.recordExistsAction = action;
                policy.respondAllOps = answers;
                policy.failOnFilteredOut = true;
                all.add(policy);
            }
        }
        writes = List.copyOf(all);
        List<BatchWritePolicy> entries = new ArrayList<>(ACTIONS);
        for (RecordExistsAction action : RecordExistsAction.values()) {
            BatchWritePolicy policy = new BatchWritePolicy();
            policy.recordExistsAction = action;
            entries.add(policy);
        }
        batchWrites = List.copyOf(entries);
        // The stock client tells a filtered record from a missing one only when told to fail.
        read.failOnFilteredOut = true;
        // Without this a server stops at the first failing key and later keys go unanswered.
        batch.respondAllKeys = true;
    }

    Policy read() {
        return read;
    }

    @SuppressWarnings("EnumOrdinal") // the lists were made in this very order
    WritePolicy write(RecordExistsAction action, boolean answerEachOperation) {
        return writes.get(action.ordinal() + (answerEachOperation ? ACTIONS : 0));
    }

    BatchPolicy batch() {
        return batch;
    }

    BatchReadPolicy batchRead() {
        return batchRead;
    }

    @SuppressWarnings("EnumOrdinal") // the lists were made in this very order
    BatchWritePolicy batchWrite(RecordExistsAction action) {
        return batchWrites.get(action.ordinal());
    }

    BatchDeletePolicy batchDelete() {
        return batchDelete;
    }

    QueryPolicy query() {
        return query;
    }

    InfoPolicy info() {
        return info;
    }

    AdminPolicy admin() {
        return admin;
    }

    /** Whether exceptions know where they were made. */
    boolean capturesStackTrace() {
        return capturesStackTrace;
    }

    void capturesStackTrace(boolean capture) {
        capturesStackTrace = capture;
    }

    List<WritePolicy> writes() {
        return writes;
    }

    List<BatchWritePolicy> batchWrites() {
        return batchWrites;
    }

    /** Every policy that has timeouts and retries. */
    List<Policy> all() {
        List<Policy> all = new ArrayList<>(List.of(read, batch, query));
        all.addAll(writes);
        return all;
    }
}
