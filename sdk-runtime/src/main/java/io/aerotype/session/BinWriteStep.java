package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchWritePolicy;
import io.aerotype.ael.AelProgram;
import io.aerotype.internal.limits.MostOperations;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.operation.OperationSink;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that does the same operations to each of its keys. They run in the order of the calls, for each record all or
 * none.
 *
 * @param <S> the builder itself
 * @param <T> the type whose conditions it takes
 */
public abstract sealed class BinWriteStep<S extends BinWriteStep<S, T>, T> extends TimedStep<S, T>
        implements OperationSink<S> permits WriteBuilder, TypedWrite {
    /** Many writes have one operation, which needs no array yet, and most a handful: the array is handed over if full. */
    private static final int HANDFUL = 5;

    private static final Operation[] NONE = {};

    private @Nullable Operation first;
    /** All of them, once there are two. */
    private Operation[] operations = NONE;

    private int count;
    private boolean bringsRecord;

    BinWriteStep(WriteTarget target) {
        super(target);
    }

    @Override
    public final S operation(Operation operation) {
        checkOpen();
        Operations.checkReplace(verb(), operation);
        if (count == 0) {
            first = operation;
        } else {
            append(operation);
        }
        count++;
        bringsRecord |= Operations.brings(operation);
        return self();
    }

    @Override
    public final S forkingOperation(Operation operation) {
        session.client().require(Capability.PATH_EXPRESSIONS);
        return operation(operation);
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
        Policies policies = session.policies(kind(), Shape.POINT, key.namespace);
        return new Request.Operate(writePolicy(policies, Operations.answers(array)), key, array);
    }

    @Override
    final void addEntries(List<BatchRecord> entries) {
        Operation[] array = array();
        Kind kind = kind();
        PerNamespace<BatchWritePolicy> policies =
                new PerNamespace<>(namespace -> batchWritePolicy(session.policies(kind, Shape.BATCH, namespace)));
        for (Key key : keys()) {
            entries.add(new BatchWrite(policies.of(key), key, array));
        }
    }

    @Override
    final Request.@Nullable Uniform uniform() {
        Operation[] array = array();
        Key[] keys = alike();
        if (keys == null) {
            return null;
        }
        String namespace = keys[0].namespace;
        Policies each = session.policies(kind(), Shape.BATCH, namespace);
        Policies all = session.policies(Kind.WRITE_NON_RETRYABLE, Shape.BATCH, namespace);
        return new Request.Uniform(all.batch(), batchWritePolicy(each), keys, array);
    }

    @Override
    final Kind kind() {
        return Operations.kind(array(), this);
    }

    private Operation[] array() {
        if (count == 0) {
            throw new IllegalArgumentException(
                    "%s has nothing to write; give it at least one operation on a bin.".formatted(verb()));
        }
        MostOperations.check(count);
        if (first != null && operations.length == 0) {
            operations = new Operation[] {first};
        } else if (count < operations.length) {
            operations = Arrays.copyOf(operations, count);
        }
        if (bringsRecord) {
            Operations.checkReadAll(operations);
        }
        return operations;
    }

    private void append(Operation operation) {
        if (first != null && operations.length == 0) {
            operations = new Operation[HANDFUL];
            operations[0] = first;
        } else if (count == operations.length) {
            operations = Arrays.copyOf(operations, 2 * count);
        }
        operations[count] = operation;
    }
}
