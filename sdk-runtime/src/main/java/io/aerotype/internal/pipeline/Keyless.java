package io.aerotype.internal.pipeline;

import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.BatchUDFPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.WritePolicy;

/**
 * Policies for keys of which nobody knows but the digest, as those of records that were stored without their key. The stock
 * client is told to send the user key with each write and falls over one that is not there.
 */
public final class Keyless {
    private Keyless() {}

    /** The policy, or a copy that sends no user key if there is none. */
    public static WritePolicy policy(WritePolicy policy, Key key) {
        if (key.userKey != null || !policy.sendKey) {
            return policy;
        }
        WritePolicy copy = new WritePolicy(policy);
        copy.sendKey = false;
        return copy;
    }

    /** The policy of an entry of a batch, told to send no user key; one of another kind sends none anyway. */
    @SuppressWarnings("unchecked") // each copy is of the class of its original
    public static <P> P entry(P policy) {
        return (P)
                switch (policy) {
                    case BatchWritePolicy write -> {
                        BatchWritePolicy copy = new BatchWritePolicy(write);
                        copy.sendKey = false;
                        yield copy;
                    }
                    case BatchDeletePolicy delete -> {
                        BatchDeletePolicy copy = new BatchDeletePolicy(delete);
                        copy.sendKey = false;
                        yield copy;
                    }
                    case BatchUDFPolicy udf -> {
                        BatchUDFPolicy copy = new BatchUDFPolicy(udf);
                        copy.sendKey = false;
                        yield copy;
                    }
                    default -> policy;
                };
    }
}
