package io.aerotype.session;

import com.aerospike.client.BatchDelete;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.internal.lower.Where;
import io.aerotype.internal.pipeline.Request;
import java.util.List;

/**
 * A step that deletes records. Each key answers, that of a record that was not there with {@link RecordResult.Missing}.
 *
 * @param <S> the builder itself
 * @param <T> the type whose conditions it takes
 */
public abstract sealed class DeleteStep<S extends DeleteStep<S, T>, T> extends ChangeStep<S, T>
        permits DeleteBuilder, ObjectDeleteBuilder {
    DeleteStep(WriteTarget target) {
        super(target);
    }

    /** The generation that the record of a key must have; 0 for any. */
    abstract int expected(int index);

    /** Whether each key expects the same generation. */
    abstract boolean alike();

    @Override
    final Request.Single single(Key key) {
        int generation = expected(0);
        WritePolicy policy =
                session.policies(kind(), Shape.POINT, key.namespace).write(verb().action(), false);
        if (!plain() || generation != 0) {
            boolean durable = durable(policy.durableDelete);
            policy = new WritePolicy(policy);
            Where where = where();
            policy.filterExp = where == null ? null : where.expression();
            policy.generation = generation;
            policy.generationPolicy = policy(generation);
            policy.durableDelete = durable;
        }
        return new Request.Delete(policy, key);
    }

    @Override
    final void addEntries(List<BatchRecord> entries) {
        Kind kind = kind();
        PerNamespace<BatchDeletePolicy> policies = new PerNamespace<>(namespace ->
                batchPolicy(session.policies(kind, Shape.BATCH, namespace).batchDelete(), expected(0)));
        for (int i = 0; i < keys().size(); i++) {
            Key key = keys().get(i);
            entries.add(new BatchDelete(
                    alike()
                            ? policies.of(key)
                            : batchPolicy(
                                    session.policies(kind, Shape.BATCH, key.namespace)
                                            .batchDelete(),
                                    expected(i)),
                    key));
        }
    }

    /** A delete that checks the generation must not be repeated: the first one may have been done. */
    private Kind kind() {
        return alike() && expected(0) == 0 ? Kind.WRITE_RETRYABLE : Kind.WRITE_NON_RETRYABLE;
    }

    private BatchDeletePolicy batchPolicy(BatchDeletePolicy base, int generation) {
        if (plain() && generation == 0) {
            return base;
        }
        BatchDeletePolicy policy = new BatchDeletePolicy(base);
        Where where = where();
        policy.filterExp = where == null ? null : where.expression();
        policy.generation = generation;
        policy.generationPolicy = policy(generation);
        policy.durableDelete = durable(base.durableDelete);
        return policy;
    }

    private static GenerationPolicy policy(int generation) {
        return generation == 0 ? GenerationPolicy.NONE : GenerationPolicy.EXPECT_GEN_EQUAL;
    }
}
