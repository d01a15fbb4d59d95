package io.aerotype.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallbacksTest {
    private final Executor callbacks = Callbacks.pool();

    @Test
    void runs_every_task_whoever_brings_it() {
        int threads = 8;
        int each = 5_000;
        CountDownLatch done = new CountDownLatch(threads * each);
        List<Thread> bringers = IntStream.range(0, threads)
                .mapToObj(i -> Thread.ofPlatform().start(() -> {
                    for (int n = 0; n < each; n++) {
                        callbacks.execute(done::countDown);
                    }
                }))
                .toList();

        assertThat(bringers).hasSize(threads);
        assertThat(await(done)).isTrue();
    }

    @Test
    void a_task_that_waits_for_a_later_one_does_not_keep_it_waiting() {
        CountDownLatch later = new CountDownLatch(1);
        CompletableFuture<Boolean> waited = new CompletableFuture<>();

        callbacks.execute(() -> waited.complete(await(later)));
        callbacks.execute(later::countDown);

        assertThat(waited.join()).isTrue();
    }

    @Test
    void any_number_of_tasks_may_wait_for_futures() {
        int tasks = 200;
        CountDownLatch all = new CountDownLatch(tasks);
        CompletableFuture<Integer> awaited = new CompletableFuture<>();
        List<CompletableFuture<Integer>> waited = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            CompletableFuture<Integer> outcome = new CompletableFuture<>();
            waited.add(outcome);
            callbacks.execute(() -> {
                all.countDown();
                outcome.complete(awaited.join());
            });
        }

        assertThat(await(all)).isTrue();
        awaited.complete(1);
        assertThat(waited).allSatisfy(outcome -> assertThat(outcome.join()).isOne());
    }

    @Test
    void a_task_that_throws_leaves_the_others_alone() {
        CountDownLatch next = new CountDownLatch(1);

        callbacks.execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {});
            throw new IllegalStateException("a defect");
        });
        callbacks.execute(next::countDown);

        assertThat(await(next)).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
