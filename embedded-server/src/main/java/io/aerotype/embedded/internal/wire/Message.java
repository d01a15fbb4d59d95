package io.aerotype.embedded.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record message, decoded once: a single-record command, a query, the parent of a batch, or one entry of a batch.
 */
public record Message(Header header, Fields fields, List<Operation> operations) {
    public @Nullable Slice field(FieldType type) {
        return fields.get(type);
    }

    /** The same message with one field more, or with another value for one it has. */
    public Message with(FieldType type, Slice value) {
        return new Message(header, fields.with(type, value), operations);
    }

    /**
     * The same message in memory of its own: it stays valid when the connection reads on.
     */
    public Message detached() {
        return new Message(
                header,
                fields.detached(),
                operations.stream().map(Operation::detached).toList());
    }
}
