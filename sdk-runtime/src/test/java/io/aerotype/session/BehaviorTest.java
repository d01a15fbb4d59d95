package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.RecordExistsAction;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BehaviorTest {
    private static final Shape[] RESOLVED = {Shape.POINT, Shape.BATCH, Shape.QUERY};

    @Test
    void counts_the_first_attempt_which_the_stock_client_does_not() {
        assertThat(Behavior.DEFAULT.policies(Kind.READ, Shape.POINT, Mode.AP).read().maxRetries)
                .isEqualTo(2);
        assertThat(Behavior.DEFAULT
                        .policies(Kind.WRITE_NON_RETRYABLE, Shape.POINT, Mode.AP)
                        .write(RecordExistsAction.UPDATE, false)
                        .maxRetries)
                .isZero();
    }

    @Test
    void deletes_durably_by_default_only_where_consistency_is_strong() {
        for (Kind kind : new Kind[] {Kind.WRITE_RETRYABLE, Kind.WRITE_NON_RETRYABLE}) {
            for (Shape shape : List.of(Shape.POINT, Shape.BATCH, Shape.QUERY)) {
                Policies strong = Behavior.DEFAULT.policies(kind, shape, Mode.CP);
                Policies available = Behavior.DEFAULT.policies(kind, shape, Mode.AP);
                assertThat(strong.batchDelete().durableDelete).isTrue();
                assertThat(strong.write(RecordExistsAction.UPDATE, false).durableDelete)
                        .isTrue();
                assertThat(available.batchDelete().durableDelete).isFalse();
            }
        }
    }

    @Test
    void lets_the_more_specific_setting_of_one_level_win_wherever_it_stands() {
        Behavior behavior = Behavior.DEFAULT.derive(
                "b",
                settings -> settings.on(Selector.reads().batch(), s -> s.maxAttempts(5))
                        .on(Selector.all(), s -> s.maxAttempts(2)));
        assertThat(behavior.policies(Kind.READ, Shape.BATCH, Mode.AP).batch().maxRetries)
                .isEqualTo(4);
        assertThat(behavior.policies(Kind.READ, Shape.POINT, Mode.AP).read().maxRetries)
                .isEqualTo(1);
    }

    @Test
    void lets_a_general_setting_beat_a_specific_one_of_the_parent() {
        Behavior parent = Behavior.DEFAULT.derive(
                "p", settings -> settings.on(Selector.writes().cp().point(), s -> s.sendKey(false)));
        Behavior child = parent.derive("c", settings -> settings.on(Selector.all(), s -> s.sendKey(true)));
        assertThat(child.policies(Kind.WRITE_RETRYABLE, Shape.POINT, Mode.CP)
                        .write(RecordExistsAction.UPDATE, false)
                        .sendKey)
                .isTrue();
    }

    @Test
    void never_turns_a_short_timeout_into_none() {
        Behavior hasty = Behavior.DEFAULT.derive(
                "hasty", settings -> settings.on(Selector.all(), s -> s.totalTimeout(Duration.ofNanos(1))));
        assertThat(hasty.policies(Kind.READ, Shape.POINT, Mode.AP).read().totalTimeout)
                .isEqualTo(1);
    }

    @Test
    void resolves_once() {
        assertThat(Behavior.DEFAULT.policies(Kind.READ, Shape.POINT, Mode.AP))
                .isSameAs(Behavior.DEFAULT.policies(Kind.READ, Shape.POINT, Mode.AP));
    }

    @Test
    void explains_each_value_by_who_said_it() {
        BehaviorExplanation explained = Behavior.READ_FAST.explain();

        assertThat(explained.of("totalTimeout", "reads.point.ap").value()).isEqualTo("200ms");
        assertThat(explained.of("totalTimeout", "reads.point.ap").origin()).isEqualTo("readFast: reads");
        assertThat(explained.of("totalTimeout", "writes.retryable.batch.cp").origin())
                .isEqualTo("default: all.batch");
        assertThat(explained.of("durableDelete", "writes.nonRetryable.point.cp").origin())
                .isEqualTo("default: writes.cp");
        assertThat(explained.of("compress", "reads.query.ap").origin()).isEqualTo("initial");
        assertThat(explained.toString()).contains("Behavior readFast", "totalTimeout", "200ms", "readFast: reads");
        assertThatThrownBy(() -> explained.of("commitLevel", "writes.retryable.point.cp"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settles_commits_and_questions_to_nodes_for_themselves() {
        Behavior behavior = Behavior.DEFAULT.derive(
                "b",
                settings -> settings.on(Selector.transactions().roll(), s -> s.maxAttempts(9))
                        .on(Selector.info(), s -> s.totalTimeout(Duration.ofSeconds(2))));

        assertThat(behavior.policies(Kind.TXN_ROLL, Shape.SYSTEM, Mode.CP).batch().maxRetries)
                .isEqualTo(8);
        assertThat(behavior.policies(Kind.TXN_VERIFY, Shape.SYSTEM, Mode.CP).batch())
                .satisfies(verify -> assertThat(verify.maxRetries).isEqualTo(5))
                .satisfies(verify -> assertThat(verify.readModeSC).isEqualTo(ReadModeSC.LINEARIZE));
        assertThat(behavior.policies(Kind.INFO, Shape.SYSTEM, Mode.AP).info().timeout)
                .isEqualTo(2_000);
        assertThat(behavior.policies(Kind.READ, Shape.POINT, Mode.AP).read().totalTimeout)
                .isEqualTo(10_000);
    }

    @Test
    void every_selector_is_called_by_its_text() {
        assertThat(Selector.every()).extracting(Selector::toString).doesNotHaveDuplicates();
        assertThat(Selector.writes().nonRetryable().batch().cp()).hasToString("writes.nonRetryable.batch.cp");
    }

    @Test
    void refuses_values_out_of_range_and_settings_without_meaning() {
        assertThatThrownBy(() ->
                        Behavior.DEFAULT.derive("x", settings -> settings.on(Selector.all(), s -> s.maxAttempts(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxAttempts cannot be 0; it is at least 1.");
        assertThatThrownBy(() -> Behavior.DEFAULT.derive(
                        "x", settings -> settings.on(Selector.reads().cp(), s -> s.readModeAp(ReadModeAP.ALL))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no meaning for 'reads.cp'");
        assertThatThrownBy(() -> Behavior.DEFAULT.derive(
                        "x", settings -> settings.on(Selector.reads().point(), s -> s.queueSize(7))))
                .hasMessageContaining("no meaning for 'reads.point'; it is for queries");
        assertThatThrownBy(() -> Selector.reads().retryable()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Selector.writes().verify()).hasMessageContaining("Selector.transactions()");
        assertThatThrownBy(() -> Selector.info().batch()).hasMessageContaining("neither shape nor mode");
    }

    @Test
    void resolving_allocates_nothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Behavior derived = Behavior.READ_FAST.derive(
                "derived", tuning -> tuning.on(Selector.writes(), settings -> settings.maxAttempts(3)));
        resolve(derived);

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1_000; i++) {
            resolve(derived);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        // The question itself takes a few bytes; a thousand answers take none.
        assertThat(allocated).isLessThan(1_000);
    }

    private static void resolve(Behavior behavior) {
        for (Shape shape : RESOLVED) {
            assertThatIsThere(behavior.policies(Kind.READ, shape, Mode.AP).read());
            assertThatIsThere(
                    behavior.policies(Kind.WRITE_RETRYABLE, shape, Mode.CP).write(RecordExistsAction.UPDATE, false));
        }
    }

    /** An assertion that costs nothing itself. */
    private static void assertThatIsThere(Policy policy) {
        if (policy == null) {
            throw new AssertionError();
        }
    }
}
