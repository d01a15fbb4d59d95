package io.aerotype.contract.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.error.BatchFailedException;
import io.aerotype.error.GenerationConflictException;
import io.aerotype.error.RecordExistsException;
import io.aerotype.error.RecordNotFoundException;
import io.aerotype.session.Cursor;
import io.aerotype.session.Page;
import io.aerotype.session.RecordResult;
import io.aerotype.session.RecordStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of method of a DAO, against a server. How it runs is what its return type says. */
@OnServer
class DaoContractTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final VisitorDao visitors;

    DaoContractTest(Fixture on) {
        visitors = VisitorDaoRequests.of(on.session());
    }

    /** Other tests read the same set. */
    @AfterEach
    void leave_nothing() {
        visitors.delete(List.of(301L, 302L, 303L, 304L));
    }

    @BeforeEach
    void three_visitors() {
        visitors.delete(List.of(301L, 302L, 303L, 304L));
        visitors.save(List.of(Visitor.of(301), Visitor.of(302).named("Ann"), Visitor.of(303)));
    }

    @Test
    void finds_in_pages_that_another_call_goes_on_with() {
        List<Long> found = new ArrayList<>();
        Page<Visitor> page = visitors.pages(1).page();
        found.addAll(ids(page));
        while (page.next().isPresent()) {
            page = visitors.pages(1).page(Cursor.parse(page.next().get().toString()));
            assertThat(page.results()).hasSizeLessThanOrEqualTo(1);
            found.addAll(ids(page));
        }

        assertThat(found).contains(301L, 302L, 303L).doesNotHaveDuplicates();
    }

    private static List<Long> ids(Page<Visitor> page) {
        return page.results().stream().map(row -> row.recordOrThrow().id()).toList();
    }

    @Test
    void answers_with_a_completion_stage() {
        assertThat(visitors.findLater(List.of(302L)).toCompletableFuture())
                .succeedsWithin(PATIENCE)
                .satisfies(found -> assertThat(found).extracting(Visitor::id).containsExactly(302L));
        assertThat(visitors.findLater(List.of()).toCompletableFuture()).isCompletedWithValue(List.of());
    }

    @Test
    void finds_by_id_and_by_ids() {
        assertThat(visitors.get(302).name()).isEqualTo("Ann");
        assertThat(visitors.find(302)).isPresent();
        assertThat(visitors.find(304)).isEmpty();
        assertThatThrownBy(() -> visitors.get(304)).isInstanceOf(RecordNotFoundException.class);
        assertThat(visitors.find(List.of(303L, 304L, 301L)))
                .extracting(Visitor::id)
                .containsExactly(303L, 301L);
        assertThat(visitors.find(List.of())).isEmpty();
        assertThat(visitors.card(302).join()).map(VisitorCard::name).contains("Ann");
        assertThat(visitors.active(301)).isPresent();
    }

    @Test
    void a_condition_takes_its_parameters_by_name() {
        assertThat(ours(visitors.aged(30, 31))).containsExactly(301L, 302L, 303L);
        assertThat(ours(visitors.aged(31, 40))).isEmpty();
        assertThat(visitors.cards(30).join()).extracting(VisitorCard::name).contains("Ann");
        try (RecordStream<Visitor> parisians = visitors.living("75001")) {
            assertThat(ours(parisians.records().toList())).containsExactly(301L, 302L, 303L);
        }
    }

    @Test
    void parameters_are_stored_as_the_bins_they_are_compared_with() {
        Instant since = Visitor.of(1).seen();
        try (Stream<Visitor> green = visitors.colored(Set.of(Visitor.Color.GREEN), since);
                Stream<Visitor> red = visitors.colored(Set.of(Visitor.Color.RED), since);
                Stream<Visitor> later = visitors.colored(Set.of(Visitor.Color.GREEN), since.plusNanos(1))) {
            assertThat(ours(green.toList())).containsExactly(301L, 302L, 303L);
            assertThat(ours(red.toList())).isEmpty();
            assertThat(ours(later.toList())).isEmpty();
        }
    }

    @Test
    void two_bins_are_compared_with_the_types_the_record_tells() {
        assertThat(visitors.grown(2)).hasSize(2);
        assertThat(visitors.any(30)).isPresent();
        assertThat(visitors.any(-30)).isEmpty();
    }

    @Test
    void a_publisher_gives_records_or_results() {
        assertThat(ours(collect(visitors.tagged("new")))).containsExactly(301L, 302L, 303L);
        assertThat(collect(visitors.rows(30)).stream()
                        .map(RecordResult::recordOrThrow)
                        .map(Visitor::id))
                .contains(301L, 302L, 303L);
    }

    @Test
    void writes_whole_records() {
        visitors.insert(Visitor.of(304));
        assertThatThrownBy(() -> visitors.insert(Visitor.of(304))).isInstanceOf(RecordExistsException.class);
        visitors.saveLater(Visitor.of(304).named("Late")).join();
        assertThat(visitors.get(304).name()).isEqualTo("Late");
        visitors.replace(Visitor.of(304).named(null));
        assertThat(visitors.get(304).name()).isNull();
        Visitor read = visitors.get(304);
        visitors.update(read.named("first"));
        assertThatThrownBy(() -> visitors.update(read.named("second"))).isInstanceOf(GenerationConflictException.class);
        visitors.save(List.of());
    }

    @Test
    void changes_components_patches_and_computes() {
        assertThat(visitors.rename(301, "Eve")).isTrue();
        assertThat(visitors.get(301).name()).isEqualTo("Eve");
        visitors.change(
                List.of(301L, 302L), VisitorDataSet.Patch.of().clearName().age(44));
        assertThat(visitors.find(List.of(301L, 302L)))
                .extracting(Visitor::name, Visitor::age)
                .containsOnly(tuple(null, 44));
        assertThat(visitors.countLogins(303, 5, Visitor.Color.GREEN)).isTrue();
        assertThat(visitors.countLogins(303, 5, Visitor.Color.RED)).isFalse();
        assertThat(visitors.get(303).loginCount()).isEqualTo((1L << 40) + 5);
        assertThatThrownBy(() -> visitors.rename(304, "nobody")).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> visitors.change(
                        List.of(301L, 304L), VisitorDataSet.Patch.of().age(1)))
                .isInstanceOf(BatchFailedException.class);
    }

    @Test
    void changes_and_deletes_on_the_servers() {
        visitors.change(List.of(301L, 302L), VisitorDataSet.Patch.of().age(3001));

        visitors.birthday(3001, "Older").await(PATIENCE);
        assertThat(visitors.get(301)).returns(3002, Visitor::age).returns("Older", Visitor::name);
        visitors.sweep(3002).await(PATIENCE);
        assertThat(visitors.find(List.of(301L, 302L, 303L)))
                .extracting(Visitor::id)
                .containsExactly(303L);
    }

    @Test
    void deletes_ids_and_what_was_read_unless_it_changed() {
        Visitor read = visitors.get(301);
        visitors.rename(301, "changed");

        assertThatThrownBy(() -> visitors.delete(read)).isInstanceOf(GenerationConflictException.class);
        assertThat(visitors.delete(visitors.get(301))).isTrue();
        assertThat(visitors.delete(301)).isFalse();
        assertThat(visitors.delete(List.of(301L, 302L, 303L))).isEqualTo(2);
        assertThat(visitors.delete(List.of())).isZero();
    }

    private static List<Long> ours(List<Visitor> found) {
        return found.stream()
                .map(Visitor::id)
                .filter(id -> id > 300 && id < 305)
                .sorted()
                .toList();
    }

    /** Asks for one at a time. */
    private static <V> List<V> collect(Flow.Publisher<V> publisher) {
        CompletableFuture<List<V>> collected = new CompletableFuture<>();
        publisher.subscribe(new Flow.Subscriber<>() {
            private final List<V> values = new ArrayList<>();
            private Flow.@Nullable Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription given) {
                subscription = given;
                given.request(1);
            }

            @Override
            public void onNext(V value) {
                values.add(value);
                if (subscription != null) {
                    subscription.request(1);
                }
            }

            @Override
            public void onError(Throwable failure) {
                collected.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                collected.complete(values);
            }
        });
        return collected.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
