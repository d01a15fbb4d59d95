package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
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
 * <p>Not safe for use by several threads at once, except for {@link #close}.
 *
 * @param <R> what records are read as
 */
public final class RecordStream<R> implements Iterable<RecordResult<R>>, AutoCloseable {
    private final ResultSource<R> source;
    private boolean taken;

    RecordStream(ResultSource<R> source) {
        this.source = source;
    }

    static <R> RecordStream<R> of(List<RecordResult<R>> results) {
        return new RecordStream<>(new ResultSource.Ready<>(results));
    }

    /** What is left of the results, for another way to read them. */
    ResultSource<R> source() {
        take();
        return source;
    }

    /**
     * The results one by one.
     *
     * @return an iterator; its methods throw an {@link AerospikeException} if the request as a whole fails on the way
     * @throws IllegalStateException if the stream was read before
     */
    @Override
    public Iterator<RecordResult<R>> iterator() {
        take();
        return new Results();
    }

    /**
     * The results as a stream, whose {@code close} closes this one.
     *
     * @return a sequential stream
     * @throws IllegalStateException if the stream was read before
     */
    public Stream<RecordResult<R>> stream() {
        Spliterator<RecordResult<R>> results =
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(results, false).onClose(this::close);
    }

    /**
     * The records only. Results without one are passed over; a failed one throws when it is reached.
     *
     * @return a sequential stream, whose {@code close} closes this one
     * @throws IllegalStateException if the stream was read before
     */
    public Stream<R> records() {
        return stream().map(RecordResult::orThrow).map(RecordResult::record).flatMap(Optional::stream);
    }

    /**
     * The first result; the stream is closed.
     *
     * @return the result, or empty if there is none
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read before
     */
    public Optional<RecordResult<R>> first() {
        try (this) {
            take();
            return Optional.ofNullable(source.next());
        }
    }

    /**
     * The first result, which has to be there and not failed; the stream is closed.
     *
     * @return the result
     * @throws AerospikeException if it failed
     * @throws NoSuchElementException if there is none
     * @throws IllegalStateException if the stream was read before
     */
    public RecordResult<R> firstOrThrow() {
        return first().orElseThrow(() -> new NoSuchElementException(
                        "There is no result: the record does not exist, or does not meet the condition."))
                .orThrow();
    }

    /**
     * The record of the first result; the stream is closed.
     *
     * @return the record, or empty if there is no result or no record in it
     * @throws AerospikeException if it failed
     * @throws IllegalStateException if the stream was read before
     */
    public Optional<R> firstRecord() {
        return first().flatMap(result -> result.orThrow().record());
    }

    /**
     * Whether the one record this was about was there: what a request for one key to {@code exists}, {@code touch} or {@code
     * delete} tells. The stream is closed.
     *
     * @return whether the first result is {@link RecordResult.Ok}
     * @throws AerospikeException if it failed
     * @throws IllegalStateException if the stream was read before
     */
    public boolean asBoolean() {
        return first().map(result -> result.orThrow().isOk()).orElse(false);
    }

    /**
     * All results, in the order they come.
     *
     * @return a new list
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read before
     */
    public List<RecordResult<R>> toList() {
        take();
        List<RecordResult<R>> results = new ArrayList<>();
        try (this) {
            for (RecordResult<R> next = source.next(); next != null; next = source.next()) {
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
     * @throws IllegalStateException if the stream was read before
     */
    public List<RecordResult<R>> toListInInputOrder() {
        List<RecordResult<R>> results = toList();
        results.sort(Comparator.comparingInt(RecordResult::index));
        return results;
    }

    /**
     * The results that failed.
     *
     * @return a new list, empty if all went well
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read before
     */
    public List<RecordResult<R>> failures() {
        return toList().stream().filter(result -> result.failure().isPresent()).toList();
    }

    /**
     * Reads results as long as a test says so, then closes the stream.
     *
     * @param goOn looks at a result and says whether the next one is wanted
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read before
     */
    public void forEachWhile(Predicate<? super RecordResult<R>> goOn) {
        take();
        try (this) {
            RecordResult<R> next = source.next();
            while (next != null && goOn.test(next)) {
                next = source.next();
            }
        }
    }

    /**
     * How many results there are; reads them all.
     *
     * @return the number
     * @throws AerospikeException if the request as a whole failed
     * @throws IllegalStateException if the stream was read before
     */
    public long count() {
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
     * @throws IllegalStateException if the stream was read before
     */
    public void awaitCompletion() {
        forEachWhile(result -> true);
    }

    /** Ends the stream: a query is stopped on all nodes. A write that was sent cannot be taken back. */
    @Override
    public void close() {
        source.close();
    }

    private void take() {
        if (taken) {
            throw new IllegalStateException(
                    "The results were read already; a stream is read once. Use toList() to read them more often.");
        }
        taken = true;
    }

    private final class Results implements Iterator<RecordResult<R>> {
        private @Nullable RecordResult<R> ahead;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (ahead == null && !ended) {
                ahead = source.next();
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
