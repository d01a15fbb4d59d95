package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One operation under observation: counts its results and tells the listener of its end, once. */
final class Observation {
    private static final System.Logger LOG = System.getLogger(OperationListener.class.getName());

    private final OperationListener.@Nullable Observer observer;
    private final long start = System.nanoTime();
    private final AtomicBoolean over = new AtomicBoolean();
    private long records;
    private long missing;
    private long filtered;
    private long failed;
    private boolean inDoubt;
    private @Nullable Throwable failure;

    Observation(OperationListener listener, OperationInfo operation) {
        this.observer = begin(listener, operation);
    }

    private static OperationListener.@Nullable Observer begin(OperationListener listener, OperationInfo operation) {
        try {
            return listener.started(operation);
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.WARNING, "An operation listener failed; the operation goes on.", broken);
            return null;
        }
    }

    void count(RecordResult<?> result) {
        switch (result) {
            case RecordResult.Ok<?> ok -> records++;
            case RecordResult.Missing<?> gone -> missing++;
            case RecordResult.Filtered<?> out -> filtered++;
            case RecordResult.Failed<?> broken -> {
                failed++;
                note(broken.exception());
            }
        }
    }

    void count(List<? extends RecordResult<?>> results) {
        results.forEach(this::count);
    }

    /** One record of the fast path. */
    void count(boolean found) {
        if (found) {
            records++;
        } else {
            missing++;
        }
    }

    /** Ends in success, or with the failure of a key. */
    void end() {
        if (!over.compareAndSet(false, true) || observer == null) {
            return;
        }
        OperationOutcome outcome = new OperationOutcome(
                Duration.ofNanos(System.nanoTime() - start),
                failure == null ? 0 : OperationOutcome.code(failure),
                inDoubt,
                records,
                missing,
                filtered,
                failed,
                Optional.ofNullable(failure));
        try {
            observer.ended(outcome);
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.WARNING, "An operation listener failed; the operation is done.", broken);
        }
    }

    /** Ends in a failure of the whole. */
    void end(Throwable whole) {
        if (failed == 0) {
            failed = 1;
        }
        note(whole);
        end();
    }

    private void note(Throwable broken) {
        if (failure == null) {
            failure = broken;
        }
        inDoubt |= broken instanceof AerospikeException known && known.getInDoubt();
    }
}
