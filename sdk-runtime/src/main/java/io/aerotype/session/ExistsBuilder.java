package io.aerotype.session;

import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchReadPolicy;
import io.aerotype.internal.pipeline.Request;
import java.util.List;

/**
 * Asks whether records are there, and for their generation and expiry. Each key answers, that of a record that is not
 * there with {@link RecordResult.Missing}.
 *
 * @param <T> the type whose conditions it takes
 */
public final class ExistsBuilder<T> extends Step<ExistsBuilder<T>, T, StoredRecord> {
    ExistsBuilder(WriteTarget target) {
        super(target);
    }

    @Override
    Request.Single single(Key key) {
        return new Request.Header(Reads.policy(this, key.namespace), key);
    }

    @Override
    void addEntries(List<BatchRecord> entries) {
        PerNamespace<BatchReadPolicy> policies = new PerNamespace<>(namespace -> Reads.batchPolicy(this, namespace));
        for (Key key : keys()) {
            entries.add(new BatchRead(policies.of(key), key, false));
        }
    }

    @Override
    Kind kind() {
        return Kind.READ;
    }

    @Override
    RowReader<StoredRecord> reader() {
        return RowReader.STORED;
    }

    @Override
    ExistsBuilder<T> self() {
        return this;
    }
}
