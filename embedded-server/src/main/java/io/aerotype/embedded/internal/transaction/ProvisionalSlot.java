package io.aerotype.embedded.internal.transaction;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.StoredRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as its transaction sees it: a write changes the provisional version and leaves the store alone. */
final class ProvisionalSlot implements RecordSlot {
    private final Transactions transactions;
    private final Transaction owner;
    private final RecordSlot stored;
    private @Nullable Provisional held;

    ProvisionalSlot(Transactions transactions, Transaction owner, RecordSlot stored, @Nullable Provisional held) {
        this.transactions = transactions;
        this.owner = owner;
        this.stored = stored;
        this.held = held;
    }

    @Override
    public Digest digest() {
        return stored.digest();
    }

    @Override
    public @Nullable StoredRecord stored() {
        return held == null ? stored.stored() : held.version();
    }

    /** A record that a transaction has written does not expire before the transaction ends. */
    @Override
    public @Nullable StoredRecord record() {
        return held == null ? stored.record() : held.version();
    }

    @Override
    public void put(StoredRecord record) {
        keep(record);
    }

    @Override
    public void remove() {
        if (stored() != null) {
            keep(null);
        }
    }

    /** The transaction may have run out since the slot was opened: then it can hold nothing more. */
    private void keep(@Nullable StoredRecord version) {
        synchronized (owner) {
            owner.add(List.of(digest()));
            transactions.keep(owner, digest(), version);
            held = new Provisional(owner, version);
        }
    }

    @Override
    public void close() {
        stored.close();
    }
}
