package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.task.ExecuteTask;
import com.aerospike.client.task.Task;
import io.aerotype.error.TimedOutException;
import io.aerotype.internal.info.InfoText;
import io.aerotype.internal.pipeline.Failures;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that servers do on their own: it goes on whether or not somebody waits for it.
 *
 * <pre>{@code
 * BackgroundTask task = session.indexes(users).onBin("age").named("users_age").integer().create();
 * task.await(Duration.ofMinutes(5), progress -> System.out.println(progress.percent()));
 * }</pre>
 */
public final class BackgroundTask {
    private final String what;
    private final Client client;
    private final OptionalLong id;
    private final BooleanSupplier done;
    private final Supplier<OptionalInt> percent;

    BackgroundTask(String what, Client client, OptionalLong id, BooleanSupplier done, Supplier<OptionalInt> percent) {
        this.what = what;
        this.client = client;
        this.id = id;
        this.done = done;
        this.percent = percent;
    }

    BackgroundTask(Task task, Client client) {
        this("background work", client, OptionalLong.empty(), task::isDone, OptionalInt::empty);
    }

    BackgroundTask(ExecuteTask task, Client client) {
        this(
                "background work",
                client,
                OptionalLong.of(task.getTaskId()),
                new Query(task),
                () -> percent(client, "query-show:id=" + Long.toUnsignedString(task.getTaskId()), ':', "job-progress"));
    }

    /** Work that was found done already. */
    static BackgroundTask done(String what, Client client) {
        return new BackgroundTask(what, client, OptionalLong.empty(), () -> true, OptionalInt::empty);
    }

    /**
     * What the servers know the work by.
     *
     * @return the id, or empty if it has none
     */
    public OptionalLong id() {
        return id;
    }

    /**
     * Asks the servers whether the work is done.
     *
     * @return true if it is
     * @throws AerospikeException if they cannot be asked
     */
    public boolean isDone() {
        client.checkOpen();
        try {
            return done.getAsBoolean();
        } catch (AerospikeException failure) {
            throw Failures.of(what, failure);
        }
    }

    /**
     * Asks the servers how far the work is.
     *
     * @return how far
     * @throws AerospikeException if they cannot be asked
     */
    public TaskProgress progress() {
        return isDone() ? new TaskProgress(true, OptionalInt.of(100)) : new TaskProgress(false, percent.get());
    }

    /**
     * Waits until the work is done.
     *
     * @param timeout how long to wait; the work goes on after it
     * @throws TimedOutException if it is not done by then
     * @throws AerospikeException if the servers cannot be asked
     */
    public void await(Duration timeout) {
        Polling.until(what, this::isDone, timeout);
    }

    /**
     * Waits until the work is done, and tells how far it is on the way.
     *
     * @param timeout how long to wait; the work goes on after it
     * @param listener is told now and then, and at the end; called on this thread
     * @throws TimedOutException if it is not done by then
     * @throws AerospikeException if the servers cannot be asked
     */
    public void await(Duration timeout, Consumer<TaskProgress> listener) {
        Polling.until(
                what,
                () -> {
                    TaskProgress progress = progress();
                    listener.accept(progress);
                    return progress.done();
                },
                timeout);
    }

    /**
     * Waits for the work without a thread of the caller's.
     *
     * @param timeout how long to wait; the work goes on after it
     * @return completes when the work is done; what {@link #await} throws fails it
     */
    public CompletableFuture<BackgroundTask> toFuture(Duration timeout) {
        return toFuture(timeout, progress -> {});
    }

    /**
     * Waits for the work without a thread of the caller's, and tells how far it is on the way.
     *
     * @param timeout how long to wait; the work goes on after it
     * @param listener is told now and then, and at the end; never called on an event loop
     * @return completes when the work is done; what {@link #await} throws fails it
     */
    public CompletableFuture<BackgroundTask> toFuture(Duration timeout, Consumer<TaskProgress> listener) {
        return Settling.later(() -> {
            await(timeout, listener);
            return this;
        });
    }

    /** The least that a node tells under a name; empty if none does. */
    static OptionalInt percent(Client client, String command, char separator, String field) {
        try {
            return client.info().rawAll(command).values().stream()
                    .map(answer -> InfoText.fields(answer, separator))
                    .filter(fields -> fields.containsKey(field))
                    .mapToInt(fields -> percent(fields, field))
                    .min();
        } catch (AerospikeException unknown) {
            return OptionalInt.empty();
        }
    }

    private static int percent(Map<String, String> fields, String field) {
        try {
            return (int) Double.parseDouble(fields.getOrDefault(field, "0"));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    /**
     * Whether a query over a set is done. One that no node knows has either not arrived yet, or is done and forgotten; asked a
     * second time it is the latter.
     */
    private record Query(ExecuteTask task, AtomicInteger unknown) implements BooleanSupplier {
        Query(ExecuteTask task) {
            this(task, new AtomicInteger());
        }

        @Override
        public boolean getAsBoolean() {
            return switch (task.queryStatus()) {
                case Task.COMPLETE -> true;
                case Task.NOT_FOUND -> unknown.incrementAndGet() > 1;
                default -> {
                    unknown.set(0);
                    yield false;
                }
            };
        }
    }
}
