package io.aerotype.session;

import com.aerospike.client.BatchDelete;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchDeletePolicy;
import io.aerotype.internal.pipeline.Request;
import java.util.List;

/**
 * Deletes records. Each key answers, that of a record that was not there with {@link RecordResult.Missing}.
 *
 * @param <T> the type whose conditions it takes
 */
public final class DeleteBuilder<T> extends ChangeStep<DeleteBuilder<T>, T> {
    DeleteBuilder(WriteTarget target) {
        super(target);
    }

    @Override
    Request.Single single(Key key) {
        return new Request.Delete(deletePolicy(session.policies(kind(), Shape.POINT, key.namespace)), key);
    }

    @Override
    void addEntries(List<BatchRecord> entries) {
        Kind kind = kind();
        PerNamespace<BatchDeletePolicy> policies = new PerNamespace<>(namespace ->
                batchDeletePolicy(session.policies(kind, Shape.BATCH, namespace).batchDelete()));
        for (Key key : keys()) {
            entries.add(new BatchDelete(policies.of(key), key));
        }
    }

    @Override
    Kind kind() {
        return terms().generation() == 0 ? Kind.WRITE_RETRYABLE : Kind.WRITE_NON_RETRYABLE;
    }

    @Override
    DeleteBuilder<T> self() {
        return this;
    }
}
