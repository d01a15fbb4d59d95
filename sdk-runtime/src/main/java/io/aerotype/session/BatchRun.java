package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import io.aerotype.error.BatchFailedException;
import io.aerotype.internal.pipeline.Answers;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.pipeline.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Several keys, in one step or in many, sent as one batch. */
final class BatchRun<R> implements Run<R> {
    /**
     * One step of the batch.
     *
     * @param step what is done to its keys
     * @param reader how its records are read
     * @param end the position after the last of its keys
     */
    private record Part<R>(Step<?, ?, ?> step, RowReader<R> reader, int end) {}

    private final Client client;
    private final Request.Several request;
    private final List<Part<R>> parts;

    private BatchRun(Client client, Request.Several request, List<Part<R>> parts) {
        this.client = client;
        this.request = request;
        this.parts = parts;
    }

    /** One step with several keys. */
    static <R> BatchRun<R> of(Step<?, ?, R> step) {
        List<Part<R>> parts =
                List.of(new Part<>(step, step.reader(), step.keys().size()));
        Request.Several uniform = step.uniform();
        return uniform != null
                ? new BatchRun<>(step.session.client(), uniform, parts)
                : of(step.session, entries(step, new ArrayList<>(step.keys().size())), parts);
    }

    /** Several steps; what they read has no common type. */
    static BatchRun<StoredRecord> of(Session session, List<Step<?, ?, ?>> steps) {
        List<BatchRecord> entries = new ArrayList<>();
        List<Part<StoredRecord>> parts = new ArrayList<>(steps.size());
        for (Step<?, ?, ?> step : steps) {
            entries(step, entries);
            parts.add(new Part<>(step, step.chainReader(), entries.size()));
        }
        return of(session, entries, parts);
    }

    private static List<BatchRecord> entries(Step<?, ?, ?> step, List<BatchRecord> entries) {
        if (step.keys().isEmpty()) {
            throw new IllegalArgumentException("%s was given no records; give it at least one.".formatted(step.verb()));
        }
        step.addEntries(entries);
        return entries;
    }

    private static <R> BatchRun<R> of(Session session, List<BatchRecord> entries, List<Part<R>> parts) {
        // One batch has one set of timeouts and attempts. Single entries that must not be repeated decide for all.
        Kind kind = writes(parts) ? Kind.WRITE_NON_RETRYABLE : Kind.READ;
        String namespace = entries.getFirst().key.namespace;
        return new BatchRun<>(
                session.client(),
                new Request.Batch(session.policies(kind, Shape.BATCH, namespace).batch(), entries),
                parts);
    }

    private static boolean writes(List<? extends Part<?>> parts) {
        for (Part<?> part : parts) {
            if (!part.step().verb().reads()) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything is to change. */
    boolean writes() {
        return writes(parts);
    }

    /** Of all keys. */
    Set<String> namespaces() {
        Set<String> namespaces = new LinkedHashSet<>();
        for (int i = 0; i < request.size(); i++) {
            namespaces.add(request.key(i).namespace);
        }
        return namespaces;
    }

    /** All results, or the failures as an exception: no handler is told, as nothing is settled yet. */
    RecordStream<R> executeOrThrow() {
        return allOrThrow(client.blocking().send(request));
    }

    CompletableFuture<RecordStream<R>> executeOrThrowAsync() {
        return client.async().send(request, this::allOrThrow);
    }

    private RecordStream<R> allOrThrow(Answers answers) {
        List<RecordResult<R>> results = results(answers, Routing::classified);
        check(results, result -> true);
        return RecordStream.of(results);
    }

    @Override
    public RecordStream<R> execute() {
        return collected(client.blocking().send(request));
    }

    @Override
    public RecordStream<R> executeStream() {
        return new SourceStream<>(live());
    }

    @Override
    public CompletableFuture<RecordStream<R>> executeAsync() {
        return client.async().send(request, this::collected);
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        return new ResultPublisher<>(() -> CompletableFuture.completedFuture(live()));
    }

    private ResultSource<R> live() {
        client.checkOpen();
        LiveSource<R> source = new LiveSource<>(this::routeLive);
        client.async().stream(request, source);
        return source;
    }

    /** Where results come one by one, a failure that is to be thrown is thrown when it is reached. */
    private @Nullable RecordResult<R> routeLive(Row row) {
        Part<R> part = owner(row.index());
        RecordResult<R> result = Routing.keyed(part.step(), false, part.reader(), row);
        return result != null && part.step().throwsOnError() ? result.orThrow() : result;
    }

    private RecordStream<R> collected(Answers answers) {
        List<RecordResult<R>> results = results(answers, Routing::keyed);
        check(results, result -> owner(result.index()).step().throwsOnError());
        return RecordStream.of(results);
    }

    private interface Router<R> {
        @Nullable
        RecordResult<R> route(Step<?, ?, ?> step, boolean alone, RowReader<R> reader, Row row);
    }

    private List<RecordResult<R>> results(Answers answers, Router<R> router) {
        List<RecordResult<R>> results = new ArrayList<>(answers.size());
        Answers.Cursor answer = answers.cursor();
        int index = 0;
        for (Part<R> part : parts) {
            for (; index < part.end(); index++) {
                RecordResult<R> result = router.route(part.step(), false, part.reader(), answer.next());
                if (result != null) {
                    results.add(result);
                }
            }
        }
        return results;
    }

    /** Throws if there is a failure among those that are to be thrown. */
    private void check(List<RecordResult<R>> results, Predicate<RecordResult<R>> thrown) {
        int failed = 0;
        RecordResult<R> first = null;
        for (RecordResult<R> result : results) {
            if (result instanceof RecordResult.Failed<R> && thrown.test(result)) {
                first = failed++ == 0 ? result : first;
            }
        }
        if (first != null) {
            throw new BatchFailedException(
                    owner(first.index()).step().verb().toString(),
                    failed,
                    first.failure().orElseThrow(),
                    results);
        }
    }

    /** The part a position belongs to. */
    private Part<R> owner(int index) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index < parts.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return parts.get(low);
    }
}
