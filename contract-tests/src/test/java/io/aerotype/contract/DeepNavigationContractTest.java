package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.cdt.ListOrder;
import com.aerospike.client.cdt.MapOrder;
import io.aerotype.operation.MapFlag;
import io.aerotype.session.Session;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Elements at any depth of lists and maps: reached, made on the way, and set by their rules. */
@OnServer
class DeepNavigationContractTest {
    private final Session session;
    private final Key key;

    DeepNavigationContractTest(Fixture on) {
        session = on.session();
        key = on.set().id("nested");
    }

    @ContractTest
    void elements_are_reached_at_any_depth(CallShape shape) {
        shape.run(session.upsert(key)
                .bin("deep")
                .setTo(new TreeMap<>(Map.of("rooms", List.of(Map.of("lamps", List.of(1, 2)))))));

        shape.run(session.update(key)
                .bin("deep")
                .onMapKey("rooms")
                .onListIndex(0)
                .onMapKey("lamps")
                .onListIndex(-1)
                .incrementBy(40)
                .bin("deep")
                .onMapKey("rooms")
                .onListIndex(0)
                .onMapKey("lamps")
                .asList()
                .append(7));

        assertThat(shape.only(session.query(key)
                                .bin("deep")
                                .onMapIndex(0)
                                .onListRank(0)
                                .onMapKey("lamps")
                                .onListIndexRange(1)
                                .getValues())
                        .recordOrThrow()
                        .results())
                .containsExactly(List.of(42L, 7L));
        assertThat(shape.only(session.query(key)
                                .bin("deep")
                                .onMapKey("rooms")
                                .onListIndex(0)
                                .onMapValue(List.of(1, 42, 7))
                                .first()
                                .asList()
                                .size())
                        .recordOrThrow()
                        .results())
                .containsExactly(3L);
    }

    @ContractTest
    void missing_containers_are_made_on_the_way_when_told_to(CallShape shape) {
        shape.run(session.upsert(key)
                .bin("made")
                .onMapKey("a", MapOrder.KEY_ORDERED)
                .onMapKey("b")
                .setTo(1)
                .bin("padded")
                .onListIndex(2, ListOrder.UNORDERED, true)
                .asList()
                .append("x"));

        assertThat(bins().get("made")).isEqualTo(Map.of("a", Map.of("b", 1L)));
        assertThat((List<?>) bins().get("padded")).hasSize(3).last().isEqualTo(List.of("x"));
        assertThatThrownBy(() -> shape.run(session.update(key)
                        .bin("made")
                        .onMapKey("none")
                        .onListIndex(0)
                        .setTo(1)))
                .extracting("resultCode")
                .isEqualTo(ResultCode.OP_NOT_APPLICABLE);
    }

    @ContractTest
    void entries_and_items_are_set_by_their_rules(CallShape shape) {
        store();

        shape.run(session.update(key)
                .bin("map")
                .onMapKey("e")
                .insert(50)
                .bin("map")
                .onMapKey("a")
                .update(31)
                .bin("map")
                .onMapKey("b")
                .incrementBy(1)
                .bin("map")
                .onMapKey("f")
                .incrementBy(0.5)
                .bin("map")
                .onMapKey("e")
                .setTo(0, MapFlag.CREATE_ONLY, MapFlag.NO_FAIL)
                .bin("list")
                .onListIndex(0)
                .insertBefore(29)
                .bin("list")
                .onListIndex(-1)
                .setTo("last"));

        assertThat(bins().get("map")).isEqualTo(Map.of("a", 31L, "b", 11L, "c", 40L, "d", 20L, "e", 50L, "f", 0.5));
        assertThat(bins().get("list")).isEqualTo(List.of(29L, 30L, 10L, 40L, "last"));
        assertThatThrownBy(() ->
                        shape.run(session.update(key).bin("map").onMapKey("a").insert(1)))
                .extracting("resultCode")
                .isEqualTo(ResultCode.ELEMENT_EXISTS);
        assertThatThrownBy(() ->
                        shape.run(session.update(key).bin("map").onMapKey("z").update(1)))
                .extracting("resultCode")
                .isEqualTo(ResultCode.ELEMENT_NOT_FOUND);
    }

    private void store() {
        session.replace(key)
                .put("map", Selectors.MAP.whole(), "list", Selectors.LIST.whole())
                .execute();
    }

    private Map<String, Object> bins() {
        return session.get(key).orElseThrow().bins();
    }
}
