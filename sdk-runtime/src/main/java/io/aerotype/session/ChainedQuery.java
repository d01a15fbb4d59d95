package io.aerotype.session;

import com.aerospike.client.Operation;
import io.aerotype.ael.AelProgram;
import io.aerotype.operation.BinRead;
import io.aerotype.operation.OperationSink;

/**
 * Reads records by key as a step of a chain. The steps of a chain may be about different types, so its results are untyped;
 * {@link StoredRecord#as} gives a record its type.
 *
 * @param <T> the type whose conditions it takes
 */
public final class ChainedQuery<T> extends KeyQueryStep<ChainedQuery<T>, T, StoredRecord>
        implements OperationSink<ChainedQuery<T>> {
    ChainedQuery(WriteTarget target) {
        super(target);
    }

    /**
     * Names a bin to read from; the next call says what of it.
     *
     * @param name 1 to 15 bytes of UTF-8
     * @return the bin's reading operations
     * @throws IllegalArgumentException if the name is empty, longer, or holds a NUL character
     */
    public BinRead<ChainedQuery<T>> bin(String name) {
        return new BinRead<>(this, name);
    }

    @Override
    public ChainedQuery<T> operation(Operation operation) {
        return read(operation);
    }

    @Override
    public ChainedQuery<T> forkingOperation(Operation operation) {
        session.client().require(Capability.PATH_EXPRESSIONS);
        return operation(operation);
    }

    @Override
    public AelProgram compile(String ael) {
        return session.client().compile(ael);
    }

    @Override
    RowReader<StoredRecord> reader() {
        return storedReader();
    }

    @Override
    RowReader<StoredRecord> chainReader() {
        return storedReader();
    }

    @Override
    ChainedQuery<T> self() {
        return this;
    }
}
