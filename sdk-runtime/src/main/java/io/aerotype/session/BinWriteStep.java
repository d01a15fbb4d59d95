package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchWritePolicy;
import io.aerotype.ael.AelProgram;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.operation.OperationSink;
import java.util.ArrayList;
import java.util.List;

/**
 * A step that does the same operations to each of its keys. They run in the order of the calls, for each record all or
 * none.
 *
 * @param <S> the builder itself
 * @param <T> the type whose conditions it takes
 */
public abstract sealed class BinWriteStep<S extends BinWriteStep<S, T>, T> extends TimedStep<S, T>
        implements OperationSink<S> permits WriteBuilder, TypedWrite {
    /** Most writes have few operations; a default list would start with ten places. */
    private static final int FEW = 4;

    private final List<Operation> operations = new ArrayList<>(FEW);
    private boolean bringsRecord;

    BinWriteStep(WriteTarget target) {
        super(target);
    }

    @Override
    public final S operation(Operation operation) {
        checkOpen();
        Operations.checkReplace(verb(), operation);
        operations.add(operation);
        bringsRecord |= Operations.brings(operation);
        return self();
    }

    @Override
    public final AelProgram compile(String ael) {
        return session.client().compile(ael);
    }

    @Override
    final RowReader<StoredRecord> chainReader() {
        // A write that brings nothing back spares itself the sorting.
        return bringsRecord ? new OperationResults(array()) : RowReader.STORED;
    }

    @Override
    final boolean bringsRecord() {
        return bringsRecord;
    }

    @Override
    final Request.Single single(Key key) {
        Operation[] array = array();
        Policies policies = session.policies(Operations.kind(array, this), Shape.POINT, key.namespace);
        return new Request.Operate(writePolicy(policies, Operations.answers(array)), key, array);
    }

    @Override
    final void addEntries(List<BatchRecord> entries) {
        Operation[] array = array();
        Kind kind = Operations.kind(array, this);
        PerNamespace<BatchWritePolicy> policies =
                new PerNamespace<>(namespace -> batchWritePolicy(session.policies(kind, Shape.BATCH, namespace)));
        for (Key key : keys()) {
            entries.add(new BatchWrite(policies.of(key), key, array));
        }
    }

    private Operation[] array() {
        if (operations.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has nothing to write; give it at least one operation on a bin.".formatted(verb()));
        }
        Operation[] array = operations.toArray(Operation[]::new);
        if (bringsRecord) {
            Operations.checkReadAll(array);
        }
        return array;
    }
}
