package io.aerotype.contract.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import io.aerotype.contract.CallShape;
import io.aerotype.contract.ContractTest;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.operation.HllConfig;
import io.aerotype.query.Condition;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Typed ways into lists, maps and records by position, and the operations of places, sketches and bits. */
@OnServer
class PathContractTest {
    private final CartDataSet carts = CartDataSet.of();
    private final Session session;

    PathContractTest(Fixture on) {
        session = on.session();
    }

    @BeforeEach
    void two_carts() {
        session.replace(carts).records(List.of(Cart.of(1), Cart.of(2))).execute();
    }

    @AfterEach
    void no_carts() {
        session.delete(carts.ids(1, 2)).execute();
    }

    @ContractTest
    void elements_of_a_list_are_changed_in_place(CallShape shape) {
        shape.run(session.update(carts.id(1))
                .lines()
                .at(0)
                .count()
                .incrementBy(9)
                .lines()
                .at(-1)
                .code()
                .setTo("z")
                .lines()
                .at(-1)
                .notes()
                .append("fragile")
                .lines()
                .at(0)
                .gift()
                .setTo(Cart.Line.of("g", 1))
                .lines()
                .at(0)
                .gift()
                .count()
                .incrementBy(1));

        List<Cart.Line> lines = stored().lines();
        assertThat(lines.get(0).count()).isEqualTo(10);
        assertThat(lines.get(0).gift().orElseThrow().count()).isEqualTo(2);
        assertThat(lines.get(1).code()).isEqualTo("z");
        assertThat(lines.get(1).notes()).containsExactly("fragile");
    }

    @ContractTest
    void an_element_can_be_set_and_removed_as_a_whole(CallShape shape) {
        shape.run(session.update(carts.id(1))
                .lines()
                .at(0)
                .setTo(Cart.Line.of("new", 7))
                .lines()
                .at(1)
                .remove()
                .byCode()
                .at("x")
                .remove()
                .byCode()
                .at("y")
                .setTo(Cart.Line.of("y", 5)));

        assertThat(stored().lines()).containsExactly(Cart.Line.of("new", 7));
        assertThat(stored().byCode()).containsOnlyKeys("y");
    }

    @ContractTest
    void an_element_that_is_not_there_is_an_error_and_changes_nothing(CallShape shape) {
        assertThatThrownBy(() -> shape.run(session.update(carts.id(1))
                        .waiting()
                        .append("r")
                        .lines()
                        .at(7)
                        .count()
                        .incrementBy(1)))
                .isInstanceOf(AerospikeException.class);
        assertThat(stored().waiting()).containsExactly("p", "q");
    }

    @ContractTest
    void values_of_a_map_are_changed_in_place_and_made_where_they_are_not(CallShape shape) {
        shape.run(session.update(carts.id(1))
                .byCode()
                .at("x")
                .price()
                .incrementBy(0.5)
                .shelves()
                .at("top")
                .at(1)
                .at(0)
                .count()
                .incrementBy(1)
                .shelves()
                .at("low")
                .at(2)
                .append(Cart.Line.of("n", 1))
                .totals()
                .at("t")
                .incrementBy(5)
                .totals()
                .at("u")
                .incrementBy(1));

        assertThat(stored().byCode()).containsEntry("x", new Cart.Line("x", 3, 2.0, List.of(), Optional.empty()));
        assertThat(stored().shelves())
                .containsEntry("top", Map.of(1, List.of(Cart.Line.of("s", 5))))
                .containsEntry("low", Map.of(2, List.of(Cart.Line.of("n", 1))));
        assertThat(stored().totals()).containsEntry("t", 15L).containsEntry("u", 1L);
    }

    @ContractTest
    void queues_arrays_and_sorted_sets_have_the_operations_of_lists_and_sets(CallShape shape) {
        shape.run(session.update(carts.id(1))
                .waiting()
                .append("r")
                .waiting()
                .removeAt(0)
                .counts()
                .at(1)
                .incrementBy(40)
                .counts()
                .append(7)
                .codes()
                .add("a")
                .codes()
                .add("m")
                .totals()
                .put("a", 1L));

        assertThat(stored().waiting()).containsExactly("q", "r");
        assertThat(stored().counts()).containsExactly(1, 42, 3, 7);
        assertThat(stored().codes()).containsExactly("a", "k", "m");
        assertThat(stored().totals().firstKey()).isEqualTo("a");
    }

    @ContractTest
    void components_of_a_record_by_position_are_changed_in_place(CallShape shape) {
        shape.run(session.update(carts.id(1))
                .span()
                .from()
                .incrementBy(-4)
                .span()
                .to()
                .setTo(11)
                .span()
                .label()
                .remove());

        assertThat(stored().span()).isEqualTo(new Span(11, 0, Optional.empty()));
        assertThat(ids(shape, carts.span.to.gt(10))).containsExactly(1L);
        assertThat(ids(shape, carts.span.label.eq("from four"))).containsExactly(2L);
    }

    @ContractTest
    void conditions_look_into_elements(CallShape shape) {
        shape.run(session.update(carts.id(2))
                .lines()
                .at(1)
                .count()
                .setTo(50)
                .counts()
                .at(0)
                .setTo(8));

        assertThat(ids(shape, carts.lines.at(1).count.gt(10))).containsExactly(2L);
        assertThat(ids(shape, carts.lines.at(-1).code.eq("b"))).containsExactly(1L, 2L);
        assertThat(ids(shape, carts.lines.at(5).code.ne("b"))).isEmpty();
        assertThat(ids(shape, carts.byCode.at("x").count.eq(3))).containsExactly(1L, 2L);
        assertThat(ids(shape, carts.byCode.at("w").count.eq(3))).isEmpty();
        assertThat(ids(shape, carts.shelves.at("top").at(1).at(0).count.eq(4))).containsExactly(1L, 2L);
        assertThat(ids(shape, carts.counts.at(0).eq(8))).containsExactly(2L);
        assertThat(ids(shape, carts.counts.contains(8))).containsExactly(2L);
        assertThat(ids(shape, carts.totals.at("t").between(10, 10))).containsExactly(1L, 2L);
        assertThat(ids(shape, carts.waiting.at(0).startsWith("p"))).containsExactly(1L, 2L);
        assertThat(ids(shape, carts.codes.contains("k").and(carts.codes.size().eq(2))))
                .containsExactly(1L, 2L);
        assertThat(ids(shape, carts.byCode.at("x").exists())).containsExactly(1L, 2L);
    }

    @ContractTest
    void places_are_compared_by_where_they_are(CallShape shape) {
        shape.run(session.update(carts.id(2)).place().setTo(new GeoPoint(-70, 40)));

        assertThat(ids(shape, carts.place.near(new GeoPoint(2.35, 48.85), 10_000)))
                .containsExactly(1L);
        assertThat(
                        ids(
                                shape,
                                carts.place.within(
                                        new GeoJson(
                                                "{\"type\":\"Polygon\",\"coordinates\":[[[-71,39],[-69,39],[-69,41],[-71,41],[-71,39]]]}"))))
                .containsExactly(2L);
        assertThat(ids(shape, carts.area.contains(new GeoPoint(2.36, 48.85)))).containsExactly(1L, 2L);
        assertThat(ids(shape, carts.area.contains(new GeoPoint(12, 48.85)))).isEmpty();
    }

    @ContractTest
    void sketches_count_what_they_are_given(CallShape shape) {
        List<String> hundred = IntStream.range(0, 100).mapToObj(i -> "v" + i).toList();
        StoredRecord answer = shape.results(session.update(carts.id(1))
                        .visitors()
                        .add(hundred, HllConfig.of(12, 20))
                        .buyers()
                        .add(hundred.subList(0, 10), HllConfig.of(12, 20))
                        .visitors()
                        .getCount())
                .getFirst()
                .recordOrThrow();
        assertThat((long) answer.results().getLast()).isBetween(95L, 105L);

        HllSketch visitors = stored().visitors();
        shape.run(session.update(carts.id(2)).visitors().setTo(visitors));
        assertThat(session.get(carts.id(2)).orElseThrow().visitors()).isEqualTo(visitors);

        Cart whole = stored();
        shape.run(session.replace(carts).record(whole));
        assertThat(stored().visitors()).isEqualTo(visitors);

        StoredRecord asked = shape.results(session.update(carts.id(2))
                        .visitors()
                        .add(List.of("w"))
                        .visitors()
                        .getUnionCount(List.of(visitors))
                        .visitors()
                        .getIntersectCount(List.of(visitors))
                        .visitors()
                        .getSimilarity(List.of(visitors))
                        .visitors()
                        .describe())
                .getFirst()
                .recordOrThrow();
        assertThat((long) asked.results().get(1)).isBetween(95L, 107L);
        assertThat((long) asked.results().get(2)).isBetween(90L, 106L);
        assertThat((double) asked.results().get(3)).isBetween(0.9, 1.0);
        assertThat(HllConfig.of((List<?>) asked.results().get(4))).isEqualTo(HllConfig.of(12, 20));
    }

    @ContractTest
    void conditions_are_about_what_a_sketch_counts(CallShape shape) {
        List<String> hundred = IntStream.range(0, 100).mapToObj(i -> "v" + i).toList();
        shape.run(session.update(carts.ids(1, 2))
                .visitors()
                .add(hundred, HllConfig.of(12, 20))
                .buyers()
                .add(hundred.subList(0, 10), HllConfig.of(12, 20)));
        shape.run(session.update(carts.id(2)).visitors().init(HllConfig.of(12, 20)));

        assertThat(ids(shape, carts.visitors.count().gt(50))).containsExactly(1L);
        assertThat(ids(shape, carts.visitors.mayContain(List.of("v1", "v2")))).containsExactly(1L);
        assertThat(ids(shape, carts.visitors.unionCount(carts.buyers).lt(50))).containsExactly(2L);
        assertThat(ids(shape, carts.visitors.intersectCount(carts.buyers).gt(5)))
                .containsExactly(1L);
        assertThat(ids(shape, carts.visitors.similarity(carts.buyers).gt(0.01))).containsExactly(1L);
    }

    @ContractTest
    void bits_are_changed_and_compared(CallShape shape) {
        StoredRecord answer = shape.results(session.update(carts.id(1))
                        .flags()
                        .bits()
                        .set(4, 4, new byte[] {(byte) 0xF0})
                        .flags()
                        .bits()
                        .count(0, 16)
                        .buffer()
                        .bits()
                        .not(0, 8))
                .getFirst()
                .recordOrThrow();

        assertThat((long) answer.results().get(1)).isEqualTo(9);
        assertThat(stored().flags()).containsExactly(0xFF, 1);
        assertThat(stored().buffer().array()).containsExactly(0xFE, 2);
        assertThat(ids(shape, carts.flags.bitCount(0, 8).eq(8))).containsExactly(1L);
        assertThat(ids(shape, carts.flags.bit(7))).containsExactly(1L);
        assertThat(ids(shape, carts.flags.bitsAsInteger(8, 8).eq(1))).containsExactly(1L, 2L);
    }

    private Cart stored() {
        return session.get(carts.id(1)).orElseThrow();
    }

    private List<Long> ids(CallShape shape, Condition<Cart> condition) {
        return shape.results(session.query(carts).where(condition)).stream()
                .map(row -> row.recordOrThrow().id())
                .sorted()
                .toList();
    }
}
