package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands commands to the stock client so that nobody waits. What comes back is looked at, and futures are completed, by an
 * executor on which user code may run: nothing above knows how commands go out.
 */
public final class AsyncTransport {
    private final Outlet outlet;
    private final Executor callbacks;
    private final @Nullable Admission admission;

    /**
     * Calls a client.
     *
     * @param callbacks runs what looks at answers
     * @param admission lets commands be sent; null if any number may be under way
     */
    public AsyncTransport(Outlet outlet, Executor callbacks, @Nullable Admission admission) {
        this.outlet = outlet;
        this.callbacks = callbacks;
        this.admission = admission;
    }

    /**
     * Asks about one record.
     *
     * @param read what to make of the answer; what it throws fails the future
     */
    public <V extends @Nullable Object> CompletableFuture<V> send(Request.Single request, Function<Row, V> read) {
        return send(request, new ReadRow<>(request.key(), read));
    }

    /**
     * Asks about one record.
     *
     * @param pending takes the answer, and has taken none before
     * @return the same
     */
    public <V extends @Nullable Object> CompletableFuture<V> send(Request.Single request, PendingRow<V> pending) {
        Lane lane = outlet.lane();
        pending.on(lane);
        if (admission == null) {
            ask(lane, request, pending);
        } else {
            admitted(() -> ask(lane, request, pending), refusal -> {
                pending.refused(refusal);
                callbacks.execute(pending);
            });
        }
        return pending;
    }

    /**
     * Asks about several records.
     *
     * @param read what to make of the answers; what it throws fails the future
     */
    public <V> CompletableFuture<V> send(Request.Several request, Function<Answers, V> read) {
        PendingBatch<V> pending = new PendingBatch<>(this, new Answers(request), read, callbacks);
        pending.sendPart();
        return pending;
    }

    /** Asks about several records, and tells each as it comes. */
    public void stream(Request.Several request, Receiver receiver) {
        new ArrivingBatch(this, new Answers(request), receiver).sendPart();
    }

    /** Starts a query, and tells each record as it comes. */
    public void stream(Request.Query request, Receiver receiver) {
        try {
            outlet.query(request, new Found(receiver));
        } catch (AerospikeException refused) {
            receiver.fail(refused);
        }
    }

    /** Runs what sends a part of a batch as soon as there is room for it; tells the refusal instead. */
    void admitted(Runnable send, Consumer<AerospikeException> refused) {
        if (admission == null) {
            send.run();
            return;
        }
        CompletableFuture<?> unused = admission.enter().whenComplete((turn, late) -> {
            if (late == null) {
                send.run();
            } else {
                refused.accept(admission.refusal());
            }
        });
    }

    /** Sends what was let in; whatever comes of it, the listener tells. */
    void part(Answers answers, Part part, PendingBatch<?> listener) {
        try {
            outlet.batch(answers, part, listener);
        } catch (AerospikeException refused) {
            // Refused before it was sent: no listener will be told.
            listener.onFailure(refused);
        }
    }

    /** Sends what was let in; whatever comes of it, the listener tells. */
    void part(Answers answers, Part part, ArrivingBatch listener) {
        try {
            outlet.batch(answers, part, listener);
        } catch (AerospikeException refused) {
            // Refused before it was sent: no listener will be told.
            listener.onFailure(refused);
        }
    }

    /** A part that was let in was answered. */
    void left() {
        if (admission != null) {
            admission.leave();
        }
    }

    private static void ask(Lane lane, Request.Single request, PendingRow<?> pending) {
        try {
            lane.ask(request, pending);
        } catch (AerospikeException refused) {
            // Refused before it was sent: no listener will be told.
            pending.onFailure(refused);
        }
    }

    /** Makes of the answer what a function makes of it. */
    private static final class ReadRow<V extends @Nullable Object> extends PendingRow<V> {
        private final Function<Row, V> read;

        ReadRow(Key key, Function<Row, V> read) {
            super(key);
            this.read = read;
        }

        @Override
        protected V read() {
            return read.apply(this);
        }
    }
}
