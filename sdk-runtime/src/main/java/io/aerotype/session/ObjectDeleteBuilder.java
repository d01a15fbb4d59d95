package io.aerotype.session;

import com.aerospike.client.BatchDelete;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.internal.pipeline.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Deletes records that were read, each if nobody has written it since.
 *
 * <pre>{@code
 * session.delete(users).record(alice).execute();
 * }</pre>
 *
 * @param <T> the annotated type
 */
public final class ObjectDeleteBuilder<T> extends ChangeStep<ObjectDeleteBuilder<T>, T> {
    private final TypedDataSet<T, ?> dataSet;
    private final List<Integer> generations = new ArrayList<>(1);

    ObjectDeleteBuilder(WriteTarget target, TypedDataSet<T, ?> dataSet) {
        super(target.with(dataSet.codec().options()));
        this.dataSet = dataSet;
    }

    /**
     * Adds a record. If its type keeps the generation and the record was read, it is deleted only while the stored one is
     * unchanged; otherwise that fails with a {@link io.aerotype.error.GenerationConflictException}.
     *
     * @param record what to delete
     * @return this builder
     */
    public ObjectDeleteBuilder<T> record(T record) {
        checkOpen();
        keys().add(dataSet.keyOf(record).key());
        generations.add(terms().generation() == 0 ? dataSet.codec().generation(record) : 0);
        return this;
    }

    /**
     * Adds records.
     *
     * @param records what to delete, at least one
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public ObjectDeleteBuilder<T> records(Collection<? extends T> records) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s of %s was given no records; give it at least one.".formatted(verb(), dataSet.dataSet()));
        }
        records.forEach(this::record);
        return this;
    }

    @Override
    Request.Single single(Key key) {
        WritePolicy policy = deletePolicy(session.policies(kind(), Shape.POINT, key.namespace));
        int read = generations.getFirst();
        if (read != 0) {
            policy = new WritePolicy(policy);
            policy.generation = read;
            policy.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        }
        return new Request.Delete(policy, key);
    }

    @Override
    void addEntries(List<BatchRecord> entries) {
        BatchDeletePolicy shared = batchDeletePolicy(
                session.policies(kind(), Shape.BATCH, dataSet.dataSet().namespace())
                        .batchDelete());
        for (int i = 0; i < generations.size(); i++) {
            int read = generations.get(i);
            BatchDeletePolicy policy = shared;
            if (read != 0) {
                policy = new BatchDeletePolicy(shared);
                policy.generation = read;
                policy.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
            }
            entries.add(new BatchDelete(policy, keys().get(i)));
        }
    }

    @Override
    Kind kind() {
        return terms().generation() == 0 && generations.stream().allMatch(read -> read == 0)
                ? Kind.WRITE_RETRYABLE
                : Kind.WRITE_NON_RETRYABLE;
    }

    @Override
    ObjectDeleteBuilder<T> self() {
        return this;
    }
}
