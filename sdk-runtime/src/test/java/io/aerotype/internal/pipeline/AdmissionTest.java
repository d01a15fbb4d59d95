package io.aerotype.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    @Test
    void lets_in_as_many_as_may_be_under_way() {
        Admission admission = new Admission(2, Duration.ZERO);

        assertThat(admission.enter()).isCompleted();
        assertThat(admission.enter()).isCompleted();
        assertThat(admission.enter()).isCompletedExceptionally();
        admission.leave();
        assertThat(admission.enter()).isCompleted();
    }

    @Test
    void who_waits_is_let_in_in_turn() {
        Admission admission = new Admission(1, Duration.ofMinutes(5));
        CompletableFuture<?> inside = admission.enter();
        CompletableFuture<?> second = admission.enter();
        CompletableFuture<?> third = admission.enter();

        assertThat(inside).isCompleted();
        assertThat(second).isNotDone();
        admission.leave();
        assertThat(second).isCompleted();
        assertThat(third).isNotDone();
        admission.leave();
        assertThat(third).isCompleted();
    }

    @Test
    void who_waited_too_long_takes_no_turn() {
        Admission admission = new Admission(1, Duration.ofMillis(1));
        CompletableFuture<?> inside = admission.enter();
        CompletableFuture<?> late = admission.enter();

        assertThat(inside).isCompleted();
        assertThat(late).failsWithin(Duration.ofSeconds(30));
        admission.leave();
        assertThat(admission.enter()).isCompleted();
    }

    @Test
    void a_refusal_names_the_limit_the_time_and_the_way_out() {
        Admission admission = new Admission(1, Duration.ZERO);
        admission.await();

        assertThatThrownBy(admission::await)
                .isInstanceOfSatisfying(
                        AerospikeException.class,
                        refusal -> assertThat(refusal.getResultCode()).isEqualTo(ResultCode.ASYNC_QUEUE_FULL))
                .hasMessageContaining("1 requests under way")
                .hasMessageContaining("PT0S")
                .hasMessageContaining("Nothing was sent");
    }

    @Test
    void an_interrupt_while_waiting_gives_the_turn_back() throws InterruptedException {
        Admission admission = new Admission(1, Duration.ofMinutes(5));
        admission.await();
        Thread waiting = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(admission::await).hasMessageContaining("Interrupted");
        });
        waiting.join();

        admission.leave();
        assertThat(admission.enter()).isCompleted();
    }
}
