package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import io.aerotype.internal.lower.Restriction;
import io.aerotype.internal.lower.StockCondition;
import io.aerotype.internal.lower.Where;
import io.aerotype.internal.pipeline.Interrupted;
import io.aerotype.query.Condition;
import io.aerotype.query.Prepared;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What every request has: a condition, and the four ways to run it. A builder describes; nothing is sent before one of
 * the four is called, and each builder runs once.
 *
 * @param <S> the builder itself
 * @param <T> the type whose conditions it takes
 * @param <R> what records are read as
 */
public abstract sealed class Execution<S extends Execution<S, T, R>, T, R> permits Step, SetQuery {
    /** Another one after {@link #using} and its like. */
    Session session;

    private @Nullable Restriction where;
    private @Nullable String label;
    private boolean failOnFilteredOut;
    private @Nullable String spent;

    Execution(Session session) {
        this.session = session;
    }

    /** Goes on with what another builder described, and ends that one. */
    Execution(Execution<?, T, ?> begun, String by) {
        begun.close(by);
        this.session = begun.session;
        this.where = begun.where;
        this.failOnFilteredOut = begun.failOnFilteredOut;
    }

    /**
     * Restricts the request to records that meet a condition in the Aerospike Expression Language. Of a keyed record that
     * does not, nothing is read or written. A record that does not exist meets every condition: {@code upsert} and {@code
     * insert} create it.
     *
     * <pre>{@code
     * session.query(users).where("$.age > ?0 and $.status == 'active'", 21).execute();
     * }</pre>
     *
     * @param ael the condition
     * @param arguments the values for {@code ?0}, {@code ?1}, … in this order; they are never made part of the text
     * @return this builder
     * @throws IllegalArgumentException if the text is no condition, the message showing where; or if the arguments do not
     *     match its placeholders in number or type
     * @throws IllegalStateException if this request, or this step of a chain, has a condition already
     */
    public final S where(String ael, Object... arguments) {
        return where(Where.parse(session.client().programs(), ael, arguments));
    }

    /**
     * Restricts the request to records that meet a typed condition; otherwise as {@link #where(String, Object...)}.
     *
     * <pre>{@code
     * session.query(users).where(users.age.gt(21).and(users.status.eq("active"))).execute();
     * }</pre>
     *
     * @param condition made from the bins of the type this request is about
     * @return this builder
     * @throws IllegalStateException if this request, or this step of a chain, has a condition already
     */
    public final S where(Condition<T> condition) {
        return where(Where.of(condition.expr()));
    }

    /**
     * Restricts the request to records that meet a condition prepared before; otherwise as {@link #where(String, Object...)}.
     *
     * @param condition about the type this request is about
     * @param arguments the values for its placeholders, in the order they first stand in it
     * @return this builder
     * @throws IllegalArgumentException if the arguments do not fit the placeholders
     * @throws IllegalStateException if this request, or this step of a chain, has a condition already
     */
    public final S where(Prepared<T> condition, Object... arguments) {
        return where(Where.of(condition.program(), arguments));
    }

    /**
     * Restricts the request to records that meet a condition made with the stock client; otherwise as {@link #where(String,
     * Object...)}. Of what it asks for nothing is known here, so that a query over a set looks for no index by itself: see
     * {@link SetQuery#indexFilter}.
     *
     * <pre>{@code
     * session.query(users).where(Exp.ge(Exp.intBin("age"), Exp.val(21))).execute();
     * }</pre>
     *
     * @param condition an expression whose result is a boolean
     * @return this builder
     * @throws IllegalStateException if this request, or this step of a chain, has a condition already
     */
    public final S where(Exp condition) {
        return where(StockCondition.of(condition));
    }

    /**
     * Restricts the request to records that meet a condition built with the stock client, as {@link #where(Exp)}; it can be
     * built once and used any number of times.
     *
     * @param condition an expression whose result is a boolean
     * @return this builder
     * @throws IllegalStateException if this request, or this step of a chain, has a condition already
     */
    public final S where(Expression condition) {
        return where(new StockCondition(Objects.requireNonNull(condition, "condition")));
    }

    /**
     * Makes it an error if a keyed record does not meet the condition. Without this such a record is passed over: a read
     * leaves it out, a write of several records reports it as {@link RecordResult.Filtered}.
     *
     * @return this builder
     */
    public final S failOnFilteredOut() {
        checkOpen();
        failOnFilteredOut = true;
        return self();
    }

    /**
     * Carries this request out with another behavior than the session's. In a chain it holds from this step on; the time limits
     * of the batch are those of the last step.
     *
     * @param behavior how to carry it out
     * @return this builder
     */
    public final S using(Behavior behavior) {
        checkOpen();
        session = session.withBehavior(behavior);
        return self();
    }

    /**
     * Gives this request another time limit than the session's behavior: for all its attempts together.
     *
     * @param total more than zero
     * @return this builder
     * @throws IllegalArgumentException if it is zero or less
     */
    public final S timeout(Duration total) {
        return using(session.behavior().within(total));
    }

    /**
     * Makes this request part of a transaction that its session is not in.
     *
     * @param transaction a transaction of the same client that has not ended
     * @return this builder
     * @throws IllegalStateException if it is part of a transaction already
     */
    public final S inTransaction(Transaction transaction) {
        checkOpen();
        if (session.isTransactional()) {
            throw new IllegalStateException(
                    "This request is part of a transaction already; call notInAnyTransaction() first to move it.");
        }
        session = transaction.session().withBehavior(session.behavior());
        return self();
    }

    /**
     * Keeps this request out of the transaction that its session is in: it sees what is committed, and is not undone with the
     * transaction.
     *
     * @return this builder
     */
    public final S notInAnyTransaction() {
        checkOpen();
        session = session.outside();
        return self();
    }

    /**
     * Names this request for an {@link OperationListener}, as metrics and traces show it. Use few names: never a part of a key.
     *
     * @param name what the program calls it
     * @return this builder
     */
    public final S label(String name) {
        checkOpen();
        label = Objects.requireNonNull(name, "name");
        return self();
    }

    /**
     * Runs the request on this thread. With keys, everything is done when this returns and the results are in the order of
     * the keys; they may be dropped. A query over a set has been started when this returns and delivers while it is read.
     *
     * @return the results
     * @throws AerospikeException if one key was given and it failed; with several keys a failure stands in its result; or if
     *     this thread is interrupted, which it stays
     * @throws IllegalArgumentException if the request contradicts itself
     * @throws IllegalStateException if it was run before, or the client is closed
     */
    public final RecordStream<R> execute() {
        spend("execute()");
        Interrupted.check();
        OperationListener listener = session.client().listener();
        return listener == null ? run() : observed(listener).execute();
    }

    /**
     * Starts the request and delivers each result as it comes, in no particular order; {@link RecordResult#index} tells
     * which key it belongs to. That a write was done is known only when its result was read. Close the stream if it is not
     * read to its end.
     *
     * @return the results
     * @throws IllegalArgumentException if the request contradicts itself
     * @throws IllegalStateException if it was run before, or the client is closed
     */
    public final RecordStream<R> executeStream() {
        Run<R> run = begin("executeStream()");
        Interrupted.check();
        return run.executeStream();
    }

    /**
     * Runs the request without a thread waiting for it. The future completes when everything is done, with the results in
     * the order of the keys; reading them never blocks. A query over a set is collected whole: for more than memory takes,
     * use {@link #publisher()}.
     *
     * @return the results to come; every mistake and failure that {@link #execute()} throws fails the future
     */
    public final CompletableFuture<RecordStream<R>> executeAsync() {
        try {
            spend("executeAsync()");
            OperationListener listener = session.client().listener();
            return listener == null ? runAsync() : observed(listener).executeAsync();
        } catch (RuntimeException mistake) {
            return CompletableFuture.failedFuture(mistake);
        }
    }

    /**
     * Describes the request as a publisher: it is sent when somebody subscribes, and no more is delivered than the
     * subscriber asked for. There can be one subscriber.
     *
     * @return the results to come
     * @throws IllegalArgumentException if the request contradicts itself
     * @throws IllegalStateException if it was run before, or the client is closed
     */
    public final Flow.Publisher<RecordResult<R>> publisher() {
        return begin("publisher()").publisher();
    }

    /** Decides what kind of request this is; everything that can be wrong with it is found here. */
    abstract Run<R> plan();

    /** Plans and runs it on this thread: a way on which a request about one key needs no object in between. */
    RecordStream<R> run() {
        return plan().execute();
    }

    /** As {@link #run}, and nobody waits. */
    CompletableFuture<RecordStream<R>> runAsync() {
        return plan().executeAsync();
    }

    /** What a listener is told. */
    abstract OperationInfo info(Optional<String> named);

    /** This object, as what it is. */
    abstract S self();

    @Nullable
    Restriction where() {
        return where;
    }

    boolean failsOnFilteredOut() {
        return failOnFilteredOut;
    }

    /** Makes sure the request was not run and no later step of a chain was begun. */
    final void checkOpen() {
        if (spent != null) {
            throw new IllegalStateException(
                    "%s was called on this builder already; a builder runs once. Start a new one from the session."
                            .formatted(spent));
        }
    }

    /** Ends the description: no call on this builder is legal after. */
    final void close(String by) {
        checkOpen();
        spent = by;
    }

    private Run<R> begin(String terminal) {
        spend(terminal);
        OperationListener listener = session.client().listener();
        return listener == null ? plan() : observed(listener);
    }

    private void spend(String terminal) {
        close(terminal);
        session.client().checkOpen();
    }

    private Run<R> observed(OperationListener listener) {
        return new ObservedRun<>(plan(), listener, info(Optional.ofNullable(label)));
    }

    private S where(Restriction condition) {
        checkOpen();
        if (where != null) {
            throw new IllegalStateException(
                    "There is a condition already: %s. Combine the two with 'and' in one where(…).".formatted(where));
        }
        where = condition;
        return self();
    }
}
