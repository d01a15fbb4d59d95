package io.aerotype.session;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.pipeline.Row;
import io.aerotype.spi.RecordDecoder;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes of what the server sent what the user asked for. It is also what the shortest way to a record does with the
 * answer, so that a read on that way makes no function of its own.
 */
interface RowReader<R> extends Function<Row, Optional<R>> {
    /** The record with its bins by name. */
    RowReader<StoredRecord> STORED = StoredRecord::new;

    R read(Key key, Record stored);

    /** What a plain read gives: empty if there is no such record. */
    @Override
    default Optional<R> apply(Row row) {
        Record stored = row.stored();
        if (stored != null) {
            return Optional.of(read(row.key(), stored));
        }
        if (row.resultCode() == ResultCode.KEY_NOT_FOUND_ERROR) {
            return Optional.empty();
        }
        throw Failures.of("get", row);
    }

    static <T> RowReader<T> of(RecordDecoder<T> codec) {
        return codec::decode;
    }
}
