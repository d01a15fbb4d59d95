package io.aerotype.contract.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.contract.CallShape;
import io.aerotype.contract.ContractTest;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.error.GenerationConflictException;
import io.aerotype.error.MappingException;
import io.aerotype.query.Condition;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;

@OnServer
class TypedContractTest {
    private final VisitorDataSet visitors = VisitorDataSet.of();
    private final Session session;

    TypedContractTest(Fixture on) {
        session = on.session();
    }

    @BeforeEach
    void start_empty() {
        session.delete(visitors.ids(LongStream.rangeClosed(1, 5).toArray())).execute();
    }

    @ContractTest
    void a_record_comes_back_as_it_was(CallShape shape) {
        Visitor visitor = Visitor.of(1);

        shape.run(session.insert(visitors).record(visitor));

        assertThat(stored(1))
                .usingRecursiveComparison()
                .ignoringFields("generation", "ttl")
                .isEqualTo(visitor);
        assertThat(stored(1).generation()).isEqualTo(1);
    }

    @ContractTest
    void an_upsert_removes_the_bins_of_what_became_null(CallShape shape) {
        shape.run(session.upsert(visitors).record(Visitor.of(1)));
        shape.run(session.upsert(visitors).record(Visitor.of(1).named(null)));

        assertThat(stored(1).name()).isNull();
    }

    @ContractTest
    void a_replace_leaves_absent_components_out(CallShape shape) {
        shape.run(session.upsert(visitors).record(Visitor.of(1)));
        shape.run(session.replace(visitors).record(Visitor.of(1).named(null)));

        assertThat(stored(1).name()).isNull();
    }

    @ContractTest
    void each_bin_is_changed_by_the_operations_of_its_type(CallShape shape) {
        shape.run(session.insert(visitors).record(Visitor.of(1)));

        shape.run(session.update(visitors.id(1))
                .loginCount()
                .incrementBy(2)
                .precise()
                .incrementBy(0.25)
                .name()
                .append("!")
                .color()
                .setTo(Visitor.Color.RED)
                .seen()
                .setTo(Instant.EPOCH)
                .rank()
                .remove()
                .tags()
                .append("vip")
                .colors()
                .add(Visitor.Color.RED)
                .colors()
                .add(Visitor.Color.GREEN)
                .prices()
                .put("c", 9.0)
                .prices()
                .remove("a"));

        Visitor changed = stored(1);
        assertThat(changed.loginCount()).isEqualTo((1L << 40) + 2);
        assertThat(changed.precise()).isEqualTo(-2.0);
        assertThat(changed.name()).isEqualTo("Zoë 😀!");
        assertThat(changed.color()).isEqualTo(Visitor.Color.RED);
        assertThat(changed.seen()).isEqualTo(Instant.EPOCH);
        assertThat(changed.rank()).isEmpty();
        assertThat(changed.tags()).containsExactly("new", "vip");
        assertThat(changed.colors()).containsExactlyInAnyOrder(Visitor.Color.RED, Visitor.Color.GREEN);
        assertThat(changed.prices()).containsEntry("c", 9.0).doesNotContainKey("a");
    }

    @ContractTest
    void parts_of_an_embedded_record_are_changed_in_place(CallShape shape) {
        shape.run(session.insert(visitors).record(Visitor.of(1)));

        shape.run(session.update(visitors.id(1))
                .home()
                .city()
                .setTo("Nice")
                .home()
                .visits()
                .incrementBy(4)
                .home()
                .notes()
                .append("b")
                .home()
                .guests()
                .add(5L)
                .home()
                .votes()
                .put("y", 2)
                .home()
                .near()
                .postcode()
                .remove());

        Place home = stored(1).home();
        assertThat(home.city()).isEqualTo("Nice");
        assertThat(home.visits()).isEqualTo(7);
        assertThat(home.notes()).containsExactly("b");
        assertThat(home.guests()).containsExactly(5L);
        assertThat(home.votes()).containsEntry("y", 2);
        assertThat(home.near().orElseThrow().postcode()).isEmpty();
    }

    @ContractTest
    void conditions_find_what_they_say(CallShape shape) {
        shape.run(session.upsert(visitors)
                .records(List.of(
                        Visitor.of(1), Visitor.of(2).named("Ann"), Visitor.of(3).named(null))));

        assertThat(ids(shape, visitors.age.gt(21))).containsExactly(1L, 2L, 3L);
        assertThat(ids(shape, visitors.name.eq("Ann"))).containsExactly(2L);
        assertThat(ids(shape, visitors.name.startsWith("Zo"))).containsExactly(1L);
        assertThat(ids(shape, visitors.name.exists().negate())).containsExactly(3L);
        assertThat(ids(shape, visitors.color.in(Visitor.Color.RED))).isEmpty();
        assertThat(ids(
                        shape,
                        visitors.tags.contains("new").and(visitors.tags.size().eq(1))))
                .hasSize(3);
        assertThat(ids(shape, visitors.prices.containsKey("b"))).hasSize(3);
        assertThat(ids(shape, visitors.home.city.eq("Paris"))).hasSize(3);
        assertThat(ids(shape, visitors.seen.gt(Instant.parse("2026-11-21T10:15:30.123456788Z"))))
                .hasSize(3);
        assertThat(ids(shape, visitors.single.between(1, 2).and(visitors.active.isTrue())))
                .hasSize(3);
    }

    @ContractTest
    void an_update_of_a_record_that_changed_meanwhile_is_refused(CallShape shape) {
        shape.run(session.insert(visitors).record(Visitor.of(1)));
        Visitor read = stored(1);
        shape.run(session.update(visitors).record(read.named("first")));

        assertThatThrownBy(() -> shape.run(session.update(visitors).record(read.named("second"))))
                .isInstanceOf(GenerationConflictException.class);
        assertThat(stored(1).name()).isEqualTo("first");
    }

    @ContractTest
    void a_row_that_does_not_fit_fails_alone(CallShape shape) {
        shape.run(session.upsert(visitors).records(List.of(Visitor.of(1), Visitor.of(2))));
        shape.run(session.update(visitors.id(1)).tiny().incrementBy(1000));

        List<RecordResult<Visitor>> rows = shape.results(session.query(visitors.ids(1, 2)));

        assertThat(rows.get(0))
                .isInstanceOfSatisfying(
                        RecordResult.Failed.class,
                        failed -> assertThat(failed.exception())
                                .isInstanceOf(MappingException.class)
                                .hasMessageContaining(
                                        "Visitor.tiny (bin 'tiny'): expected an integer that fits a byte"));
        assertThat(rows.get(1).isOk()).isTrue();
    }

    @ContractTest
    void the_indexes_that_annotations_ask_for_are_made_once(CallShape shape) {
        session.indexes(visitors.dataSet()).drop("typed_visitors_age");
        assertThat(session.indexes(visitors).verify().missing()).hasSize(1);

        session.indexes(visitors).ensure();
        session.indexes(visitors).ensure();

        assertThat(session.indexes(visitors).verify().isEmpty()).isTrue();
        shape.run(session.upsert(visitors).record(Visitor.of(1)));
        assertThat(ids(shape, visitors.age.eq(30))).containsExactly(1L);
        session.indexes(visitors.dataSet()).drop("typed_visitors_age");
    }

    private Visitor stored(long id) {
        Optional<Visitor> found = session.get(visitors.id(id));
        return found.orElseThrow();
    }

    private List<Long> ids(CallShape shape, Condition<Visitor> condition) {
        return shape.results(session.query(visitors).where(condition)).stream()
                .map(row -> row.recordOrThrow().id())
                .sorted()
                .toList();
    }
}
