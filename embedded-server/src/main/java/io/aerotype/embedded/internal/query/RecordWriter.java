package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.store.StoredRecord;

/** What a background query does to a record it has found. */
@FunctionalInterface
public interface RecordWriter {
    /**
     * Writes to a record, if it is still there.
     *
     * @return the result code, 0 for success
     */
    int write(QueryRequest request, StoredRecord record);
}
