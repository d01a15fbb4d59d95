package io.aerotype.internal.pipeline;

import com.aerospike.client.async.EventLoop;
import com.aerospike.client.async.ScheduleTask;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes what one event loop is told to where the user's code may run. Handing over each answer by itself would wake a thread
 * as often, which costs more than the request; so all that the loop is told in one round go together, at the round's end.
 */
final class Handover implements Runnable {
    /** A longer round is handed over in pieces, so that its first answers need not wait for its last. */
    static final int MOST = 64;

    private final EventLoop loop;
    private final Executor callbacks;
    private final ScheduleTask atRoundsEnd = new ScheduleTask(this);
    private @Nullable Round round;

    Handover(EventLoop loop, Executor callbacks) {
        this.loop = loop;
        this.callbacks = callbacks;
    }

    /** Takes a row that the loop was told by a server; on the loop's own thread. */
    void add(PendingRow<?> row) {
        if (round == null) {
            round = new Round(row, callbacks);
            // What is due the loop does before it waits for the network again: nobody has to be woken for that.
            loop.schedule(atRoundsEnd, 0, TimeUnit.NANOSECONDS);
        } else if (round.add(row) == MOST) {
            run();
        }
    }

    /** Ends the round; on the loop's own thread, or when that has ended. */
    @Override
    public void run() {
        Round told = round;
        if (told != null) {
            round = null;
            callbacks.execute(told);
        }
    }
}
