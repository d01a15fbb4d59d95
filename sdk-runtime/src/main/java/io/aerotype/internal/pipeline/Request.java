package io.aerotype.internal.pipeline;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.policy.BatchPolicy;
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

    /** A request about one record. */
    sealed interface Single extends Request {
        Key key();

        /** The form in which the stock client answers it. */
        Reply reply();
    }

    /** Reads bins of one record; null means all of them. */
    @SuppressWarnings("ArrayRecordComponent") // what the stock client takes; requests are never compared
    record Get(Policy policy, Key key, String @Nullable [] bins) implements Single {
        @Override
        public Reply reply() {
            return Reply.READ;
        }
    }

    /** Reads generation and expiry of one record. */
    record Header(Policy policy, Key key) implements Single {
        @Override
        public Reply reply() {
            return Reply.READ;
        }
    }

    /** Runs operations on one record. */
    @SuppressWarnings("ArrayRecordComponent") // what the stock client takes; requests are never compared
    record Operate(WritePolicy policy, Key key, Operation[] operations) implements Single {
        @Override
        public Reply reply() {
            return Reply.OPERATED;
        }
    }

    /** Runs a user-defined function on one record. */
    @SuppressWarnings("ArrayRecordComponent") // what the stock client takes; requests are never compared
    record Function(WritePolicy policy, Key key, String module, String name, Value[] arguments) implements Single {
        @Override
        public Reply reply() {
            return Reply.RETURNED;
        }
    }

    /** Deletes one record. */
    record Delete(WritePolicy policy, Key key) implements Single {
        @Override
        public Reply reply() {
            return Reply.DELETED;
        }
    }

    /** Several records, each with its own business; what a server answered stands in the entries themselves. */
    record Batch(BatchPolicy policy, List<BatchRecord> entries) implements Request {}

    /** The records of a set, or those an index leads to. */
    record Query(QueryPolicy policy, Statement statement, PartitionFilter partitions) implements Request {}
}
