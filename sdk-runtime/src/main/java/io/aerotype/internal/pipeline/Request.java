package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Bin;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to ask of the cluster, complete: what, of which records, with which settings. What kind it is was decided
 * when it was made. Arrays and client objects inside belong to the request; nobody changes them after.
 */
public sealed interface Request {

    /** A request about one record, in the two ways in which the stock client can be called. */
    sealed interface Single extends Request {
        Key key();

        /**
         * Asks on this thread.
         *
         * @return what became of the record: what a server sent of it, or {@link Row#DONE}; null if there is none
         * @throws AerospikeException as the stock client throws it
         */
        @Nullable
        Record ask(IAerospikeClient client);

        /** Hands it to an event loop. */
        void ask(IAerospikeClient client, EventLoop loop, PendingRow<?> pending);
    }

    /** Reads bins of one record; null means all of them. */
    @SuppressWarnings("ArrayRecordComponent") // what the stock client takes; requests are never compared
    record Get(Policy policy, Key key, String @Nullable [] bins) implements Single {
        @Override
        public @Nullable Record ask(IAerospikeClient client) {
            return bins == null ? client.get(policy, key) : client.get(policy, key, bins);
        }

        @Override
        public void ask(IAerospikeClient client, EventLoop loop, PendingRow<?> pending) {
            client.get(loop, pending, policy, key, bins);
        }
    }

    /** Reads generation and expiry of one record. */
    record Header(Policy policy, Key key) implements Single {
        @Override
        public @Nullable Record ask(IAerospikeClient client) {
            return client.getHeader(policy, key);
        }

        @Override
        public void ask(IAerospikeClient client, EventLoop loop, PendingRow<?> pending) {
            client.getHeader(loop, pending, policy, key);
        }
    }

    /** Writes bins of one record, without asking what becomes of it. */
    @SuppressWarnings("ArrayRecordComponent") // what the stock client takes; requests are never compared
    record Put(WritePolicy policy, Key key, Bin[] bins) implements Single {
        public Put {
            policy = Keyless.policy(policy, key);
        }

        @Override
        public @Nullable Record ask(IAerospikeClient client) {
            client.put(policy, key, bins);
            return Row.DONE;
        }

        @Override
        public void ask(IAerospikeClient client, EventLoop loop, PendingRow<?> pending) {
            client.put(loop, pending, policy, key, bins);
        }
    }

    /** Runs operations on one record. */
    @SuppressWarnings("ArrayRecordComponent") // what the stock client takes; requests are never compared
    record Operate(WritePolicy policy, Key key, Operation[] operations) implements Single {
        public Operate {
            policy = Keyless.policy(policy, key);
        }

        @Override
        public @Nullable Record ask(IAerospikeClient client) {
            return client.operate(policy, key, operations);
        }

        @Override
        public void ask(IAerospikeClient client, EventLoop loop, PendingRow<?> pending) {
            client.operate(loop, pending, policy, key, operations);
        }
    }

    /** Runs a user-defined function on one record. */
    @SuppressWarnings("ArrayRecordComponent") // what the stock client takes; requests are never compared
    record Function(WritePolicy policy, Key key, String module, String name, Value[] arguments) implements Single {
        public Function {
            policy = Keyless.policy(policy, key);
        }

        @Override
        public @Nullable Record ask(IAerospikeClient client) {
            return Row.returned(client.execute(policy, key, module, name, arguments));
        }

        @Override
        public void ask(IAerospikeClient client, EventLoop loop, PendingRow<?> pending) {
            client.execute(loop, pending, policy, key, module, name, arguments);
        }
    }

    /** Deletes one record. */
    record Delete(WritePolicy policy, Key key) implements Single {
        public Delete {
            policy = Keyless.policy(policy, key);
        }

        @Override
        public @Nullable Record ask(IAerospikeClient client) {
            return Row.deleted(client.delete(policy, key));
        }

        @Override
        public void ask(IAerospikeClient client, EventLoop loop, PendingRow<?> pending) {
            client.delete(loop, pending, policy, key);
        }
    }

    /** A request about several records. */
    sealed interface Several extends Request {
        BatchPolicy policy();

        int size();

        Key key(int index);
    }

    /** Several records, each with its own business; what a server answered stands in the entries themselves. */
    record Batch(BatchPolicy policy, List<BatchRecord> entries) implements Several {
        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public Key key(int index) {
            return entries.get(index).key;
        }
    }

    /**
     * Several records of one namespace, all treated alike. The stock client sends such a request in less than half the bytes:
     * of entries it compares each with the one before and never finds them equal.
     *
     * @param writing null if the operations only read
     */
    @SuppressWarnings("ArrayRecordComponent") // what the stock client takes; requests are never compared
    record Uniform(BatchPolicy policy, @Nullable BatchWritePolicy writing, Key[] keys, Operation[] operations)
            implements Several {
        @Override
        public int size() {
            return keys.length;
        }

        @Override
        public Key key(int index) {
            return keys[index];
        }
    }

    /** The records of a set, or those an index leads to. */
    record Query(QueryPolicy policy, Statement statement, PartitionFilter partitions) implements Request {}
}
