package io.aerotype.session;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import io.aerotype.spi.RecordDecoder;

/** Makes of what the server sent what the user asked for. */
interface RowReader<R> {
    /** The record with its bins by name. */
    RowReader<StoredRecord> STORED = StoredRecord::new;

    R read(Key key, Record stored);

    static <T> RowReader<T> of(RecordDecoder<T> decoder) {
        return decoder::decode;
    }
}
