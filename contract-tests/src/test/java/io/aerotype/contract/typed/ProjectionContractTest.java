package io.aerotype.contract.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.contract.CallShape;
import io.aerotype.contract.ContractTest;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.error.MappingException;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@OnServer
class ProjectionContractTest {
    private final VisitorDataSet visitors = VisitorDataSet.of();
    private final VisitorCardProjection cards = VisitorCardProjection.of();
    private final Session session;

    ProjectionContractTest(Fixture on) {
        session = on.session();
    }

    /** Other tests read the same set. */
    @AfterEach
    void leave_nothing() {
        session.delete(visitors.ids(101, 102)).execute().awaitCompletion();
    }

    @BeforeEach
    void two_visitors() {
        session.replace(visitors)
                .records(List.of(Visitor.of(101), Visitor.of(102).named("Ann")))
                .execute();
    }

    @ContractTest
    void a_projection_reads_its_components_by_key(CallShape shape) {
        List<RecordResult<VisitorCard>> rows =
                shape.results(session.query(visitors.ids(101, 102)).as(cards));

        assertThat(rows.stream().map(row -> row.recordOrThrow().name())).containsExactly("Zoë 😀", "Ann");
        assertThat(rows.getFirst().recordOrThrow().loginCount()).isEqualTo(1L << 40);
        assertThat(rows.getFirst().recordOrThrow().generation()).isPositive();
    }

    @ContractTest
    void a_projection_of_a_query_keeps_what_was_said_before_it(CallShape shape) {
        List<RecordResult<VisitorCard>> rows = shape.results(
                session.query(visitors).where(visitors.name.eq("Ann")).limit(10).as(cards));

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.recordOrThrow().rank()).contains(7));
    }

    @ContractTest
    void a_condition_may_follow_the_projection_and_read_other_bins(CallShape shape) {
        assertThat(shape.results(session.query(visitors).as(cards).where(visitors.home.city.eq("Paris"))))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(shape.results(session.query(visitors.id(101)).as(cards).where(visitors.age.gt(99))))
                .isEmpty();
    }

    @ContractTest
    void a_bin_that_is_not_picked_does_not_matter(CallShape shape) {
        shape.run(session.update(visitors.id(101)).tiny().incrementBy(1000));

        assertThatThrownBy(() -> session.get(visitors.id(101))).isInstanceOf(MappingException.class);
        assertThat(session.get(visitors.id(101), cards).orElseThrow().name()).isEqualTo("Zoë 😀");
        assertThat(session.getAsync(visitors.id(101), cards).join()).isPresent();
    }

    @ContractTest
    void a_missing_record_is_an_empty_answer(CallShape shape) {
        Optional<VisitorCard> found = session.get(visitors.id(-1), cards);

        assertThat(found).isEmpty();
        assertThat(shape.results(session.query(visitors.id(-1)).as(cards))).isEmpty();
    }

    @ContractTest
    void bins_cannot_be_named_twice(CallShape shape) {
        assertThatThrownBy(() -> shape.run(session.query(visitors).bins("name").as(cards)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VisitorCard");
        assertThatThrownBy(
                        () -> shape.run(session.query(visitors.id(1)).as(cards).bins("name")))
                .isInstanceOf(IllegalStateException.class);
    }
}
