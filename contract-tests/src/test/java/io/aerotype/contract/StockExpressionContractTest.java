package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.query.Filter;
import io.aerotype.error.FilteredOutException;
import io.aerotype.session.Cursor;
import io.aerotype.session.DataSet;
import io.aerotype.session.QueryPlan;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions and filters made with the stock client: whoever has them can go on using them. */
@OnServer
class StockExpressionContractTest {
    private static final String INDEX = "stock_expression";
    private static final Expression OLD = Exp.build(Exp.ge(Exp.intBin("age"), Exp.val(15)));

    private final Session session;
    private final DataSet set;

    StockExpressionContractTest(Fixture on) {
        session = on.session();
        set = on.set();
    }

    @BeforeEach
    void twenty_ages() {
        IntStream.range(0, 20)
                .forEach(
                        age -> session.upsert(set.id(age)).bin("age").setTo(age).execute());
    }

    @AfterEach
    void drop() {
        session.indexes(set).drop(INDEX);
    }

    @ContractTest
    void a_condition_restricts_every_kind_of_request(CallShape shape) {
        Exp young = Exp.lt(Exp.intBin("age"), Exp.val(5));

        assertThat(shape.results(session.query(set).where(young))).hasSize(5);
        assertThat(shape.results(session.query(set.id(7)).where(OLD))).isEmpty();
        assertThat(shape.results(session.query(set.ids(1, 15, 19)).where(OLD))).hasSize(2);
        assertThatThrownBy(() -> shape.run(session.update(set.id(7))
                        .bin("seen")
                        .setTo(true)
                        .where(OLD)
                        .failOnFilteredOut()))
                .isInstanceOf(FilteredOutException.class);
        assertThat(shape.results(session.delete(set.id(7)).where(OLD))).isEmpty();
        assertThat(shape.results(session.update(set.id(1))
                        .bin("seen")
                        .setTo(true)
                        .update(set.id(16))
                        .bin("seen")
                        .setTo(true)
                        .defaults(d -> d.where(Exp.ge(Exp.intBin("age"), Exp.val(15))))))
                .extracting(RecordResult::isOk)
                .containsExactly(false, true);
    }

    @Test
    void a_condition_restricts_work_in_the_background() {
        session.background(set)
                .where(Exp.ge(Exp.intBin("age"), Exp.val(18)))
                .bin("old")
                .setTo(true)
                .execute()
                .await(Duration.ofSeconds(10));

        assertThat(session.query(set).where("$.old == true").execute().count()).isEqualTo(2);
    }

    @Test
    void a_second_condition_is_refused_whatever_its_kind() {
        assertThatThrownBy(() -> session.query(set).where(OLD).where("$.age > 3"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stock client");
        assertThatThrownBy(() -> session.query(set).where("$.age > 3").where(OLD))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_plan_says_that_such_a_condition_is_not_looked_into() {
        QueryPlan plan = session.query(set).where(OLD).explain();

        assertThat(plan.index()).isEmpty();
        assertThat(plan.reason()).contains("stock client");
        assertThat(plan.remainder()).hasSize(1);
        assertThatThrownBy(() -> session.query(set).where(OLD).failOnFullScan().execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("failOnFullScan");
        assertThatThrownBy(() -> session.query(set).where(OLD).usingIndex(INDEX).execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("indexFilter");
    }

    @ContractTest
    void a_filter_asks_an_index_and_the_condition_does_the_rest(CallShape shape) {
        session.indexes(set).onBin("age").named(INDEX).integer().ensure().await(Duration.ofSeconds(20));

        assertThat(shape.results(session.query(set).indexFilter(Filter.range("age", 5, 16))))
                .hasSize(12);
        assertThat(shape.results(session.query(set)
                        .indexFilter(Filter.range("age", 5, 16))
                        .where(OLD)
                        .failOnFullScan()))
                .hasSize(2);
        assertThat(session.query(set)
                        .indexFilter(Filter.range("age", 5, 16))
                        .explain()
                        .index())
                .contains("on bin age");
        assertThatThrownBy(() -> session.query(set)
                        .indexFilter(Filter.range("age", 5, 16))
                        .usingIndex(INDEX))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pages_of_a_filter_belong_to_that_filter() {
        session.indexes(set).onBin("age").named(INDEX).integer().ensure().await(Duration.ofSeconds(20));
        Optional<Cursor> next = session.query(set)
                .indexFilter(Filter.range("age", 0, 9))
                .pages(3)
                .page()
                .next();

        assertThatThrownBy(() -> session.query(set)
                        .indexFilter(Filter.range("age", 0, 8))
                        .pages(3)
                        .page(next.orElseThrow()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(session.query(set)
                        .indexFilter(Filter.range("age", 0, 9))
                        .pages(3)
                        .page(next.orElseThrow())
                        .results())
                .hasSize(3);
    }
}
