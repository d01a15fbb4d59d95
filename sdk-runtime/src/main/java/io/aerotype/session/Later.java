package io.aerotype.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Begins work that may have to wait before it is under way, for callers that must not wait. */
final class Later {
    private Later() {}

    /**
     * Plans work on a thread of its own and begins it there.
     *
     * @param planning waits as long as it has to; what it throws fails the future
     * @param begin begins what was planned, unless the future was cancelled meanwhile
     * @return what the work comes to; whoever cancels it cancels the work
     */
    @SuppressWarnings("FutureReturnValueIgnored") // what fails the work fails the future that is handed out
    static <P, T> CompletableFuture<T> begin(Supplier<P> planning, Function<P, CompletableFuture<T>> begin) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            CompletableFuture<T> under;
            try {
                P planned = planning.get();
                if (result.isDone()) {
                    return;
                }
                under = begin.apply(planned);
            } catch (RuntimeException mistake) {
                result.completeExceptionally(mistake);
                return;
            }
            under.whenComplete((value, failure) -> {
                if (failure == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(
                            failure instanceof CompletionException wrapped && wrapped.getCause() != null
                                    ? wrapped.getCause()
                                    : failure);
                }
            });
            result.whenComplete((value, failure) -> {
                if (result.isCancelled()) {
                    under.cancel(true);
                }
            });
        });
        return result;
    }

    /**
     * Does on a thread of its own what has no form but the waiting one.
     *
     * @param work waits as long as it has to; what it throws fails the future
     * @return what the work gives; whoever cancels it interrupts the work
     */
    @SuppressWarnings("FutureReturnValueIgnored") // what fails the work fails the future that is handed out
    static <T extends @Nullable Object> CompletableFuture<T> call(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = Thread.ofVirtual().name("aerotype-waiting").unstarted(() -> {
            try {
                result.complete(work.get());
            } catch (Throwable failure) { // whatever went wrong, the future has to tell it
                result.completeExceptionally(failure);
            }
        });
        result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                thread.interrupt();
            }
        });
        thread.start();
        return result;
    }
}
