package io.aerotype.session;

import com.aerospike.client.Key;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.value.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A namespace and a set: where records are. It makes keys and takes part in queries; it holds no connection.
 *
 * <pre>{@code
 * DataSet users = DataSet.of("test", "users");
 * session.upsert(users.id("alice")).bin("age").setTo(30).execute();
 * }</pre>
 *
 * <p>The text {@code "1"} and the integer {@code 1} identify two different records; an {@code int} and a {@code long} of
 * the same value identify one.
 *
 * @param namespace the namespace: 1 to 31 bytes of UTF-8
 * @param set the set: at most 63 bytes of UTF-8; empty for records that belong to no set
 */
public record DataSet(String namespace, String set) {
    private static final int DIGEST_BYTES = 20;

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if a name is too long for a server, or the namespace is empty
     */
    public DataSet {
        Limits.NAMESPACE.check(namespace);
        Limits.SET.check(set);
    }

    /**
     * The records of one set.
     *
     * @param namespace the namespace: 1 to 31 bytes of UTF-8
     * @param set the set: at most 63 bytes of UTF-8; empty for records that belong to no set
     * @return the data set
     * @throws IllegalArgumentException if a name is too long for a server, or the namespace is empty
     */
    public static DataSet of(String namespace, String set) {
        return new DataSet(namespace, set);
    }

    /**
     * A whole namespace: as a query's target, the records of every set; as a maker of keys, records that belong to no set.
     *
     * @param namespace the namespace: 1 to 31 bytes of UTF-8
     * @return the data set
     * @throws IllegalArgumentException if the name is empty or too long for a server
     */
    public static DataSet ofNamespace(String namespace) {
        return new DataSet(namespace, "");
    }

    /**
     * The key of the record that this text identifies.
     *
     * @param id the user key
     * @return the key
     */
    public Key id(String id) {
        return new Key(namespace, set, Objects.requireNonNull(id, "id"));
    }

    /**
     * The key of the record that this integer identifies.
     *
     * @param id the user key
     * @return the key
     */
    public Key id(long id) {
        return new Key(namespace, set, id);
    }

    /**
     * The key of the record that this integer identifies: the same as with a {@code long} of equal value.
     *
     * @param id the user key
     * @return the key
     */
    public Key id(int id) {
        return new Key(namespace, set, (long) id);
    }

    /**
     * The key of the record that these bytes identify.
     *
     * @param id the user key, not copied
     * @return the key
     */
    public Key id(byte[] id) {
        return new Key(namespace, set, Objects.requireNonNull(id, "id"));
    }

    /**
     * The key of the record that a part of an array identifies.
     *
     * @param id holds the user key
     * @param offset where it begins
     * @param length how many bytes it has
     * @return the key
     * @throws IndexOutOfBoundsException if the array has no such part
     */
    public Key id(byte[] id, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, id.length);
        return new Key(namespace, set, id, offset, length);
    }

    /**
     * The key of the record that an object identifies.
     *
     * @param id a {@code String}, {@code Byte}, {@code Short}, {@code Integer}, {@code Long} or {@code byte[]}
     * @return the key
     * @throws IllegalArgumentException if it is null or anything else
     */
    public Key idOf(Object id) {
        return new Key(namespace, set, Values.key(id));
    }

    /**
     * The key of a record of which only the digest is known.
     *
     * @param digest 20 bytes, not copied
     * @return a key without a user key
     * @throws IllegalArgumentException if there are not 20 bytes
     */
    public Key idFromDigest(byte[] digest) {
        if (digest.length != DIGEST_BYTES) {
            throw new IllegalArgumentException(
                    "A digest has %d bytes; this array has %d.".formatted(DIGEST_BYTES, digest.length));
        }
        return new Key(namespace, digest, set, null);
    }

    /**
     * The keys of several records.
     *
     * @param ids the user keys
     * @return one key each, in the same order
     */
    public List<Key> ids(String... ids) {
        List<Key> keys = new ArrayList<>(ids.length);
        for (String id : ids) {
            keys.add(id(id));
        }
        return keys;
    }

    /**
     * The keys of several records.
     *
     * @param ids the user keys
     * @return one key each, in the same order
     */
    public List<Key> ids(long... ids) {
        List<Key> keys = new ArrayList<>(ids.length);
        for (long id : ids) {
            keys.add(id(id));
        }
        return keys;
    }

    /**
     * The keys of several records.
     *
     * @param ids the user keys
     * @return one key each, in the same order
     */
    public List<Key> ids(int... ids) {
        List<Key> keys = new ArrayList<>(ids.length);
        for (int id : ids) {
            keys.add(id(id));
        }
        return keys;
    }

    /**
     * The keys of several records.
     *
     * @param ids the user keys, each as {@link #idOf} takes it
     * @return one key each, in the same order
     * @throws IllegalArgumentException if one is null or of a type that cannot identify a record
     */
    public List<Key> ids(Collection<?> ids) {
        List<Key> keys = new ArrayList<>(ids.size());
        for (Object id : ids) {
            keys.add(idOf(id));
        }
        return keys;
    }

    @Override
    public String toString() {
        return set.isEmpty() ? namespace : namespace + "." + set;
    }
}
