package io.aerotype.session;

import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchReadPolicy;
import com.aerospike.client.policy.Policy;
import io.aerotype.internal.limits.MostOperations;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.spi.Projection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads records by key. A key without a record is left out of the results unless {@link #includeMissingKeys} asks for it.
 *
 * @param <S> the builder itself
 * @param <T> the type whose conditions it takes
 * @param <R> what records are read as
 */
public abstract sealed class KeyQueryStep<S extends KeyQueryStep<S, T, R>, T, R> extends Step<S, T, R>
        permits KeyQuery, ProjectedKeyQuery, RecordQuery, ChainedQuery {

    /** Null for all bins, empty for none. */
    private String @Nullable [] bins;

    private boolean includeMissing;
    /** Null if whole bins are read, as mostly. */
    private @Nullable List<Operation> operations;

    KeyQueryStep(WriteTarget target) {
        super(target);
    }

    /** Goes on with what another query described, and reads the bins of a projection. */
    KeyQueryStep(KeyQueryStep<?, T, ?> begun, Projection<T, R> projection) {
        super(begun, "as(…)");
        this.bins = Reads.bins(begun.bins, projection);
        this.includeMissing = begun.includeMissing;
    }

    /**
     * Reads only some bins. Without this all are read.
     *
     * @param names the bins, at least one
     * @return this builder
     * @throws IllegalArgumentException if there is no name, or one is too long
     * @throws IllegalStateException if it was settled before which bins are read
     */
    public final S bins(String... names) {
        return read(Reads.bins(names));
    }

    /**
     * Reads no bins, only generation and expiry.
     *
     * @return this builder
     * @throws IllegalStateException if it was settled before which bins are read
     */
    public final S noBins() {
        return read(new String[0]);
    }

    /**
     * Reports a key that has no record as {@link RecordResult.Missing}, instead of leaving it out.
     *
     * @return this builder
     */
    public final S includeMissingKeys() {
        checkOpen();
        includeMissing = true;
        return self();
    }

    @Override
    final Request.Single single(Key key) {
        if (operations != null) {
            return new Request.Operate(Reads.operatePolicy(this, key.namespace), key, operationArray());
        }
        Policy policy = Reads.policy(this, key.namespace);
        return bins != null && bins.length == 0 ? new Request.Header(policy, key) : new Request.Get(policy, key, bins);
    }

    @Override
    final void addEntries(List<BatchRecord> entries) {
        PerNamespace<BatchReadPolicy> policies = new PerNamespace<>(namespace -> Reads.batchPolicy(this, namespace));
        Operation[] array = operationArray();
        for (Key key : keys()) {
            BatchReadPolicy policy = policies.of(key);
            if (array.length > 0) {
                entries.add(new BatchRead(policy, key, array));
                continue;
            }
            entries.add(
                    bins == null || bins.length == 0
                            ? new BatchRead(policy, key, bins == null)
                            : new BatchRead(policy, key, bins));
        }
    }

    @Override
    final Request.@Nullable Uniform uniform() {
        Key[] keys = alike();
        return keys == null
                ? null
                : new Request.Uniform(Reads.uniformPolicy(this, keys[0].namespace), null, keys, reading());
    }

    /** What is read, as operations; each bin once, as a server would answer it as often as it is named. */
    private Operation[] reading() {
        if (operations != null) {
            return operationArray();
        }
        if (bins == null) {
            return new Operation[] {Operation.get()};
        }
        return bins.length == 0
                ? new Operation[] {Operation.getHeader()}
                : Arrays.stream(bins).distinct().map(Operation::get).toArray(Operation[]::new);
    }

    @Override
    final Kind kind() {
        return Kind.READ;
    }

    @Override
    final boolean includesMissing() {
        Defaults defaults = defaults();
        return includeMissing || (defaults != null && defaults.includesMissing());
    }

    /** Adds an operation that reads; the record is then read as what its operations answer. */
    final S read(Operation operation) {
        checkOpen();
        if (operation.type.isWrite) {
            throw new IllegalArgumentException(
                    "A query changes nothing; use update or upsert for an operation that writes bin '%s'."
                            .formatted(operation.binName));
        }
        if (bins != null) {
            throw new IllegalStateException("This query reads whole bins already; name each bin with bin(…) instead.");
        }
        if (operations == null) {
            operations = new ArrayList<>();
        }
        operations.add(operation);
        MostOperations.check(operations.size());
        return self();
    }

    /** How a record is read if it is not read as a type. */
    final RowReader<StoredRecord> storedReader() {
        return operations == null ? RowReader.STORED : new OperationResults(operationArray());
    }

    private Operation[] operationArray() {
        return operations == null ? new Operation[0] : operations.toArray(Operation[]::new);
    }

    private S read(String[] names) {
        checkOpen();
        if (operations != null) {
            throw new IllegalStateException("This query names its bins one by one; name these with bin(…) too.");
        }
        if (bins != null) {
            throw new IllegalStateException("Which bins to read is settled already; call bins or noBins once.");
        }
        bins = names;
        return self();
    }
}
