package io.aerotype.session;

import com.aerospike.client.Key;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes records. A session is a client with a behavior: immutable, cheap, and safe for any number of threads.
 *
 * <p>What is passed to a verb decides what comes back: keys of a {@link DataSet} give untyped builders, those of a generated
 * handle typed ones.
 *
 * <pre>{@code
 * session.insert(users).record(alice).execute();
 * Optional<User> found = session.get(users.id("alice"));
 * session.update(logs.id(7)).bin("hits").incrementBy(1).execute();
 * }</pre>
 */
public final class Session implements Verbs {
    private final Client client;
    private final Behavior behavior;
    private final FastPath fast;

    Session(Client client, Behavior behavior) {
        this.client = client;
        this.behavior = Objects.requireNonNull(behavior, "behavior");
        this.fast = new FastPath(this);
    }

    /**
     * How this session's requests are carried out.
     *
     * @return the behavior
     */
    public Behavior behavior() {
        return behavior;
    }

    /**
     * The client this session belongs to.
     *
     * @return the client
     */
    public Client client() {
        return client;
    }

    /**
     * A session of the same client with another behavior.
     *
     * @param other the behavior
     * @return the session
     */
    public Session withBehavior(Behavior other) {
        return new Session(client, other);
    }

    /**
     * Reads records by key.
     *
     * @param keys the records
     * @return a builder for what to read
     * @throws IllegalArgumentException if there is no key
     */
    public RecordQuery query(Key... keys) {
        return new RecordQuery(Steps.next(this, Verb.QUERY, keys));
    }

    /**
     * Reads records by key.
     *
     * @param keys the records
     * @return a builder for what to read
     * @throws IllegalArgumentException if there is no key
     */
    public RecordQuery query(Collection<Key> keys) {
        return new RecordQuery(Steps.next(this, Verb.QUERY, keys));
    }

    /**
     * Reads a record by key, as its annotated type.
     *
     * @param key the record
     * @param <T> the annotated type
     * @return a builder for what to read
     */
    public <T> KeyQuery<T> query(TypedKey<T, ?> key) {
        return new KeyQuery<>(
                Steps.next(this, Verb.QUERY, key.key()), key.dataSet().reader());
    }

    /**
     * Reads records by key, as their annotated type.
     *
     * @param keys the records
     * @param <T> the annotated type
     * @return a builder for what to read
     * @throws IllegalArgumentException if there is no key
     */
    public <T> KeyQuery<T> query(TypedKeys<T, ?> keys) {
        return new KeyQuery<>(
                Steps.next(this, Verb.QUERY, keys.keys()), keys.dataSet().reader());
    }

    /**
     * Reads the records of a set.
     *
     * @param dataSet the set, or a whole namespace
     * @return a builder for which records and what of them to read
     */
    public Query<StoredRecord> query(DataSet dataSet) {
        return new Query<>(this, dataSet, RowReader.STORED);
    }

    /**
     * Reads the records of a set, as their annotated type.
     *
     * @param dataSet the generated handle
     * @param <T> the annotated type
     * @return a builder for which records and what of them to read
     */
    public <T> Query<T> query(TypedDataSet<T, ?> dataSet) {
        return new Query<>(this, dataSet.dataSet(), dataSet.reader());
    }

    /**
     * The plain operations on one record, by the shortest way.
     *
     * @return get, put, delete, exists and touch, blocking and not
     */
    public FastPath fast() {
        return fast;
    }

    /**
     * Reads one record, by the shortest way: no builder, no stream.
     *
     * @param key the record
     * @param bins the bins to read; all if none is named
     * @return the record, or empty if it does not exist
     * @throws com.aerospike.client.AerospikeException if it cannot be read
     */
    public Optional<StoredRecord> get(Key key, String... bins) {
        return fast.get(key, RowReader.STORED, bins);
    }

    /**
     * Reads one record as its annotated type, by the shortest way.
     *
     * @param key the record
     * @param <T> the annotated type
     * @return the record, or empty if it does not exist
     * @throws com.aerospike.client.AerospikeException if it cannot be read
     */
    public <T> Optional<T> get(TypedKey<T, ?> key) {
        return fast.get(key.key(), key.dataSet().reader());
    }

    /**
     * Reads one record without a thread waiting for it.
     *
     * @param key the record
     * @param bins the bins to read; all if none is named
     * @return the record to come, or empty if it does not exist
     */
    public CompletableFuture<Optional<StoredRecord>> getAsync(Key key, String... bins) {
        return fast.getAsync(key, RowReader.STORED, bins);
    }

    /**
     * Reads one record as its annotated type without a thread waiting for it.
     *
     * @param key the record
     * @param <T> the annotated type
     * @return the record to come, or empty if it does not exist
     */
    public <T> CompletableFuture<Optional<T>> getAsync(TypedKey<T, ?> key) {
        return fast.getAsync(key.key(), key.dataSet().reader());
    }

    /**
     * Writes bins of one record, whether or not it is there, by the shortest way.
     *
     * @param key the record
     * @param bins values by bin name, at least one; a null value removes the bin
     * @throws IllegalArgumentException if there is no bin, a name is too long, or a value is of a type the server has none
     *     for
     * @throws com.aerospike.client.AerospikeException if it cannot be written
     */
    public void put(Key key, Map<String, ?> bins) {
        fast.put(key, bins);
    }

    /**
     * Writes bins of one record without a thread waiting for it.
     *
     * @param key the record
     * @param bins values by bin name, at least one; a null value removes the bin
     * @return completes when the record is written
     */
    public CompletableFuture<@Nullable Void> putAsync(Key key, Map<String, ?> bins) {
        return fast.putAsync(key, bins);
    }

    /**
     * The secondary indexes of a set.
     *
     * @param dataSet the set, or a whole namespace
     * @return what can be done about them
     */
    public Indexes indexes(DataSet dataSet) {
        return new Indexes(client, dataSet);
    }

    /**
     * Deletes all records of a set, or of a whole namespace if it says so. It takes a moment to be complete on every node.
     *
     * @param dataSet the set
     * @throws com.aerospike.client.AerospikeException if the server refuses
     */
    public void truncate(DataSet dataSet) {
        client.truncate(dataSet);
    }

    Policies policies(Kind kind, Shape shape, String namespace) {
        return behavior.policies(kind, shape, client.mode(namespace));
    }
}
