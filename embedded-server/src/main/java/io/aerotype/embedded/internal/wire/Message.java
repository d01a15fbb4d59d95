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

    /** The same command on another record. */
    public Message about(Slice digest) {
        return new Message(header, fields.with(FieldType.DIGEST, digest), operations);
    }
}
