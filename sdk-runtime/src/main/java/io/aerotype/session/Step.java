package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import io.aerotype.error.BatchFailedException;
import io.aerotype.internal.lower.Restriction;
import io.aerotype.internal.pipeline.Request;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A verb and the keys it is for: a whole request, or one step of a chain.
 *
 * @param <S> the builder itself
 * @param <T> the type whose conditions it takes
 * @param <R> what records are read as
 */
public abstract sealed class Step<S extends Step<S, T, R>, T, R> extends Execution<S, T, R> implements Verbs
        permits ChangeStep, KeyQueryStep, ExistsBuilder {
    private final Verb verb;
    /** The key if there is one and no more; then {@link #keys} is not used. */
    private final @Nullable Key only;

    private final List<Key> keys;
    private @Nullable Chain chain;
    private @Nullable ErrorHandler errorHandler;
    private boolean throwOnError;
    private boolean errorsInStream;

    Step(WriteTarget target) {
        super(target.session);
        this.verb = target.verb;
        this.only = target.only;
        this.keys = target.keys;
        this.chain = target.chain;
    }

    /** Goes on with what another builder described, and ends that one. */
    Step(Step<?, T, ?> begun, String by) {
        super(begun, by);
        this.verb = begun.verb;
        this.only = begun.only;
        this.keys = begun.keys;
        this.chain = begun.chain;
        this.errorHandler = begun.errorHandler;
        this.throwOnError = begun.throwOnError;
        this.errorsInStream = begun.errorsInStream;
    }

    /**
     * Reads records by key as the next step of the chain.
     *
     * @param keys the records
     * @return a builder for what to read
     * @throws IllegalArgumentException if there is no key
     */
    @CheckReturnValue
    public final ChainedQuery<StoredRecord> query(Key... keys) {
        return new ChainedQuery<>(Steps.next(this, Verb.QUERY, keys));
    }

    /**
     * Reads records by key as the next step of the chain.
     *
     * @param keys the records
     * @return a builder for what to read
     * @throws IllegalArgumentException if there is no key
     */
    @CheckReturnValue
    public final ChainedQuery<StoredRecord> query(Collection<Key> keys) {
        return new ChainedQuery<>(Steps.next(this, Verb.QUERY, keys));
    }

    /**
     * Reads a record by key as the next step of the chain; {@link StoredRecord#as} gives it its type.
     *
     * @param key the record
     * @param <U> the annotated type
     * @return a builder for what to read
     */
    @CheckReturnValue
    public final <U> ChainedQuery<U> query(TypedKey<U, ?> key) {
        return new ChainedQuery<>(Steps.next(this, Verb.QUERY, key.key()));
    }

    /**
     * Reads records by key as the next step of the chain; {@link StoredRecord#as} gives them their type.
     *
     * @param keys the records
     * @param <U> the annotated type
     * @return a builder for what to read
     * @throws IllegalArgumentException if there is no key
     */
    @CheckReturnValue
    public final <U> ChainedQuery<U> query(TypedKeys<U, ?> keys) {
        return new ChainedQuery<>(Steps.next(this, Verb.QUERY, keys.keys()));
    }

    /**
     * Makes it an exception if a key fails, once all keys were dealt with. One key alone throws without this.
     *
     * @return this builder
     * @throws IllegalStateException if failures are to stand in the stream
     * @see BatchFailedException
     */
    public final S throwOnError() {
        checkOpen();
        if (errorsInStream) {
            throw new IllegalStateException("Failures are to stand in the stream already; they cannot be thrown, too.");
        }
        throwOnError = true;
        return self();
    }

    /**
     * Lets a failure stand in the stream as {@link RecordResult.Failed}, where one key alone would throw it; several keys do so
     * without this. So the same code serves for one key and for many:
     *
     * <pre>{@code
     * session.update(keys).bin("n").incrementBy(1).errorsInStream().execute().forEachWhile(this::note);
     * }</pre>
     *
     * @return this builder
     * @throws IllegalStateException if failures are to be thrown, or a handler is to be told of them
     */
    public final S errorsInStream() {
        checkOpen();
        if (throwOnError || errorHandler != null) {
            throw new IllegalStateException("Failures are to be %s already; they cannot stand in the stream, too."
                    .formatted(throwOnError ? "thrown" : "handled"));
        }
        errorsInStream = true;
        return self();
    }

    /**
     * Settles what holds for every step of the chain, before and after this one, that does not say otherwise itself.
     *
     * <pre>{@code
     * session.upsert(a).bin("n").setTo(1)
     *     .delete(b)
     *     .defaults(d -> d.where("$.locked == false").failOnFilteredOut())
     *     .execute();
     * }</pre>
     *
     * @param settings is given the defaults to change
     * @return this builder
     */
    public final S defaults(Consumer<Defaults> settings) {
        checkOpen();
        settings.accept(begun().defaults());
        return self();
    }

    /**
     * Makes the keys of this request, with all steps of its chain, change together or not at all: in a transaction of its own,
     * which is begun anew when another one was in the way. If one key fails, none is changed, and the failure is thrown, an
     * error handler notwithstanding. A request that is part of a transaction already shares its fate instead.
     *
     * <pre>{@code
     * session.update(from).bin("balance").incrementBy(-10)
     *     .update(to).bin("balance").incrementBy(10)
     *     .atomically()
     *     .execute();
     * }</pre>
     *
     * @return this builder
     * @throws IllegalStateException when run, if a namespace does not have strong consistency
     * @see BatchFailedException
     */
    public final S atomically() {
        checkOpen();
        begun().makeAtomic();
        return self();
    }

    /**
     * Hands failed keys to a handler instead of leaving them among the results. It is called on the thread that reads the
     * results.
     *
     * @param handler is told of each
     * @return this builder
     * @throws IllegalStateException if there is a handler already
     */
    public final S onError(ErrorHandler handler) {
        checkOpen();
        if (errorHandler != null) {
            throw new IllegalStateException("There is an error handler already; a step has one.");
        }
        if (errorsInStream) {
            throw new IllegalStateException(
                    "Failures are to stand in the stream already; a handler cannot have them, too.");
        }
        errorHandler = Objects.requireNonNull(handler, "handler");
        return self();
    }

    /** Whether this step reads, or writes what may be written twice, or not. */
    abstract Kind kind();

    /** What this step is when it is the whole request and has one key. */
    abstract Request.Single single(Key key);

    /** This step's part of a batch: one entry per key, all sharing one policy. */
    abstract void addEntries(List<BatchRecord> entries);

    /** This step as a batch of its own, if all its keys are treated alike; null if they are not. */
    Request.@Nullable Uniform uniform() {
        return null;
    }

    /** The keys if one policy serves for all: they are of one namespace, and each has a user key; null if not. */
    final Key @Nullable [] alike() {
        String namespace = keys.isEmpty() ? "" : keys.getFirst().namespace;
        for (Key key : keys) {
            if (key.userKey == null || !key.namespace.equals(namespace)) {
                return null;
            }
        }
        return keys.isEmpty() ? null : keys.toArray(Key[]::new);
    }

    /** How a record of this step is read if the step is the whole request. */
    abstract RowReader<R> reader();

    /** How a record of this step is read if the step is one of a chain. */
    RowReader<StoredRecord> chainReader() {
        return RowReader.STORED;
    }

    /** Whether a success of this step brings a record back. */
    boolean bringsRecord() {
        return verb == Verb.QUERY;
    }

    @Override
    final Run<R> plan() {
        Key key = point();
        if (key != null) {
            return new PointRun<>(this, single(key));
        }
        if (chain != null && !chain.isEmpty()) {
            chain.add(this);
        }
        BatchRun<R> batch = batch();
        boolean asked = chain != null && chain.isAtomic();
        return AtomicRun.wanted(session, batch, asked) ? new AtomicRun<>(session, this::within) : batch;
    }

    /** This step, or the chain it is the last one of. */
    @SuppressWarnings("unchecked") // every builder that follows another one in a chain gives StoredRecord
    private BatchRun<R> batch() {
        return chain == null || chain.isEmpty() ? BatchRun.of(this) : (BatchRun<R>) BatchRun.of(session, chain.steps());
    }

    /** The same in a transaction, each step with its own behavior. */
    private BatchRun<R> within(Session transaction) {
        List<Step<?, ?, ?>> steps = chain == null || chain.isEmpty() ? List.of(this) : chain.steps();
        steps.forEach(step -> step.session = transaction.withBehavior(step.session.behavior()));
        return batch();
    }

    @Override
    final RecordStream<R> run() {
        Key key = point();
        return key == null ? super.run() : PointRun.execute(this, single(key));
    }

    @Override
    final CompletableFuture<RecordStream<R>> runAsync() {
        Key key = point();
        return key == null ? super.runAsync() : PointRun.executeAsync(this, single(key));
    }

    /** The key if this is the whole request and about one record. */
    private @Nullable Key point() {
        if (chain != null && !chain.isEmpty()) {
            return null;
        }
        return only == null && keys.size() == 1 ? keys.getFirst() : only;
    }

    @Override
    final OperationInfo info(Optional<String> named) {
        List<Key> all = keys();
        Key first = all.getFirst();
        Chain steps = chain;
        boolean chained = steps != null;
        return new OperationInfo(
                chained ? "batch" : verb.toString(),
                first.namespace,
                first.setName == null ? "" : first.setName,
                chained || all.size() > 1 ? "batch" : "point",
                steps == null ? all.size() : steps.keys(),
                named,
                session.behavior().name());
    }

    @Override
    final @Nullable Restriction where() {
        Restriction own = super.where();
        return own == null && chain != null ? chain.defaults().where() : own;
    }

    @Override
    final boolean failsOnFilteredOut() {
        return super.failsOnFilteredOut() || (chain != null && chain.defaults().failsOnFilteredOut());
    }

    /** What holds for the whole chain; null if there is none. */
    final @Nullable Defaults defaults() {
        return chain == null ? null : chain.defaults();
    }

    final @Nullable ErrorHandler errorHandler() {
        return errorHandler;
    }

    final boolean throwsOnError() {
        return throwOnError;
    }

    final boolean keepsErrors() {
        return errorsInStream;
    }

    final Verb verb() {
        return verb;
    }

    final List<Key> keys() {
        return only == null ? keys : List.of(only);
    }

    /** Whether a read reports keys that have no record. */
    boolean includesMissing() {
        return verb.answersMissing();
    }

    /** Ends this step because another one follows. */
    final Chain handOver() {
        close("The next verb of the chain");
        begun().add(this);
        return begun();
    }

    private Chain begun() {
        if (chain == null) {
            chain = new Chain(new Defaults(session.client().programs()));
        }
        return chain;
    }
}
