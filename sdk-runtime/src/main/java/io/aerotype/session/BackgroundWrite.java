package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.Statement;
import com.aerospike.client.task.ExecuteTask;
import io.aerotype.ael.AelProgram;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.lower.Restriction;
import io.aerotype.internal.lower.StockCondition;
import io.aerotype.internal.lower.Where;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.plan.IndexHint;
import io.aerotype.internal.value.Values;
import io.aerotype.operation.BinWrite;
import io.aerotype.operation.OperationSink;
import io.aerotype.query.Prepared;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes the records of a set on the servers, without bringing them here.
 *
 * <pre>{@code
 * session.background(users).where("$.lastSeen < ?0", limit).bin("status").setTo("idle").execute()
 *     .await(Duration.ofMinutes(1));
 * }</pre>
 */
public final class BackgroundWrite implements OperationSink<BackgroundWrite> {
    private final Session session;
    private final DataSet dataSet;
    private final List<Operation> operations = new ArrayList<>();
    private @Nullable Restriction where;
    private final IndexWish wish = new IndexWish();
    private @Nullable TimeToLive ttl;
    private @Nullable Boolean durable;
    private @Nullable Function function;
    private int recordsPerSecond;
    private boolean started;

    private record Function(String module, String name, List<Value> arguments) {}

    BackgroundWrite(Session session, DataSet dataSet) {
        this.session = session;
        this.dataSet = Objects.requireNonNull(dataSet, "dataSet");
    }

    /**
     * Restricts the work to records that meet a condition in the Aerospike Expression Language.
     *
     * @param ael the condition
     * @param arguments the values for its placeholders
     * @return this builder
     * @throws IllegalArgumentException if the text is no condition, or the arguments do not match its placeholders
     * @throws IllegalStateException if there is a condition already
     */
    public BackgroundWrite where(String ael, @Nullable Object... arguments) {
        return where(Where.parse(session.client().programs(), ael, arguments));
    }

    /**
     * Restricts the work to records that meet a condition prepared before.
     *
     * @param condition about the type whose records are in the set
     * @param arguments the values for its placeholders, in the order they first stand in it
     * @return this builder
     * @throws IllegalArgumentException if the arguments do not fit the placeholders
     * @throws IllegalStateException if there is a condition already
     */
    public BackgroundWrite where(Prepared<?> condition, Object... arguments) {
        return where(Where.of(condition.program(), arguments));
    }

    /**
     * Restricts the work to records that meet a condition made with the stock client.
     *
     * @param condition an expression whose result is a boolean
     * @return this builder
     * @throws IllegalStateException if there is a condition already
     */
    public BackgroundWrite where(Exp condition) {
        return where(StockCondition.of(condition));
    }

    /**
     * Has the records found by this secondary index and no other.
     *
     * @param name the index's name
     * @return this builder
     * @throws IllegalStateException if an index was asked for before
     * @throws IllegalArgumentException if the name is empty or too long; and later, when the work is started, if the set has no
     *     such index or it does not serve the condition
     */
    public BackgroundWrite usingIndex(String name) {
        wish.hint(new IndexHint.ByName(Limits.INDEX.check(name)));
        return this;
    }

    /**
     * Has the records found by a filter of the stock client's, which an index has to serve; a condition restricts them further.
     *
     * @param filter as the stock client makes it
     * @return this builder
     * @throws IllegalStateException if an index was asked for before
     */
    public BackgroundWrite indexFilter(Filter filter) {
        wish.filter(Objects.requireNonNull(filter, "filter"));
        return this;
    }

    /**
     * Lets the changed records expire after a time from now.
     *
     * @param time more than zero and at most ten years; a part of a second counts as a whole one
     * @return this builder
     * @throws IllegalArgumentException if it is out of this range
     * @throws IllegalStateException if the time to live was settled before
     */
    public BackgroundWrite expireAfter(Duration time) {
        return live(TimeToLive.after(time));
    }

    /**
     * Lets the changed records expire at a moment.
     *
     * @param moment when; that it is in the future is checked when the work is started
     * @return this builder
     * @throws IllegalStateException if the time to live was settled before
     */
    public BackgroundWrite expireAt(Instant moment) {
        return live(new TimeToLive.Until(Objects.requireNonNull(moment, "moment")));
    }

    /**
     * Lets the changed records live until they are deleted.
     *
     * @return this builder
     * @throws IllegalStateException if the time to live was settled before
     */
    public BackgroundWrite neverExpire() {
        return live(TimeToLive.NEVER);
    }

    /**
     * Leaves the expiry of the changed records as it is.
     *
     * @return this builder
     * @throws IllegalStateException if the time to live was settled before
     */
    public BackgroundWrite keepTtl() {
        return live(TimeToLive.KEEP);
    }

    /**
     * Lets whatever is deleted leave a tombstone, whatever the behavior says.
     *
     * @return this builder
     */
    public BackgroundWrite withDurableDelete() {
        durable = true;
        return this;
    }

    /**
     * Lets nothing that is deleted leave a tombstone, whatever the behavior says.
     *
     * @return this builder
     */
    public BackgroundWrite withoutDurableDelete() {
        durable = false;
        return this;
    }

    /**
     * Sets and removes the bins a patch names; the others stay as they are.
     *
     * @param patch the changes, of the type whose records are in the set
     * @return this builder
     */
    public BackgroundWrite patch(TypedPatch<?> patch) {
        patch.changes().operations().forEach(this::operation);
        return this;
    }

    /**
     * Names a bin; the next call says what to do to it.
     *
     * @param name 1 to 15 bytes of UTF-8
     * @return the bin's operations
     * @throws IllegalArgumentException if the name is empty, longer, or holds a NUL character
     */
    public BinWrite<BackgroundWrite> bin(String name) {
        return new BinWrite<>(this, name);
    }

    /**
     * Gives the records a new generation and time to live.
     *
     * @return this builder
     */
    public BackgroundWrite touchRecord() {
        return operation(Operation.touch());
    }

    /**
     * Deletes the records.
     *
     * @return this builder
     */
    public BackgroundWrite deleteRecord() {
        return operation(Operation.delete());
    }

    /**
     * Runs a user-defined function on the records.
     *
     * @param module the module's name, without its extension
     * @param name the function's name
     * @param arguments what to pass after the record
     * @return this builder
     * @throws IllegalArgumentException if an argument is of a type the server has none for
     */
    public BackgroundWrite function(String module, String name, @Nullable Object... arguments) {
        List<Value> values = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            values.add(Values.of(argument, name));
        }
        function = new Function(module, name, values);
        return this;
    }

    /**
     * Slows the work down on each server.
     *
     * @param records how many records per second each server may look at; 0 for no limit
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public BackgroundWrite recordsPerSecond(int records) {
        if (records < 0) {
            throw new IllegalArgumentException("recordsPerSecond cannot be %d; give 0 or more.".formatted(records));
        }
        recordsPerSecond = records;
        return this;
    }

    @Override
    public BackgroundWrite operation(Operation operation) {
        if (!operation.type.isWrite) {
            throw new IllegalArgumentException(
                    "Background work brings nothing back, so it cannot read bin '%s'.".formatted(operation.binName));
        }
        operations.add(operation);
        return this;
    }

    @Override
    public BackgroundWrite forkingOperation(Operation operation) {
        session.client().require(Capability.PATH_EXPRESSIONS);
        return operation(operation);
    }

    @Override
    public AelProgram compile(String ael) {
        return session.client().compile(ael);
    }

    /**
     * Starts the work.
     *
     * @return tells when it is done
     * @throws IllegalArgumentException if there is nothing to do, or both a function and operations
     * @throws IllegalStateException if it was started before, the client is closed, or the session is in a transaction
     * @throws AerospikeException if the servers refuse
     */
    public BackgroundTask execute() {
        if (started) {
            throw new IllegalStateException(
                    "This background work was started already; begin another from the session.");
        }
        if (operations.isEmpty() == (function == null)) {
            throw new IllegalArgumentException("Background work needs operations or a function, and not both.");
        }
        started = true;
        Statement statement = new Statement();
        statement.setNamespace(dataSet.namespace());
        if (!dataSet.set().isEmpty()) {
            statement.setSetName(dataSet.set());
        }
        statement.setRecordsPerSecond(recordsPerSecond);
        Client client = session.client();
        Policies policies = session.policies(Kind.WRITE_NON_RETRYABLE, Shape.QUERY, dataSet.namespace());
        WritePolicy policy = new WritePolicy(policies.write(RecordExistsAction.UPDATE, false));
        policy.filterExp = where == null ? null : where.expression();
        policy.durableDelete = durable == null ? policy.durableDelete : durable;
        policy.expiration = ttl == null ? policy.expiration : ttl.seconds(client.clock());
        wish.choose(dataSet, where, client.indexes()).chosenFilter().ifPresent(statement::setFilter);
        try {
            return new BackgroundTask(start(policy, statement), client);
        } catch (AerospikeException failure) {
            throw Failures.of("background work on " + dataSet, failure, policies.capturesStackTrace());
        }
    }

    private ExecuteTask start(WritePolicy policy, Statement statement) {
        if (function == null) {
            return session.client().unwrap().execute(policy, statement, operations.toArray(Operation[]::new));
        }
        return session.client()
                .unwrap()
                .execute(
                        policy,
                        statement,
                        function.module(),
                        function.name(),
                        function.arguments().toArray(Value[]::new));
    }

    private BackgroundWrite live(TimeToLive time) {
        if (ttl != null) {
            throw new IllegalStateException("The time to live is settled already; say it once.");
        }
        ttl = time;
        return this;
    }

    private BackgroundWrite where(Restriction condition) {
        if (where != null) {
            throw new IllegalStateException("There is a condition already: %s.".formatted(where));
        }
        where = condition;
        return this;
    }
}
