package io.aerotype.contract;

import io.aerotype.session.Execution;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The ways to run a request to its end. Whatever the shape, the same request gives the same results and errors. */
public enum CallShape {
    /** On the caller's thread. */
    BLOCKING {
        @Override
        public <R> List<RecordResult<R>> results(Execution<?, ?, R> request) {
            try (RecordStream<R> stream = request.execute()) {
                return stream.toList();
            }
        }

        @Override
        public <V> V call(Supplier<V> blocking, Supplier<CompletableFuture<V>> async) {
            return blocking.get();
        }
    },
    /** On the client's event loops. */
    ASYNC {
        @Override
        public <R> List<RecordResult<R>> results(Execution<?, ?, R> request) {
            return await(request.executeAsync()).toList();
        }

        @Override
        public <V> V call(Supplier<V> blocking, Supplier<CompletableFuture<V>> async) {
            return await(async.get());
        }
    },
    /** On demand, one result after the other; what has no publisher is run as {@link #ASYNC}. */
    PUBLISHER {
        @Override
        public <R> List<RecordResult<R>> results(Execution<?, ?, R> request) {
            OneByOne<RecordResult<R>> subscriber = new OneByOne<>();
            request.publisher().subscribe(subscriber);
            // Results come as they are ready; their index tells the key.
            return await(subscriber.items()).stream()
                    .sorted(Comparator.comparingInt(RecordResult::index))
                    .toList();
        }

        @Override
        public <V> V call(Supplier<V> blocking, Supplier<CompletableFuture<V>> async) {
            return await(async.get());
        }
    };

    /** Runs a request to its end and collects its results, in the order of its keys. */
    public abstract <R> List<RecordResult<R>> results(Execution<?, ?, R> request);

    /** Runs a fast-path call in the one or the other form. */
    public abstract <V> V call(Supplier<V> blocking, Supplier<CompletableFuture<V>> async);

    /** Runs a request to its end. */
    public final void run(Execution<?, ?, ?> request) {
        results(request);
    }

    /** Runs a request on one key and gives its only result. */
    public final <R> RecordResult<R> only(Execution<?, ?, R> request) {
        List<RecordResult<R>> results = results(request);
        if (results.size() != 1) {
            throw new AssertionError("Expected one result, got " + results);
        }
        return results.getFirst();
    }

    private static <V> V await(CompletableFuture<V> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
