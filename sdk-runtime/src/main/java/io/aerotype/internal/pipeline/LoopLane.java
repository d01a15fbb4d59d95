package io.aerotype.internal.pipeline;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoop;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The way by one event loop.
 *
 * @param callbacks runs what looks at failures
 * @param handover takes everything else from the loop
 * @param admission is told of each command that ended; null if nobody counts them
 */
record LoopLane(
        IAerospikeClient client,
        EventLoop loop,
        Executor callbacks,
        Handover handover,
        @Nullable Admission admission) implements Lane {
    LoopLane(IAerospikeClient client, EventLoop loop, Executor callbacks, @Nullable Admission admission) {
        this(client, loop, callbacks, new Handover(loop, callbacks), admission);
    }

    @Override
    public void ask(Request.Single request, PendingRow<?> pending) {
        request.ask(client, loop, pending);
    }

    @Override
    public void answered(PendingRow<?> row) {
        if (admission != null) {
            admission.leave();
        }
        if (row.cause() == null) {
            handover.add(row);
        } else {
            // Any thread may tell a failure, and the loop's own when it is about to wait: nobody would end the round
            // soon.
            callbacks.execute(row);
        }
    }
}
