package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Slice;
import org.jspecify.annotations.Nullable;

/** A message without a digest: a command on the records of a namespace or set. */
public record QueryRequest(Message message, Namespace namespace) {
    /** The set's name, or null for the whole namespace. */
    @Nullable
    Slice setName() {
        @Nullable Slice name = message.field(FieldType.SET);
        return name == null || name.isEmpty() ? null : name;
    }

    /** The number the client gave this query. */
    long queryId() {
        return number(FieldType.QUERY_ID);
    }

    /** How many records the answer may have, 0 for no limit. */
    long maxRecords() {
        return number(FieldType.MAX_RECORDS);
    }

    /** Whether it goes through a secondary index. */
    boolean isIndexed() {
        return message.fields().has(FieldType.INDEX_RANGE);
    }

    private long number(FieldType type) {
        @Nullable Slice value = message.field(type);
        if (value == null) {
            return 0;
        }
        if (value.length() != Long.BYTES) {
            throw new ResultException(ResultCode.PARAMETER, type + " of " + value.length() + " bytes");
        }
        return value.int64(0);
    }
}
