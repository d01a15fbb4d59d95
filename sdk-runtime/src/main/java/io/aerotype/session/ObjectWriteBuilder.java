package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import io.aerotype.internal.pipeline.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Writes whole records of an annotated type, each under its own id.
 *
 * <pre>{@code
 * session.insert(users).record(alice).execute();
 * session.upsert(users).records(everyone).expireAfter(Duration.ofDays(1)).execute();
 * }</pre>
 *
 * @param <T> the annotated type
 */
public final class ObjectWriteBuilder<T> extends TimedStep<ObjectWriteBuilder<T>, T> {
    private final TypedDataSet<T, ?> dataSet;
    private final List<Operation[]> operations = new ArrayList<>(1);

    ObjectWriteBuilder(WriteTarget target, TypedDataSet<T, ?> dataSet) {
        super(target);
        this.dataSet = dataSet;
    }

    /**
     * Adds a record.
     *
     * @param record what to write
     * @return this builder
     */
    public ObjectWriteBuilder<T> record(T record) {
        checkOpen();
        keys().add(dataSet.keyOf(record).key());
        operations.add(dataSet.codec().encode(record, verb().absent()));
        return this;
    }

    /**
     * Adds records.
     *
     * @param records what to write, at least one
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public ObjectWriteBuilder<T> records(Collection<? extends T> records) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s of %s was given no records; give it at least one.".formatted(verb(), dataSet.dataSet()));
        }
        records.forEach(this::record);
        return this;
    }

    @Override
    Request.Single single(Key key) {
        Operation[] array = operations.getFirst();
        Policies policies = session.policies(Operations.kind(array, this), Shape.POINT, key.namespace);
        return new Request.Operate(writePolicy(policies, false), key, array);
    }

    @Override
    void addEntries(List<BatchRecord> entries) {
        Kind kind = Operations.kind(operations.getFirst(), this);
        var policy = batchWritePolicy(
                session.policies(kind, Shape.BATCH, dataSet.dataSet().namespace()));
        for (int i = 0; i < operations.size(); i++) {
            entries.add(new BatchWrite(policy, keys().get(i), operations.get(i)));
        }
    }

    @Override
    ObjectWriteBuilder<T> self() {
        return this;
    }
}
