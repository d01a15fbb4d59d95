package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import io.aerotype.internal.limits.AtLeast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The results of a request, read once from front to end. Reading waits where results are still to come. A stream that was
 * read to its end, or whose results were all there from the start, holds nothing; any other has to be closed:
 *
 * <pre>{@code
 * try (RecordStream<User> adults = session.query(users).where(users.age.gt(21)).execute()) {
 *   for (RecordResult<User> row : adults) {
 *     row.record().ifPresent(this::greet);
 *   }
 * }
 * }</pre>
 *
 * <p>Not safe for use by several threads at once, except for {@link #close} and {@link #progress}.
 *
 * @param <R> what records are read as
 */
public abstract sealed class RecordStream<R> implements Iterable<RecordResult<R>>, AutoCloseable
        permits PointStream, SourceStream {
    private boolean taken;
    private volatile boolean closed;

    RecordStream() {}

    static <R> RecordStream<R> of(List<RecordResult<R>> results) {
        return new SourceStream<>(new ResultSource.Ready<>(results));
    }

    /** What is left of the results, for another way to read them. */
    abstract ResultSource<R> source();

    /**
     * The results one by one.
     *
     * @return an iterator; its methods throw an {@link AerospikeException} if the request as a whole fails on the way
     * @throws IllegalStateException if the stream was read or closed before
     */
    @Override
    public final Iterator<RecordResult<R>> iterator() {
        take();
        return new Results();
    }

    /**
     * The results as a stream, whose {@code close} closes this one.
     *
     * @return a sequential stream
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final Stream<RecordResult<R>> stream() {
        Spliterator<RecordResult<R>> results =
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(results, false).onClose(this::close);
    }

    /**
     * The records only. Results without one are passed over; a failed one throws when it is reached.
     *
     * @return a sequential stream, whose {@code close} closes this one
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final Stream<R> records() {
        return stream().map(RecordResult::orThrow).map(RecordResult::record).flatMap(Optional::stream);
    }

    /**
     * The first result; the stream is closed.
     *
     * @return the result, or empty if there is none
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final Optional<RecordResult<R>> first() {
        try (this) {
            take();
            return Optional.ofNullable(next());
        }
    }

    /**
     * The first result, which has to be there and not failed; the stream is closed.
     *
     * @return the result
     * @throws AerospikeException if it failed
     * @throws NoSuchElementException if there is none
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final RecordResult<R> firstOrThrow() {
        return first().orElseThrow(() -> new NoSuchElementException(
                        "There is no result: the record does not exist, or does not meet the condition."))
                .orThrow();
    }

    /**
     * The record of the first result; the stream is closed.
     *
     * @return the record, or empty if there is no result or no record in it
     * @throws AerospikeException if it failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public Optional<R> firstRecord() {
        return first().flatMap(result -> result.orThrow().record());
    }

    /**
     * Reads the records to the end, and ends the stream.
     *
     * @return the records, in the order of the results; results without a record are passed over
     * @throws AerospikeException the first failure among the results
     */
    public final List<R> recordList() {
        try (this;
                Stream<R> records = records()) {
            return records.toList();
        }
    }

    /**
     * Whether the one record this was about was there: what a request for one key to {@code exists}, {@code touch} or {@code
     * delete} tells. The stream is closed.
     *
     * @return whether the first result is {@link RecordResult.Ok}
     * @throws AerospikeException if it failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final boolean asBoolean() {
        return first().map(result -> result.orThrow().isOk()).orElse(false);
    }

    /**
     * All results, in the order they come.
     *
     * @return a new list
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final List<RecordResult<R>> toList() {
        take();
        List<RecordResult<R>> results = new ArrayList<>();
        try (this) {
            for (RecordResult<R> next = next(); next != null; next = next()) {
                results.add(next);
            }
        }
        return results;
    }

    /**
     * All results, in the order of the keys.
     *
     * @return a new list
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final List<RecordResult<R>> toListInInputOrder() {
        List<RecordResult<R>> results = toList();
        results.sort(Comparator.comparingInt(RecordResult::index));
        return results;
    }

    /**
     * The first records by an order of this side's, out of however many come: no more than so many are held at a time.
     * Results without a record are passed over; a failed one throws.
     *
     * <pre>{@code
     * List<User> oldest = session.query(users).execute().top(10, Comparator.comparing(User::age).reversed());
     * }</pre>
     *
     * @param most how many records; at least 1
     * @param order which come first; equal ones keep the order in which they came
     * @return a new list in that order
     * @throws IllegalArgumentException if the number is less than 1
     * @throws AerospikeException if the request or a key of it failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final List<R> top(int most, Comparator<? super R> order) {
        Objects.requireNonNull(order, "order");
        if (most < 1) {
            throw new IllegalArgumentException("top cannot keep %d records; give at least 1.".formatted(most));
        }
        TopRecords<R> top = new TopRecords<>(most, order);
        forEachWhile(result -> {
            result.orThrow().record().ifPresent(top::offer);
            return true;
        });
        return top.inOrder();
    }

    /**
     * All records in an order of this side's. They are held in memory, so there is a limit.
     *
     * @param limit how many records there may be; at least 1
     * @param order which come first
     * @return a new list in that order
     * @throws IllegalArgumentException if the limit is less than 1
     * @throws IllegalStateException if there are more records than the limit, or the stream was read or closed before
     * @throws AerospikeException if the request or a key of it failed
     */
    public final List<R> sorted(int limit, Comparator<? super R> order) {
        Objects.requireNonNull(order, "order");
        AtLeast.one("The limit", limit);
        List<R> records = new ArrayList<>();
        forEachWhile(result -> {
            result.orThrow().record().ifPresent(records::add);
            return records.size() <= limit;
        });
        if (records.size() > limit) {
            throw new IllegalStateException(
                    "There are more than %d records to sort; allow more, restrict the query, or take the top(…) of them."
                            .formatted(limit));
        }
        records.sort(order);
        return records;
    }

    /**
     * The records by their keys. Results without a record are passed over; a failed one throws.
     *
     * @return a new map in the order in which they came
     * @throws AerospikeException if the request or a key of it failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final Map<Key, R> toMap() {
        Map<Key, R> records = new LinkedHashMap<>();
        forEachWhile(result -> {
            result.orThrow().record().ifPresent(value -> records.put(result.key(), value));
            return true;
        });
        return records;
    }

    /**
     * The results that failed.
     *
     * @return a new list, empty if all went well
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final List<RecordResult<R>> failures() {
        return toList().stream().filter(result -> result.failure().isPresent()).toList();
    }

    /**
     * Reads results as long as a test says so, then closes the stream.
     *
     * @param goOn looks at a result and says whether the next one is wanted
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final void forEachWhile(Predicate<? super RecordResult<R>> goOn) {
        Objects.requireNonNull(goOn, "goOn");
        take();
        try (this) {
            RecordResult<R> next = next();
            while (next != null && goOn.test(next)) {
                next = next();
            }
        }
    }

    /**
     * How many results there are; reads them all.
     *
     * @return the number
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final long count() {
        long[] count = {0};
        forEachWhile(result -> {
            count[0]++;
            return true;
        });
        return count[0];
    }

    /**
     * Reads the results without keeping them: when this returns, everything asked for is done.
     *
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read or closed before
     */
    public final void awaitCompletion() {
        forEachWhile(result -> true);
    }

    /**
     * How many results were read so far; any thread may ask, also while another one reads.
     *
     * @return the counts
     */
    public abstract StreamProgress progress();

    /** Ends the stream: a query is stopped on all nodes. A write that was sent cannot be taken back. */
    @Override
    public void close() {
        closed = true;
    }

    /** The next result, waiting for it if need be; null at the end. */
    @Nullable
    abstract RecordResult<R> next();

    /** Makes sure that the stream is read once. */
    final void take() {
        if (taken) {
            throw new IllegalStateException(
                    "The results were read already; a stream is read once. Use toList() to read them more often.");
        }
        if (closed) {
            throw new IllegalStateException("The stream is closed; read it first, and close it then.");
        }
        taken = true;
    }

    final boolean isClosed() {
        return closed;
    }

    private final class Results implements Iterator<RecordResult<R>> {
        private @Nullable RecordResult<R> ahead;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (ahead == null && !ended) {
                ahead = RecordStream.this.next();
                ended = ahead == null;
            }
            return ahead != null;
        }

        @Override
        public RecordResult<R> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There are no more results.");
            }
            RecordResult<R> result = Objects.requireNonNull(ahead);
            ahead = null;
            return result;
        }
    }
}
