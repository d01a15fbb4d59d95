package io.aerotype.embedded.internal.store;

import org.jspecify.annotations.Nullable;

/** The place of one record, locked: what is read here stays true until the slot is closed. */
public interface RecordSlot extends AutoCloseable {
    Digest digest();

    /** What is stored, expired or not. */
    @Nullable
    StoredRecord stored();

    /** The record, or null if there is none or it has expired. */
    @Nullable
    StoredRecord record();

    /** Stores a version of the record in place of the one before. */
    void put(StoredRecord record);

    /** Removes the record if there is one. */
    void remove();

    @Override
    void close();
}
