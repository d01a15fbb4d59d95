package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Txn;
import io.aerotype.error.BatchFailedException;
import io.aerotype.internal.pipeline.Interrupted;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
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

    private final Session outside;
    private final TransactionOptions options;

    Attempts(Session outside, TransactionOptions options) {
        this.outside = outside;
        this.options = options;
    }

    <R extends @Nullable Object> R run(Function<Session, R> work) {
        for (int attempt = 1; ; attempt++) {
            try (Transaction transaction = begin()) {
                R result = work.apply(transaction.session());
                transaction.commit();
                return result;
            } catch (AerospikeException failure) {
                if (!isToBeRepeated(failure, attempt)) {
                    throw failure;
                }
            }
            pause(attempt);
        }
    }

    /** Of several keys the first that failed tells. */
    private static boolean passes(AerospikeException failure) {
        return PASSING.contains(failure.getResultCode())
                || (failure instanceof BatchFailedException
                        && failure.getCause() instanceof AerospikeException first
                        && passes(first));
    }

    <R extends @Nullable Object> CompletableFuture<R> runAsync(Function<Session, ? extends CompletionStage<R>> work) {
        return attempt(work, 1);
    }

    private <R extends @Nullable Object> CompletableFuture<R> attempt(
            Function<Session, ? extends CompletionStage<R>> work, int number) {
        Transaction transaction = begin();
        return start(work, transaction.session())
                .thenCompose(result -> transaction.commitAsync().thenApply(committed -> result))
                .exceptionallyCompose(failure -> {
                    Throwable cause = cause(failure);
                    return transaction
                            .closeAsync()
                            .handle((closed, unclosed) -> {
                                if (unclosed != null) {
                                    cause.addSuppressed(cause(unclosed));
                                }
                                return cause;
                            })
                            .thenCompose(first -> again(work, first, number));
                });
    }

    private <R extends @Nullable Object> CompletableFuture<R> again(
            Function<Session, ? extends CompletionStage<R>> work, Throwable failure, int number) {
        if (failure instanceof AerospikeException refused && isToBeRepeated(refused, number)) {
            Executor later = CompletableFuture.delayedExecutor(
                    delayNanos(number),
                    TimeUnit.NANOSECONDS,
                    outside.client().settlement().callbacks());
            return CompletableFuture.runAsync(() -> {}, later).thenCompose(waited -> attempt(work, number + 1));
        }
        return CompletableFuture.failedFuture(failure);
    }

    /** What work throws at once is no different from what it fails with later. */
    private static <R extends @Nullable Object> CompletableFuture<R> start(
            Function<Session, ? extends CompletionStage<R>> work, Session inside) {
        try {
            return work.apply(inside).toCompletableFuture();
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** A fresh one: one that has ended cannot be begun again. */
    Transaction begin() {
        Txn txn = new Txn();
        txn.setTimeout(options.timeoutSeconds());
        return new Transaction(outside, txn);
    }

    /** A commit in doubt may have happened; doing the work again could do it twice. */
    private boolean isToBeRepeated(AerospikeException failure, int attempt) {
        return attempt < options.maxAttempts() && !failure.getInDoubt() && passes(failure);
    }

    /** Longer with each attempt, and never the same for two that met. */
    private long delayNanos(int attempt) {
        long longest = options.retryDelay().toNanos() * Math.min(LONGEST_PAUSE_FACTOR, 1 << Math.min(attempt - 1, 10));
        return longest == 0 ? 0 : ThreadLocalRandom.current().nextLong(longest) + 1;
    }

    private void pause(int attempt) {
        try {
            TimeUnit.NANOSECONDS.sleep(delayNanos(attempt));
        } catch (InterruptedException interrupted) {
            throw Interrupted.waitingFor("another attempt of a transaction", interrupted);
        }
    }
}
