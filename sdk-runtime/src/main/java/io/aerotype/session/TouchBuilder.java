package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchWritePolicy;
import io.aerotype.internal.pipeline.Request;
import java.util.List;

/**
 * Gives records a new generation and time to live. Each key answers, that of a record that is not there with {@link
 * RecordResult.Missing}.
 *
 * @param <T> the type whose conditions it takes
 */
public final class TouchBuilder<T> extends TimedStep<TouchBuilder<T>, T> {
    TouchBuilder(WriteTarget target) {
        super(target);
    }

    @Override
    Request.Single single(Key key) {
        Policies policies = session.policies(kind(), Shape.POINT, key.namespace);
        return new Request.Operate(writePolicy(policies, false), key, new Operation[] {Operation.touch()});
    }

    @Override
    void addEntries(List<BatchRecord> entries) {
        Operation[] touch = {Operation.touch()};
        Kind kind = kind();
        PerNamespace<BatchWritePolicy> policies =
                new PerNamespace<>(namespace -> batchWritePolicy(session.policies(kind, Shape.BATCH, namespace)));
        for (Key key : keys()) {
            entries.add(new BatchWrite(policies.of(key), key, touch));
        }
    }

    @Override
    Kind kind() {
        return terms().generation() == 0 ? Kind.WRITE_RETRYABLE : Kind.WRITE_NON_RETRYABLE;
    }

    @Override
    TouchBuilder<T> self() {
        return this;
    }
}
