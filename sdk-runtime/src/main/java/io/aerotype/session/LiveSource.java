package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.pipeline.Interrupted;
import io.aerotype.internal.pipeline.Receiver;
import io.aerotype.internal.pipeline.Row;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Results of keyed requests in the order in which they come. What waits is at most one row per key of the request; it is
 * made into a result on the reader's thread.
 */
final class LiveSource<R> implements ResultSource<R>, Receiver {
    /** What comes through the queue. */
    private sealed interface Event {
        record Arrival(Row row) implements Event {}

        record End(@Nullable AerospikeException failure) implements Event {}
    }

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Function<Row, @Nullable RecordResult<R>> router;
    private volatile boolean closed;
    private boolean ended;

    LiveSource(Function<Row, @Nullable RecordResult<R>> router) {
        this.router = router;
    }

    @Override
    public @Nullable RecordResult<R> next() {
        while (!ended && !closed) {
            switch (take()) {
                case Event.Arrival arrival -> {
                    RecordResult<R> result = router.apply(arrival.row());
                    if (result != null) {
                        return result;
                    }
                }
                case Event.End end -> {
                    ended = true;
                    if (end.failure() != null) {
                        throw Failures.of("request", end.failure());
                    }
                }
            }
        }
        return null;
    }

    @Override
    public void close() {
        closed = true;
        events.add(new Event.End(null));
    }

    @Override
    public boolean row(Row row) {
        if (!closed) {
            events.add(new Event.Arrival(row));
        }
        return !closed;
    }

    @Override
    public void complete() {
        events.add(new Event.End(null));
    }

    @Override
    public void fail(AerospikeException failure) {
        events.add(new Event.End(failure));
    }

    private Event take() {
        try {
            return events.take();
        } catch (InterruptedException interrupted) {
            close();
            throw Interrupted.waitingFor("results", interrupted);
        }
    }
}
