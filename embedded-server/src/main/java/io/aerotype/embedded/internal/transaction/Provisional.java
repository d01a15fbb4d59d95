package io.aerotype.embedded.internal.transaction;

import io.aerotype.embedded.internal.store.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction has made of a record. Everybody else sees the record as it is stored until the transaction ends.
 *
 * @param version the record after the transaction's last write to it, or null if that removed it
 */
record Provisional(Transaction owner, @Nullable StoredRecord version) {}
