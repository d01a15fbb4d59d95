package io.aerotype.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.aerospike.client.AerospikeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class IndexCatalogueTest {
    private static final String AGE =
            "ns=test:indexname=age_i:set=u:bin=age:type=numeric:indextype=default:context=null:exp=null:state=RW";

    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;
    private final List<String> asked = new ArrayList<>();
    private boolean broken;

    private String answer(String command) {
        asked.add(command);
        if (broken) {
            throw new AerospikeException("down");
        }
        return command.startsWith("sindex-list") ? AGE : "entries_per_bval=" + asked.size();
    }

    private IndexCatalogue catalogue(Duration interval) {
        IndexCatalogue catalogue = new IndexCatalogue(clock, interval, Runnable::run);
        catalogue.attach(this::answer);
        return catalogue;
    }

    @Test
    void asks_nobody_before_it_is_asked() {
        IndexCatalogue catalogue = catalogue(Duration.ofSeconds(5));
        assertThat(asked).isEmpty();
        assertThat(catalogue.isKnown()).isFalse();
        assertThat(catalogue.refreshedAt()).isEmpty();
    }

    @Test
    void asks_again_only_after_the_interval_and_keeps_the_last_answer_when_asking_fails() {
        IndexCatalogue catalogue = catalogue(Duration.ofSeconds(5));
        assertThat(catalogue.indexes("test")).hasSize(1);
        assertThat(catalogue.indexes("test")).hasSize(1);
        assertThat(catalogue.indexes("other")).isEmpty();
        assertThat(asked).hasSize(1);
        now = now.plusSeconds(6);
        broken = true;
        assertThat(catalogue.indexes("test")).hasSize(1);
        assertThat(asked).hasSize(2);
        assertThat(catalogue.lastError()).isPresent();
        broken = false;
        now = now.plusSeconds(6);
        assertThat(catalogue.indexes("test")).hasSize(1);
        assertThat(catalogue.lastError()).isEmpty();
        assertThat(catalogue.refreshedAt()).contains(now);
    }

    @Test
    void an_interval_of_zero_asks_once() {
        IndexCatalogue catalogue = catalogue(Duration.ZERO);
        catalogue.indexes("test");
        now = now.plus(Duration.ofDays(1));
        catalogue.indexes("test");
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_cluster_that_does_not_answer_is_asked_again_a_second_later() {
        IndexCatalogue catalogue = catalogue(Duration.ZERO);
        broken = true;
        assertThat(catalogue.indexes("test")).isEmpty();
        assertThat(catalogue.indexes("test")).isEmpty();
        assertThat(asked).hasSize(1);
        broken = false;
        now = now.plusSeconds(1);
        assertThat(catalogue.indexes("test")).hasSize(1);
        assertThat(catalogue.isKnown()).isTrue();
    }

    @Test
    void asks_at_once_after_an_index_was_made_or_dropped() {
        IndexCatalogue catalogue = catalogue(Duration.ofHours(1));
        catalogue.indexes("test");
        catalogue.invalidate();
        catalogue.indexes("test");
        assertThat(asked).hasSize(2);
        catalogue.invalidate();
        broken = true;
        assertThat(catalogue.indexes("test")).as("what was known").hasSize(1);
    }

    @Test
    void an_answer_from_before_a_change_does_not_count() {
        IndexCatalogue catalogue = new IndexCatalogue(clock, Duration.ofHours(1), Runnable::run);
        catalogue.attach(command -> {
            asked.add(command);
            if (asked.size() == 1) {
                catalogue.invalidate();
                return "";
            }
            return AGE;
        });
        assertThat(catalogue.indexes("test")).hasSize(1);
    }

    @Test
    void another_source_answers_where_one_is_silent() {
        IndexCatalogue catalogue = new IndexCatalogue(clock, Duration.ofSeconds(5), Runnable::run);
        IndexCatalogue.InfoSource silent = command -> {
            throw new AerospikeException("node lost");
        };
        catalogue.attach(silent);
        catalogue.attach(this::answer);
        assertThat(catalogue.indexes("test")).hasSize(1);
        catalogue.detach(silent);
        assertThat(catalogue.indexes("test")).hasSize(1);
    }

    @Test
    void a_source_that_breaks_in_any_way_fails_no_query() {
        IndexCatalogue catalogue = new IndexCatalogue(clock, Duration.ofSeconds(5), Runnable::run);
        catalogue.attach(command -> {
            throw new IllegalStateException("odd");
        });
        assertThat(catalogue.indexes("test")).isEmpty();
        assertThat(catalogue.lastError())
                .hasValueSatisfying(odd -> assertThat(odd).hasMessage("odd"));
    }

    @Test
    void knows_how_much_an_index_holds_until_it_asks_again() {
        IndexCatalogue catalogue = catalogue(Duration.ofSeconds(5));
        IndexDescription age = catalogue.indexes("test").getFirst();
        assertThat(catalogue.entriesPerValue(age)).hasValue(2);
        assertThat(catalogue.entriesPerValue(age)).hasValue(2);
        now = now.plusSeconds(6);
        catalogue.indexes("test");
        int questions = asked.size();
        assertThat(catalogue.entriesPerValue(age)).as("asked for with the list").hasValue(4);
        assertThat(asked).hasSize(questions);
    }

    @Test
    void many_threads_ask_once() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IndexCatalogue catalogue = new IndexCatalogue(clock, Duration.ofSeconds(5), threads);
            catalogue.attach(command -> {
                try {
                    assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                return answer(command);
            });
            List<Future<Integer>> found = new ArrayList<>();
            for (int at = 0; at < 20; at++) {
                found.add(threads.submit(() -> catalogue.indexes("test").size()));
            }
            waiting.countDown();
            for (Future<Integer> one : found) {
                assertThat(one.get()).isEqualTo(1);
            }
        }
        assertThat(asked).hasSize(1);
    }

    @Test
    void says_at_once_that_it_would_have_to_wait() {
        List<Runnable> later = new ArrayList<>();
        IndexCatalogue catalogue = new IndexCatalogue(clock, Duration.ofSeconds(5), later::add);
        catalogue.attach(this::answer);
        assertThat(catalogue.indexesAtOnce("test")).isNull();
        assertThat(later).hasSize(1);
        later.getFirst().run();
        assertThat(catalogue.indexesAtOnce("test")).hasSize(1);
        now = now.plusSeconds(6);
        assertThat(catalogue.indexesAtOnce("test")).as("what was known before").hasSize(1);
        catalogue.invalidate();
        assertThat(catalogue.indexesAtOnce("test")).isNull();
    }

    @Test
    void one_query_waits_for_a_cluster_that_does_not_answer_and_no_other() {
        List<Runnable> never = new ArrayList<>();
        IndexCatalogue catalogue = new IndexCatalogue(clock, Duration.ofSeconds(5), never::add, Duration.ZERO);
        catalogue.attach(this::answer);
        assertThat(catalogue.indexesAtOnce("test")).isNull();
        assertThat(catalogue.indexes("test")).isEmpty();
        assertThat(catalogue.indexesAtOnce("test")).as("known not to come soon").isEmpty();
        assertThat(never).hasSize(1);
        never.getFirst().run();
        assertThat(catalogue.indexesAtOnce("test")).hasSize(1);
    }

    @Test
    void what_an_index_holds_is_waited_for_once() {
        List<Runnable> later = new ArrayList<>();
        IndexCatalogue catalogue = new IndexCatalogue(clock, Duration.ofSeconds(5), later::add, Duration.ZERO);
        catalogue.attach(this::answer);
        assertThat(catalogue.indexes("test")).isEmpty();
        later.getFirst().run();
        IndexDescription age = catalogue.indexes("test").getFirst();
        assertThat(catalogue.isCounted(List.of(age))).isFalse();
        assertThat(catalogue.entriesPerValue(age)).as("not known in time").isEmpty();
        assertThat(catalogue.isCounted(List.of(age))).isTrue();
        assertThat(later).hasSize(2);
        now = now.plusSeconds(6);
        catalogue.indexes("test");
        later.getLast().run();
        assertThat(catalogue.entriesPerValue(age))
                .as("asked for again with the list")
                .isPresent();
    }

    @Test
    void a_server_that_answers_oddly_what_an_index_holds_fails_no_query() {
        IndexCatalogue catalogue = new IndexCatalogue(clock, Duration.ofSeconds(5), Runnable::run);
        catalogue.attach(command -> {
            if (command.startsWith("sindex-stat")) {
                throw new IllegalStateException("odd");
            }
            return AGE;
        });
        assertThat(catalogue.entriesPerValue(catalogue.indexes("test").getFirst()))
                .isEmpty();
        assertThat(catalogue.lastError())
                .hasValueSatisfying(odd -> assertThat(odd).hasMessage("odd"));
    }

    @Test
    void reads_rows_it_understands_and_passes_over_the_others() {
        assertThat(IndexListing.parse("junk;" + AGE.replace("numeric", "integer") + ";x=y;"
                        + AGE.replace("age_i", "b").replace("bin=age", "bin=a:b;c") + ":new=1;"))
                .extracting(IndexDescription::name, IndexDescription::bin, IndexDescription::readable)
                .containsExactly(tuple("age_i", "age", true), tuple("b", "a:b;c", true));
        assertThat(IndexListing.parse("")).isEmpty();
        assertThat(IndexListing.entriesPerValue("entries_per_bval=odd")).isZero();
        assertThat(IndexListing.entriesPerValue("ERROR:201:no index")).isZero();
    }
}
