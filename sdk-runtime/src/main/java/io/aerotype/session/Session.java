package io.aerotype.session;

import com.aerospike.client.Key;
import com.aerospike.client.Txn;
import io.aerotype.spi.Absent;
import io.aerotype.spi.Projection;
import io.aerotype.spi.RecordCodec;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    private final @Nullable Txn txn;
    /** The behavior's policies with the transaction, made when first needed; empty without a transaction. */
    private final AtomicReferenceArray<@Nullable Policies> joined;

    Session(Client client, Behavior behavior) {
        this(client, behavior, null);
    }

    Session(Client client, Behavior behavior, @Nullable Txn txn) {
        this.client = client;
        this.behavior = Objects.requireNonNull(behavior, "behavior");
        this.txn = txn;
        this.joined = new AtomicReferenceArray<>(txn == null ? 0 : Cell.SLOTS);
        OperationListener listener = client.listener();
        this.fast = listener == null ? new FastPath(this) : new ObservedFastPath(this, listener);
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
        return new Session(client, other, txn);
    }

    /**
     * Reads records by key.
     *
     * @param keys the records
     * @return a builder for what to read
     * @throws IllegalArgumentException if there is no key
     */
    @CheckReturnValue
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
    @CheckReturnValue
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
    @CheckReturnValue
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
    @CheckReturnValue
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
    @CheckReturnValue
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
    @CheckReturnValue
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
     * Reads some components of one record, and only their bins.
     *
     * @param key the record
     * @param projection the generated projection
     * @param <T> the annotated type
     * @param <P> the type with some of its components
     * @return the components, or empty if the record does not exist
     * @throws com.aerospike.client.AerospikeException if it cannot be read
     */
    public <T, P> Optional<P> get(TypedKey<T, ?> key, Projection<T, P> projection) {
        return query(key).as(projection).execute().firstRecord();
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
     * Reads some components of one record, and only their bins, without a thread waiting for it.
     *
     * @param key the record
     * @param projection the generated projection
     * @param <T> the annotated type
     * @param <P> the type with some of its components
     * @return the components to come, or empty if the record does not exist
     */
    public <T, P> CompletableFuture<Optional<P>> getAsync(TypedKey<T, ?> key, Projection<T, P> projection) {
        return query(key).as(projection).executeAsync().thenApply(RecordStream::firstRecord);
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
     * The secondary indexes an annotated type asks for.
     *
     * @param dataSet the generated handle of the type
     * @return what can be done about them
     */
    public DeclaredIndexes indexes(TypedDataSet<?, ?> dataSet) {
        return new DeclaredIndexes(indexes(dataSet.dataSet()), dataSet.codec().indexes());
    }

    /**
     * Deletes all records of a set, or of a whole namespace if it says so. It takes a moment to be complete on every node.
     *
     * @param dataSet the set
     * @throws com.aerospike.client.AerospikeException if the server refuses
     */
    public void truncate(DataSet dataSet) {
        client.truncate(dataSet, null);
    }

    /**
     * Deletes the records of a set, or of a whole namespace if it says so, that were last written before a moment.
     *
     * @param dataSet the set
     * @param before the moment; in the past
     * @throws IllegalArgumentException if it is in the future
     * @throws com.aerospike.client.AerospikeException if the server refuses
     */
    public void truncate(DataSet dataSet, Instant before) {
        client.truncate(dataSet, before);
    }

    /**
     * Changes the records of a set on the servers, without bringing them here.
     *
     * @param dataSet the set, or a whole namespace
     * @return a builder for what to do
     */
    public BackgroundWrite background(DataSet dataSet) {
        return new BackgroundWrite(this, dataSet);
    }

    /**
     * What the nodes tell about themselves, asked with this session's behavior.
     *
     * @return what can be asked
     */
    public ClusterInfo info() {
        return new ClusterInfo(
                client, behavior.policies(Kind.INFO, Shape.SYSTEM, Mode.AP).info());
    }

    /**
     * Users and roles.
     *
     * @return what can be done about them
     */
    public Administration admin() {
        return new Administration(client, behavior.policies(Kind.INFO, Shape.SYSTEM, Mode.AP));
    }

    /**
     * The user-defined functions of the cluster.
     *
     * @return what can be done about them
     */
    public Functions functions() {
        return new Functions(client);
    }

    /**
     * Begins a transaction, to be committed by the program.
     *
     * @return the transaction; close it when done
     * @throws IllegalStateException if this session is in a transaction already
     */
    public Transaction beginTransaction() {
        return beginTransaction(client.transactions());
    }

    /**
     * Begins a transaction, to be committed by the program.
     *
     * @param options its time limit
     * @return the transaction; close it when done
     * @throws IllegalStateException if this session is in a transaction already
     */
    public Transaction beginTransaction(TransactionOptions options) {
        client.checkOpen();
        if (txn != null) {
            throw new IllegalStateException(
                    "This session is in a transaction already; begin one from the session outside.");
        }
        client.require(Capability.TRANSACTIONS);
        Txn begun = new Txn();
        begun.setTimeout(options.timeoutSeconds());
        return new Transaction(this, begun);
    }

    /**
     * Does work in a transaction: commits when it returns, aborts when it throws, and does it again in a fresh transaction
     * when another one was in the way. What the work does besides can so happen more than once. In a session that is in a
     * transaction already the work joins that one.
     *
     * @param work is given the session to use
     * @param <R> what it returns
     * @return what the work returned
     * @throws com.aerospike.client.AerospikeException if the transaction cannot be committed
     */
    public <R extends @Nullable Object> R inTransaction(Function<Session, R> work) {
        return inTransaction(client.transactions(), work);
    }

    /**
     * Does work in a transaction, as {@link #inTransaction(Function)}.
     *
     * @param options its time limit and number of attempts
     * @param work is given the session to use
     * @param <R> what it returns
     * @return what the work returned
     * @throws com.aerospike.client.AerospikeException if the transaction cannot be committed
     */
    public <R extends @Nullable Object> R inTransaction(TransactionOptions options, Function<Session, R> work) {
        client.checkOpen();
        client.require(Capability.TRANSACTIONS);
        return txn == null ? Attempts.run(this, options, work) : work.apply(this);
    }

    /**
     * Reads a record, changes it and writes it, unless somebody else wrote it meanwhile: then it starts anew, up to ten
     * times. What the change does besides can so happen more than once.
     *
     * @param key the record
     * @param change given the record, returns what is to be written instead
     * @param <T> the annotated type
     * @return what was written
     * @throws com.aerospike.client.AerospikeException if there is no such record, or it cannot be written
     */
    public <T> T modify(TypedKey<T, ?> key, UnaryOperator<T> change) {
        return modification(key, change).run();
    }

    /**
     * Reads a record, changes it and writes it, as {@link #modify(TypedKey, UnaryOperator)}, without a thread waiting.
     *
     * @param key the record
     * @param change given the record, returns what is to be written instead; never called on an event loop
     * @param <T> the annotated type
     * @return what was written, to come; what {@code modify} throws fails it
     */
    public <T> CompletableFuture<T> modifyAsync(TypedKey<T, ?> key, UnaryOperator<T> change) {
        return modification(key, change).runAsync();
    }

    /**
     * Reads a record, changes it and writes it, unless somebody else wrote it meanwhile: then it starts anew, up to ten
     * times.
     *
     * @param key the record
     * @param change given the bins by name, returns those to be written instead
     * @return what was written
     * @throws IllegalArgumentException if the change gives a name that is too long, or a value the server has no type for
     * @throws com.aerospike.client.AerospikeException if there is no such record, or it cannot be written
     */
    public Map<String, Object> modify(Key key, UnaryOperator<Map<String, Object>> change) {
        return modification(key, change).run();
    }

    /**
     * Reads a record, changes it and writes it, as {@link #modify(Key, UnaryOperator)}, without a thread waiting.
     *
     * @param key the record
     * @param change given the bins by name, returns those to be written instead; never called on an event loop
     * @return what was written, to come; what {@code modify} throws fails it
     */
    public CompletableFuture<Map<String, Object>> modifyAsync(Key key, UnaryOperator<Map<String, Object>> change) {
        return modification(key, change).runAsync();
    }

    private <T> Modification<T> modification(TypedKey<T, ?> key, UnaryOperator<T> change) {
        RecordCodec<T> codec = key.dataSet().codec();
        return new Modification<>(
                this, key.key(), key.dataSet().reader(), change, record -> codec.encode(record, Absent.OMIT));
    }

    private Modification<Map<String, Object>> modification(Key key, UnaryOperator<Map<String, Object>> change) {
        return new Modification<>(
                this, key, (same, stored) -> new LinkedHashMap<>(stored.bins), change, FastPath::operations);
    }

    /** This session within a transaction, or outside of any if there is none. */
    Session with(@Nullable Txn transaction) {
        return new Session(client, behavior, transaction);
    }

    /** Whether what this session does belongs to a transaction. */
    boolean isTransactional() {
        return txn != null;
    }

    /** Refuses what cannot be part of a transaction. */
    void checkOutsideTransaction(String what) {
        if (txn != null) {
            throw new IllegalStateException(
                    "%s cannot be part of a transaction; use the session outside of it.".formatted(what));
        }
    }

    Policies policies(Kind kind, Shape shape, String namespace) {
        Mode mode = client.mode(namespace);
        return txn == null ? behavior.policies(kind, shape, mode) : joined(kind, shape, mode, namespace, txn);
    }

    private Policies joined(Kind kind, Shape shape, Mode mode, String namespace, Txn transaction) {
        if (mode == Mode.AP) {
            throw new IllegalStateException(
                    "Namespace '%s' does not have strong consistency, which transactions need; see strong-consistency in the server's configuration."
                            .formatted(namespace));
        }
        int index = Cell.index(kind, shape, mode);
        Policies policies = joined.get(index);
        if (policies == null) {
            policies = behavior.newPolicies(kind, shape, mode);
            policies.all().forEach(policy -> policy.txn = transaction);
            joined.set(index, policies);
        }
        return policies;
    }
}
