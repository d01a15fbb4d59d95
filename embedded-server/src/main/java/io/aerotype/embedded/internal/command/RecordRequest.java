package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Operation;
import io.aerotype.embedded.internal.wire.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command on one record.
 *
 * @param filter the record's own filter expression, or that of its batch, as sent; null without one
 */
record RecordRequest(
        Message message,
        Namespace namespace,
        Digest digest,
        @Nullable Slice filter) {
    Header header() {
        return message.header();
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
