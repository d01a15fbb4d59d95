package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.index.IndexDefinition;
import io.aerotype.embedded.internal.index.IndexRange;
import io.aerotype.embedded.internal.index.IndexedPart;
import io.aerotype.embedded.internal.index.IndexedType;
import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.index.SecondaryIndex;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.MessageReader;
import io.aerotype.embedded.internal.wire.Slice;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a query asks of a secondary index: which one, and what range of it. */
record IndexRequest(IndexRange range, @Nullable String indexName, IndexDefinition definition) {
    private static final int MAX_BIN_NAME = 15;

    static IndexRequest of(QueryRequest request) {
        Message message = request.message();
        @Nullable Slice name = message.field(FieldType.INDEX_NAME);
        @Nullable Slice expression = message.field(FieldType.INDEX_EXPRESSION);
        @Nullable Slice context = message.field(FieldType.INDEX_CONTEXT);
        MessageReader reader = new MessageReader(required(message, FieldType.INDEX_RANGE));
        if (reader.unsignedByte() != 1) {
            throw bad("one range is what a query can have");
        }
        Slice bin = reader.bytes(reader.unsignedByte());
        boolean elsewhere = name != null || expression != null;
        if (bin.isEmpty() != elsewhere || bin.length() > MAX_BIN_NAME) {
            throw bad("an index is told by its bin, its name or its expression");
        }
        if ((context != null && elsewhere) || (name != null && expression != null)) {
            throw bad("an index is told in two ways");
        }
        IndexedType type =
                IndexedType.ofParticleType(reader.unsignedByte()).orElseThrow(() -> bad("no index holds such values"));
        IndexRange range = range(type, reader);
        @Nullable Slice set = request.setName();
        return new IndexRequest(
                range,
                name == null ? null : name.utf8(),
                new IndexDefinition(
                        set == null ? null : set.utf8(),
                        bin.utf8(),
                        type,
                        part(message),
                        base64(context),
                        base64(expression)));
    }

    /** The index, if there is one that fits. */
    SecondaryIndex find(Indexes indexes) {
        @Nullable SecondaryIndex index = indexName == null ? indexes.forQuery(definition) : indexes.byName(indexName);
        if (index == null) {
            throw new ResultException(ResultCode.INDEX_NOT_FOUND);
        }
        if (index.definition().type() != range.type() || index.definition().part() == IndexedPart.SET) {
            throw bad("the index holds values of another type");
        }
        @Nullable String indexedSet = index.definition().set();
        if (indexedSet != null && !indexedSet.equals(definition.set())) {
            throw new ResultException(ResultCode.INDEX_NOT_FOUND, "the index is on another set");
        }
        if (!index.isReadable()) {
            throw new ResultException(
                    ResultCode.INDEX_NOT_READABLE, "the index has taken in " + index.loadedPercent() + " percent");
        }
        return index;
    }

    private static IndexRange range(IndexedType type, MessageReader reader) {
        Slice first = reader.bytes(reader.int32());
        // Of a string, a blob or a geometry the value comes twice; a server looks at the first.
        return switch (type) {
            case NUMERIC -> numbers(number(first), number(reader.bytes(reader.int32())));
            case STRING -> new IndexRange.Exactly(type, new Particle.Text(first.toBytes()));
            case BLOB -> new IndexRange.Exactly(type, new Particle.Blob(ParticleType.BLOB, first.toBytes()));
            case GEO2DSPHERE -> IndexRange.Place.of(first.toBytes());
        };
    }

    private static IndexRange numbers(long first, long last) {
        if (first > last) {
            throw bad("a range from " + first + " to " + last);
        }
        return new IndexRange.Numbers(first, last);
    }

    private static long number(Slice value) {
        if (value.length() != Long.BYTES) {
            throw bad("a number of " + value.length() + " bytes");
        }
        return value.int64(0);
    }

    private static IndexedPart part(Message message) {
        @Nullable Slice code = message.field(FieldType.INDEX_TYPE);
        if (code == null) {
            return IndexedPart.DEFAULT;
        }
        return IndexedPart.ofCode(code.isEmpty() ? -1 : code.unsignedByte(0))
                .orElseThrow(() -> bad("no such kind of index"));
    }

    private static Slice required(Message message, FieldType type) {
        @Nullable Slice value = message.field(type);
        if (value == null) {
            throw bad("no " + type);
        }
        return value;
    }

    private static String base64(@Nullable Slice bytes) {
        return bytes == null ? "" : Base64.getEncoder().encodeToString(bytes.toBytes());
    }

    private static ResultException bad(String what) {
        return new ResultException(ResultCode.PARAMETER, what);
    }
}
