package io.aerotype.session;

import com.aerospike.client.Operation;
import io.aerotype.ael.AelProgram;
import io.aerotype.operation.BinRead;
import io.aerotype.operation.OperationSink;

/**
 * Reads records by key: whole, some bins, or parts of bins.
 *
 * <pre>{@code
 * session.query(users.ids("alice", "bob")).bins("name", "age").execute();
 * session.query(users.id("alice")).bin("scores").onListRankRange(-3).getValues().execute();
 * }</pre>
 */
public final class RecordQuery extends KeyQueryStep<RecordQuery, StoredRecord, StoredRecord>
        implements OperationSink<RecordQuery> {
    RecordQuery(WriteTarget target) {
        super(target);
    }

    /**
     * Names a bin to read from; the next call says what of it.
     *
     * @param name 1 to 15 bytes of UTF-8
     * @return the bin's reading operations
     * @throws IllegalArgumentException if the name is empty, longer, or holds a NUL character
     */
    public BinRead<RecordQuery> bin(String name) {
        return new BinRead<>(this, name);
    }

    @Override
    public RecordQuery operation(Operation operation) {
        return read(operation);
    }

    @Override
    public RecordQuery forkingOperation(Operation operation) {
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
    RecordQuery self() {
        return this;
    }
}
