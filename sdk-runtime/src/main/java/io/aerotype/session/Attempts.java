package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Txn;
import io.aerotype.error.BatchFailedException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs work in a transaction, and again in a fresh one when another transaction was in the way. */
final class Attempts {
    /** What passes when the other transaction is through. */
    private static final Set<Integer> PASSING =
            Set.of(ResultCode.MRT_BLOCKED, ResultCode.MRT_VERSION_MISMATCH, ResultCode.TXN_FAILED);

    private static final int LONGEST_PAUSE_FACTOR = 100;

    private Attempts() {}

    static <R extends @Nullable Object> R run(Session outside, TransactionOptions options, Function<Session, R> work) {
        for (int attempt = 1; ; attempt++) {
            Txn txn = new Txn();
            txn.setTimeout(options.timeoutSeconds());
            try (Transaction transaction = new Transaction(outside, txn)) {
                R result = work.apply(transaction.session());
                transaction.commit();
                return result;
            } catch (AerospikeException failure) {
                // A commit in doubt may have happened; doing the work again could do it twice.
                if (attempt == options.maxAttempts() || failure.getInDoubt() || !passes(failure)) {
                    throw failure;
                }
            }
            pause(options.retryDelay(), attempt);
        }
    }

    /** Of several keys the first that failed tells. */
    private static boolean passes(AerospikeException failure) {
        return PASSING.contains(failure.getResultCode())
                || (failure instanceof BatchFailedException
                        && failure.getCause() instanceof AerospikeException first
                        && passes(first));
    }

    /** Longer with each attempt, and never the same for two that met. */
    private static void pause(Duration first, int attempt) {
        long longest = first.toNanos() * Math.min(LONGEST_PAUSE_FACTOR, 1 << Math.min(attempt - 1, 10));
        if (longest == 0) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(longest) + 1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AerospikeException("Interrupted while waiting to repeat a transaction.", interrupted);
        }
    }
}
