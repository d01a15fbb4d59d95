package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A message without a digest: a command on the records of a namespace or set.
 *
 * @param access what whoever sent it may do
 */
public record QueryRequest(Message message, Namespace namespace, Access access) {
    /** The same, to be kept when the message is gone. */
    QueryRequest detached() {
        return new QueryRequest(message.detached(), namespace, access);
    }

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

    /** Whether it is a quick one: it cannot be stopped and is in no list. */
    boolean isShort() {
        return message.header().info1(Flags.INFO1_SHORT_QUERY);
    }

    /** How many records a second it may read, 0 for as many as it can. */
    long recordsPerSecond() {
        @Nullable Slice value = message.field(FieldType.RECORDS_PER_SECOND);
        if (value != null && isShort()) {
            throw new ResultException(ResultCode.PARAMETER, "a short query with a rate");
        }
        return number32(FieldType.RECORDS_PER_SECOND);
    }

    /** How long it waits for a client that does not read on, in milliseconds; 0 for ever. */
    long socketTimeout() {
        return number32(FieldType.SOCKET_TIMEOUT);
    }

    /** Queries with work to do at the server cannot be quick. */
    void requireLong() {
        if (isShort()) {
            throw new ResultException(ResultCode.PARAMETER, "only a query that reads can be short");
        }
    }

    /** Whether it goes through a secondary index. */
    boolean isIndexed() {
        return message.fields().has(FieldType.INDEX_RANGE);
    }

    private long number32(FieldType type) {
        @Nullable Slice value = message.field(type);
        if (value == null) {
            return 0;
        }
        if (value.length() != Integer.BYTES) {
            throw new ResultException(ResultCode.PARAMETER, type + " of " + value.length() + " bytes");
        }
        return Integer.toUnsignedLong(value.int32(0));
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
