package io.aerotype.spi;

import com.aerospike.client.Key;
import com.aerospike.client.Value;
import org.jspecify.annotations.Nullable;

/**
 * The user key of a record that is read, as the type of its id.
 *
 * @param key the record's key; null for what is embedded
 * @param misreading says what is wrong
 */
record UserKey(@Nullable Key key, Misreading misreading) {
    String text() {
        if (value() instanceof String text) {
            return text;
        }
        throw misreading.noId("a string");
    }

    long integer(String expected) {
        if (value() instanceof Long id) {
            return id;
        }
        throw misreading.noId(expected);
    }

    int narrowInteger() {
        String expected = "an integer that fits an int";
        long id = integer(expected);
        if ((int) id != id) {
            throw misreading.noId(expected);
        }
        return (int) id;
    }

    byte[] blob() {
        if (value() instanceof byte[] bytes) {
            return bytes;
        }
        throw misreading.noId("a blob");
    }

    <V> V converted(ValueCodec<V> codec) {
        Object id = value();
        if (id == null) {
            throw misreading.noId("a key");
        }
        try {
            return codec.fromStored(id);
        } catch (UnreadableValueException unreadable) {
            throw misreading.id(unreadable);
        }
    }

    /** Integers as longs, as they are in bins. */
    private @Nullable Object value() {
        Value id = key == null ? null : key.userKey;
        return id instanceof Value.IntegerValue ? (Object) id.toLong() : id == null ? null : id.getObject();
    }
}
