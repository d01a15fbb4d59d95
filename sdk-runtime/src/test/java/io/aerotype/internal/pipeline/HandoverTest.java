package io.aerotype.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Key;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.async.NioEventLoops;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one event loop is told in one round. The test tells it, on the loop's thread and without a server. */
class HandoverTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final NioEventLoops loops = new NioEventLoops(1);
    private final EventLoop loop = loops.get(0);
    private final Executor callbacks = Callbacks.pool();
    private final Queue<Runnable> handedOver = new ConcurrentLinkedQueue<>();
    private final Handover handover = new Handover(loop, task -> {
        handedOver.add(task);
        callbacks.execute(task);
    });

    private final Lane lane = new Lane() {
        @Override
        public void ask(Request.Single request, PendingRow<?> pending) {
            throw new AssertionError("Nothing is asked here.");
        }

        @Override
        public void answered(PendingRow<?> row) {
            handover.add(row);
        }
    };

    @AfterEach
    void close() {
        loops.close();
    }

    @Test
    void a_round_is_handed_over_once_and_run_elsewhere_in_its_order() {
        Queue<Integer> order = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<String>> threads = new ArrayList<>();
        List<PendingRow<Integer>> rows = rows(Handover.MOST - 1, order::add);
        rows.forEach(
                row -> threads.add(row.thenApply(same -> Thread.currentThread().getName())));

        tellTogether(rows);

        assertThat(threads)
                .allSatisfy(thread ->
                        assertThat(thread).succeedsWithin(LONG).asString().startsWith("aerotype-callbacks"));
        assertThat(order.peek()).isZero();
        assertThat(order).hasSize(rows.size());
        assertThat(handedOver.stream().distinct()).hasSize(1);
    }

    @Test
    void a_long_round_goes_in_pieces() {
        List<PendingRow<Integer>> rows = rows(3 * Handover.MOST + 1, number -> {});

        tellTogether(rows);

        assertThat(rows).allSatisfy(row -> assertThat(row).succeedsWithin(LONG));
        assertThat(handedOver.stream().distinct()).hasSize(4);
    }

    @Test
    void rows_of_one_round_may_wait_for_each_other() {
        List<PendingRow<Integer>> rows = rows(20, number -> {});
        List<CompletableFuture<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < rows.size() - 1; i++) {
            PendingRow<Integer> next = rows.get(i + 1);
            waiting.add(rows.get(i).thenApply(number -> number + next.join()));
        }

        tellTogether(rows);

        assertThat(waiting).allSatisfy(waited -> assertThat(waited).succeedsWithin(LONG));
    }

    @Test
    void rows_of_one_round_may_wait_for_what_is_no_future() {
        CountDownLatch released = new CountDownLatch(1);
        List<PendingRow<Integer>> rows = rows(12, number -> {});
        List<CompletableFuture<Void>> waiting = rows.subList(0, 11).stream()
                .map(row -> row.thenAccept(number -> await(released)))
                .toList();
        CompletableFuture<Void> last = rows.get(11).thenRun(released::countDown);

        tellTogether(rows);

        assertThat(last).succeedsWithin(LONG);
        assertThat(waiting).allSatisfy(waited -> assertThat(waited).succeedsWithin(LONG));
    }

    @Test
    void a_row_whose_reading_fails_leaves_the_others_alone() {
        List<PendingRow<Integer>> rows = rows(10, number -> {
            if (number % 2 == 0) {
                throw new StackOverflowError("of number " + number);
            }
        });

        tellTogether(rows);

        for (int i = 0; i < rows.size(); i++) {
            if (i % 2 == 0) {
                assertThat(rows.get(i)).failsWithin(LONG).withThrowableThat().withCauseInstanceOf(Error.class);
            } else {
                assertThat(rows.get(i)).succeedsWithin(LONG).isEqualTo(i);
            }
        }
    }

    @Test
    void what_a_loop_was_told_last_is_handed_over_after_its_end() {
        List<PendingRow<Integer>> rows = rows(3, number -> {});
        loops.close();

        rows.forEach(row -> handover.add(row));
        handover.run();

        assertThat(rows).allSatisfy(row -> assertThat(row).succeedsWithin(LONG));
    }

    private List<PendingRow<Integer>> rows(int count, IntConsumer seen) {
        return IntStream.range(0, count)
                .mapToObj(number -> (PendingRow<Integer>) new Numbered(number, seen))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellTogether(List<PendingRow<Integer>> rows) {
        loop.execute(() -> rows.forEach(row -> row.onSuccess(row.key())));
    }

    /** Gives its number. */
    private final class Numbered extends PendingRow<Integer> {
        private final int number;
        private final IntConsumer seen;

        Numbered(int number, IntConsumer seen) {
            super(new Key("test", "handover", number));
            this.number = number;
            this.seen = seen;
            on(lane);
        }

        @Override
        protected Integer read() {
            seen.accept(number);
            return number;
        }
    }
}
