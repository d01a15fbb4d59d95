package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Operation;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command on one record.
 *
 * @param filter the record's own filter expression, or that of its batch, as sent; null without one
 * @param participation how it stands to transactions; null in a namespace without them
 */
record RecordRequest(
        Message message,
        Namespace namespace,
        Digest digest,
        @Nullable Slice filter,
        @Nullable Participation participation) {
    Header header() {
        return message.header();
    }

    /** The same command, to be executed in the store of another node. */
    RecordRequest servedBy(Namespace other) {
        return new RecordRequest(message, other, digest, filter, participation);
    }

    /** Locks the record as this command may see and change it. */
    RecordSlot lock() {
        return participation == null ? namespace.lock(digest) : participation.lock(namespace.lock(digest));
    }

    /** The record as this command sees it, or null. */
    @Nullable
    StoredRecord read() {
        @Nullable StoredRecord stored = namespace.get(digest);
        return participation == null ? stored : participation.read(digest, stored);
    }

    /** Whether a transaction, this command's own or another, has the record in its hands. */
    boolean isHeldByTransaction() {
        return participation != null && participation.isHeld(digest);
    }

    /** Tells a transaction which version of the record was judged, so that its end can verify it. */
    void writeVersion(Row row) {
        if (participation != null) {
            participation.writeVersion(row);
        }
    }

    List<Operation> operations() {
        return message.operations();
    }

    /** The set's name as sent, or null if none or an empty one was. */
    @Nullable
    Slice setName() {
        @Nullable Slice name = message.field(FieldType.SET);
        return name == null || name.isEmpty() ? null : name;
    }

    /** The user key as sent, type byte first, or null. */
    @Nullable
    Slice userKey() {
        return message.field(FieldType.USER_KEY);
    }
}
