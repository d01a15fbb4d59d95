package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Key;
import com.aerospike.client.cdt.ListOrder;
import com.aerospike.client.cdt.MapOrder;
import io.aerotype.operation.ListFlag;
import io.aerotype.operation.MapFlag;
import io.aerotype.session.Session;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists and maps as wholes, changed by each of their operations. */
@OnServer
class CollectionsContractTest {
    private final Session session;
    private final Key key;

    CollectionsContractTest(Fixture on) {
        session = on.session();
        key = on.set().id("nested");
    }

    @ContractTest
    void a_whole_list_is_changed_by_each_of_its_operations(CallShape shape) {
        shape.run(session.upsert(key).bin("l").asList().create(ListOrder.ORDERED));
        List<@Nullable Object> sizes = shape.only(session.update(key)
                        .bin("l")
                        .asList()
                        .add(3)
                        .bin("l")
                        .asList()
                        .addAll(List.of(1, 2))
                        .bin("l")
                        .asList()
                        .add(1, ListFlag.ADD_UNIQUE, ListFlag.NO_FAIL)
                        .bin("l")
                        .asList()
                        .setOrder(ListOrder.UNORDERED)
                        .bin("l")
                        .asList()
                        .appendAll(List.of(9, 8, 8))
                        .bin("l")
                        .asList()
                        .insert(0, 7)
                        .bin("l")
                        .asList()
                        .insertAll(1, List.of(6, 5))
                        .bin("l")
                        .asList()
                        .set(0, 70)
                        .bin("l")
                        .asList()
                        .increment(0, 7)
                        .bin("l")
                        .asList()
                        .get(0)
                        .bin("l")
                        .asList()
                        .getRange(1, 2)
                        .bin("l")
                        .asList()
                        .size())
                .recordOrThrow()
                .results();
        assertThat(bins().get("l")).isEqualTo(List.of(77L, 6L, 5L, 1L, 2L, 3L, 9L, 8L, 8L));
        assertThat(sizes.subList(sizes.size() - 3, sizes.size())).containsExactly(77L, List.of(6L, 5L), 9L);

        shape.run(session.update(key)
                .bin("l")
                .asList()
                .sortAndDropDuplicates()
                .bin("l")
                .asList()
                .pop(-1)
                .bin("l")
                .asList()
                .popRange(5)
                .bin("l")
                .asList()
                .remove(0)
                .bin("l")
                .asList()
                .trim(1, 3)
                .bin("l")
                .asList()
                .removeRange(2, 1));
        assertThat(bins().get("l")).isEqualTo(List.of(3L, 5L));
        shape.run(session.update(key)
                .bin("l")
                .asList()
                .append(0.5)
                .bin("l")
                .asList()
                .increment(2, 0.25)
                .bin("l")
                .asList()
                .setOrder(ListOrder.ORDERED, true));
        assertThat(bins().get("l")).isEqualTo(List.of(3L, 5L, 0.75));
        shape.run(session.update(key).bin("l").asList().sort().bin("l").asList().clear());
        assertThat(bins().get("l")).isEqualTo(List.of());
    }

    @ContractTest
    void a_whole_map_is_changed_by_each_of_its_operations(CallShape shape) {
        List<@Nullable Object> answers = shape.only(session.upsert(key)
                        .bin("m")
                        .asMap()
                        .create(MapOrder.KEY_ORDERED)
                        .bin("m")
                        .asMap()
                        .put("a", 1)
                        .bin("m")
                        .asMap()
                        .putAll(Map.of("b", 2, "c", 3))
                        .bin("m")
                        .asMap()
                        .putAll(Map.of("c", 4, "d", 5), MapFlag.CREATE_ONLY, MapFlag.NO_FAIL, MapFlag.PARTIAL)
                        .bin("m")
                        .asMap()
                        .increment("a", 9)
                        .bin("m")
                        .asMap()
                        .increment("x", 0.25)
                        .bin("m")
                        .asMap()
                        .setOrder(MapOrder.KEY_VALUE_ORDERED)
                        .bin("m")
                        .asMap()
                        .size())
                .recordOrThrow()
                .results();

        assertThat(bins().get("m")).isEqualTo(Map.of("a", 10L, "b", 2L, "c", 3L, "d", 5L, "x", 0.25));
        assertThat(answers.getLast()).isEqualTo(5L);
        shape.run(session.update(key)
                .bin("m")
                .asMap()
                .clear()
                .bin("u")
                .asMap()
                .madeAs(MapOrder.UNORDERED)
                .put("k", 1));
        assertThat(bins().get("m")).isEqualTo(Map.of());
        assertThat(bins().get("u")).isEqualTo(Map.of("k", 1L));
    }

    private Map<String, Object> bins() {
        return session.get(key).orElseThrow().bins();
    }
}
