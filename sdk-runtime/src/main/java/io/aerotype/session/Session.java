package io.aerotype.session;

import com.aerospike.client.Key;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
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
public final class Session implements Verbs, DirectVerbs {
    private final Client client;
    private final Behavior behavior;
    private final FastPath fast;
    private final @Nullable Membership membership;

    Session(Client client, Behavior behavior) {
        this(client, behavior, null);
    }

    Session(Client client, Behavior behavior, @Nullable Membership membership) {
        this.client = client;
        this.behavior = Objects.requireNonNull(behavior, "behavior");
        this.membership = membership;
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
        Objects.requireNonNull(other, "behavior");
        return new Session(client, other, membership == null ? null : membership.with(other));
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

    @Override
    public FastPath fast() {
        return fast;
    }

    /**
     * Begins a batch whose steps are not known beforehand, as in a loop. For steps that are, one verb on the builder of another
     * does.
     *
     * @return an empty batch
     */
    public Batch batch() {
        return new Batch(this);
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
     * @throws IllegalStateException if this session is in a transaction, which background work cannot be part of
     */
    public BackgroundWrite background(DataSet dataSet) {
        checkOutsideTransaction("Background work");
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
        if (membership != null) {
            throw new IllegalStateException(
                    "This session is in a transaction already; begin one from the session outside.");
        }
        client.require(Capability.TRANSACTIONS);
        return new Attempts(this, options).begin();
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
        return membership == null ? new Attempts(this, options).run(work) : work.apply(this);
    }

    /**
     * Does work in a transaction, as {@link #inTransaction(Function)}, without holding a thread.
     *
     * @param work is given the session to use; the transaction is committed when the stage it returns is complete
     * @param <R> what it comes to
     * @return what the work came to, when it is committed
     */
    public <R extends @Nullable Object> CompletableFuture<R> inTransactionAsync(
            Function<Session, ? extends CompletionStage<R>> work) {
        return inTransactionAsync(client.transactions(), work);
    }

    /**
     * Does work in a transaction, as {@link #inTransaction(TransactionOptions, Function)}, without holding a thread.
     *
     * @param options its time limit and number of attempts
     * @param work is given the session to use; the transaction is committed when the stage it returns is complete
     * @param <R> what it comes to
     * @return what the work came to, when it is committed
     */
    public <R extends @Nullable Object> CompletableFuture<R> inTransactionAsync(
            TransactionOptions options, Function<Session, ? extends CompletionStage<R>> work) {
        client.checkOpen();
        client.require(Capability.TRANSACTIONS);
        return membership == null
                ? new Attempts(this, options).runAsync(work)
                : work.apply(this).toCompletableFuture();
    }

    /** This session outside of any transaction. */
    Session outside() {
        return new Session(client, behavior);
    }

    /** Whether what this session does belongs to a transaction. */
    boolean isTransactional() {
        return membership != null;
    }

    /** Refuses what cannot be part of a transaction. */
    void checkOutsideTransaction(String what) {
        if (membership != null) {
            throw new IllegalStateException(
                    "%s cannot be part of a transaction; use the session outside of it.".formatted(what));
        }
    }

    /**
     * Makes calls that have no form but the waiting one, those about indexes, functions, users, truncation and info, without
     * a thread of the program's waiting: they wait on a virtual thread of their own.
     *
     * <pre>{@code
     * CompletableFuture<List<UserInfo>> users = session.async(waiting -> waiting.admin().users().list());
     * }</pre>
     *
     * @param calls is given this session
     * @param <R> what they return
     * @return what they return, to come; what they throw fails it, and whoever cancels it interrupts them
     */
    public <R extends @Nullable Object> CompletableFuture<R> async(Function<Session, R> calls) {
        Objects.requireNonNull(calls, "calls");
        return Later.call(() -> calls.apply(this));
    }

    Policies policies(Kind kind, Shape shape, String namespace) {
        Mode mode = client.mode(namespace);
        Policies policies = membership == null
                ? behavior.policies(kind, shape, mode)
                : membership.policies(kind, shape, mode, namespace);
        if (kind == Kind.READ && policies.read().readTouchTtlPercent > 0) {
            client.require(Capability.READ_TOUCH);
        }
        return policies;
    }

    /** Whether exceptions are to know where they were made; it can be asked when a transaction has ended, too. */
    boolean traces(Kind kind, Shape shape, String namespace) {
        return behavior.policies(kind, shape, client.mode(namespace)).capturesStackTrace();
    }
}
