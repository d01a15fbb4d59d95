package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.transaction.Transactions;
import io.aerotype.embedded.internal.transaction.Transactions.ReadView;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import org.jspecify.annotations.Nullable;

/** How a command stands to the transactions of its namespace: within one, or outside and kept from what they hold. */
final class Participation {
    private static final int VERSION_SIZE = 7;
    private static final int ID_SIZE = 8;

    private final Transactions transactions;
    private final @Nullable Long id;
    private final @Nullable Long expectedVersion;
    private final boolean onLockingOnly;
    private @Nullable Long seenVersion;

    private Participation(
            Transactions transactions, @Nullable Long id, @Nullable Long expectedVersion, boolean onLockingOnly) {
        this.transactions = transactions;
        this.id = id;
        this.expectedVersion = expectedVersion;
        this.onLockingOnly = onLockingOnly;
    }

    /**
     * The participation a message asks for.
     *
     * @param transactions those of the namespace, or null if it has none
     * @return null in a namespace without transactions
     * @throws ResultException if the message is part of a transaction and there are none
     */
    static @Nullable Participation of(@Nullable Transactions transactions, Message message) {
        @Nullable Slice id = message.field(FieldType.TRANSACTION_ID);
        if (transactions == null) {
            if (id != null) {
                throw new ResultException(ResultCode.ENTERPRISE_ONLY, "transactions need strong consistency");
            }
            return null;
        }
        transactions.expire();
        @Nullable Slice version = message.field(FieldType.RECORD_VERSION);
        return new Participation(
                transactions,
                id == null ? null : littleEndian(id, ID_SIZE),
                version == null ? null : littleEndian(version, VERSION_SIZE),
                message.header().info4(Flags.INFO4_ON_LOCKING_ONLY));
    }

    private static long littleEndian(Slice bytes, int size) {
        if (bytes.length() != size) {
            throw new ResultException(ResultCode.PARAMETER, bytes.length() + " bytes instead of " + size);
        }
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << Byte.SIZE | bytes.unsignedByte(i);
        }
        return value;
    }

    Transactions transactions() {
        return transactions;
    }

    /** The transaction a command names, which it has to. */
    long requireId() {
        if (id == null) {
            throw new ResultException(ResultCode.PARAMETER, "no transaction id");
        }
        return id;
    }

    /**
     * The record as the command may see and change it.
     *
     * @param stored the record in the store, locked; it is unlocked if the command may not go on
     */
    RecordSlot lock(RecordSlot stored) {
        try {
            boolean first = id != null && !transactions.holds(stored.digest(), id);
            if (onLockingOnly && id != null && !first) {
                throw new ResultException(ResultCode.MRT_ALREADY_LOCKED);
            }
            RecordSlot slot = transactions.openToWrite(stored, id, expectedVersion);
            if (first) {
                see(slot.record());
            }
            return slot;
        } catch (ResultException refused) {
            stored.close();
            throw refused;
        }
    }

    @Nullable
    StoredRecord read(Digest digest, @Nullable StoredRecord stored) {
        if (id == null) {
            return stored;
        }
        ReadView view = transactions.read(digest, id, stored, expectedVersion);
        if (!view.own()) {
            see(view.record());
        }
        return view.record();
    }

    void verify(Digest digest, @Nullable StoredRecord stored) {
        transactions.verify(digest, stored, expectedVersion);
    }

    boolean isHeld(Digest digest) {
        return transactions.holds(digest);
    }

    private void see(@Nullable StoredRecord record) {
        seenVersion = record == null ? null : Transactions.versionOf(record);
    }

    /** Adds the version of the record that was judged. What the transaction itself has written has none yet. */
    void writeVersion(Row row) {
        if (seenVersion != null) {
            byte[] bytes = new byte[VERSION_SIZE];
            for (int i = 0; i < VERSION_SIZE; i++) {
                bytes[i] = (byte) (seenVersion >>> (i * Byte.SIZE));
            }
            row.field(FieldType.RECORD_VERSION, bytes);
        }
    }
}
