package io.aerotype.session;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;

/**
 * Several keys that change together or not at all: a batch in a transaction of its own, planned anew for each attempt.
 * Nobody is told of a result before the transaction is committed.
 */
final class AtomicRun<R> implements Run<R> {
    private final Session session;
    private final Function<Session, BatchRun<R>> plan;

    /**
     * Takes on a batch.
     *
     * @param session in no transaction
     * @param plan plans it for a session that is in one
     */
    AtomicRun(Session session, Function<Session, BatchRun<R>> plan) {
        this.session = session;
        this.plan = plan;
    }

    /**
     * Whether a batch is to be one. A client can be told to do so with every change, where that is possible.
     *
     * @param asked whether the request itself says so
     * @throws IllegalStateException if it says so and a namespace cannot
     */
    static boolean wanted(Session session, BatchRun<?> batch, boolean asked) {
        if (session.isTransactional()) {
            return false;
        }
        boolean implied = batch.writes() && session.client().atomicBatchWrites();
        if (!asked && !implied) {
            return false;
        }
        Set<String> namespaces = batch.namespaces();
        for (String namespace : namespaces) {
            if (session.client().mode(namespace) == Mode.AP) {
                if (asked) {
                    throw Membership.notConsistent(namespace);
                }
                return false;
            }
        }
        // A transaction keeps to one namespace; who asks for more is told so.
        return asked || namespaces.size() == 1;
    }

    @Override
    public RecordStream<R> execute() {
        return attempts().run(inside -> plan.apply(inside).executeOrThrow());
    }

    @Override
    public RecordStream<R> executeStream() {
        return execute();
    }

    @Override
    public CompletableFuture<RecordStream<R>> executeAsync() {
        return attempts().runAsync(inside -> plan.apply(inside).executeOrThrowAsync());
    }

    @Override
    public Flow.Publisher<RecordResult<R>> publisher() {
        return new ResultPublisher<>(() -> executeAsync().thenApply(RecordStream::source));
    }

    private Attempts attempts() {
        return new Attempts(session, session.client().transactions());
    }
}
