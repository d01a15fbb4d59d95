package io.aerotype.session;

import com.aerospike.client.Key;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A batch that is put together step by step, as in a loop. What a chain of verbs is to a request known beforehand, this is to one
 * that is not; the steps are the same, and so is what comes back.
 *
 * <pre>{@code
 * Batch batch = session.batch();
 * for (Change change : changes) {
 *   batch.add(step -> switch (change) {
 *     case Gone gone -> step.delete(gone.key());
 *     case Renamed renamed -> step.update(renamed.key()).bin("name").setTo(renamed.name());
 *   });
 * }
 * RecordStream<StoredRecord> results = batch.execute();
 * }</pre>
 */
public final class Batch {
    private Verbs end;

    Batch(Session session) {
        this.end = session;
    }

    /**
     * Adds a step, or several in a chain.
     *
     * @param step is given the verbs, and returns the last step it made of them
     * @return this batch
     * @throws IllegalStateException if the batch was run before
     */
    public Batch add(Function<Verbs, ? extends Step<?, ?, ?>> step) {
        end = step.apply(end);
        return this;
    }

    /**
     * Adds a step that reads whole records.
     *
     * @param keys the records
     * @return this batch
     * @throws IllegalArgumentException if there is no key
     * @throws IllegalStateException if the batch was run before
     */
    public Batch query(Key... keys) {
        end = new ChainedQuery<StoredRecord>(Steps.next(end, Verb.QUERY, keys));
        return this;
    }

    /**
     * Adds a step that reads records.
     *
     * @param keys the records
     * @param what says what of them is read, and on which condition
     * @return this batch
     * @throws IllegalArgumentException if there is no key
     * @throws IllegalStateException if the batch was run before
     */
    public Batch query(Collection<Key> keys, UnaryOperator<ChainedQuery<StoredRecord>> what) {
        end = what.apply(new ChainedQuery<>(Steps.next(end, Verb.QUERY, keys)));
        return this;
    }

    /**
     * Settles what holds for every step that does not say otherwise itself.
     *
     * @param settings is given the defaults to change
     * @return this batch
     * @throws IllegalStateException if there is no step yet
     */
    public Batch defaults(Consumer<Defaults> settings) {
        end = last().defaults(settings);
        return this;
    }

    /**
     * Whether no step was added yet; an empty batch cannot be run.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return !(end instanceof Step);
    }

    /**
     * Runs the batch on this thread, as {@link Execution#execute} does.
     *
     * @return the results, in the order of the keys of all steps
     * @throws IllegalArgumentException if a step contradicts itself
     * @throws IllegalStateException if the batch is empty, was run before, or the client is closed
     */
    public RecordStream<StoredRecord> execute() {
        return last().execute();
    }

    /**
     * Starts the batch and delivers each result as it comes, as {@link Execution#executeStream} does.
     *
     * @return the results
     * @throws IllegalArgumentException if a step contradicts itself
     * @throws IllegalStateException if the batch is empty, was run before, or the client is closed
     */
    public RecordStream<StoredRecord> executeStream() {
        return last().executeStream();
    }

    /**
     * Runs the batch without a thread waiting for it, as {@link Execution#executeAsync} does.
     *
     * @return the results to come; every mistake and failure fails the future
     */
    public CompletableFuture<RecordStream<StoredRecord>> executeAsync() {
        try {
            return last().executeAsync();
        } catch (IllegalStateException empty) {
            return CompletableFuture.failedFuture(empty);
        }
    }

    /**
     * Describes the batch as a publisher, as {@link Execution#publisher} does.
     *
     * @return the results to come
     * @throws IllegalArgumentException if a step contradicts itself
     * @throws IllegalStateException if the batch is empty, was run before, or the client is closed
     */
    public Flow.Publisher<RecordResult<StoredRecord>> publisher() {
        return last().publisher();
    }

    @SuppressWarnings("unchecked") // a step that the verbs of a session or of another step begin gives StoredRecord
    private Step<?, ?, StoredRecord> last() {
        if (end instanceof Step<?, ?, ?> last) {
            return (Step<?, ?, StoredRecord>) last;
        }
        throw new IllegalStateException("The batch is empty; add(…) a step to it first.");
    }
}
