package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.LoopVarPart;
import io.aerotype.error.BinTypeException;
import io.aerotype.operation.Computed;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import io.aerotype.session.WriteBuilder;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Operations on places and expressions, on keys of every kind, and how operations go together. */
@OnServer
class OperationContractTest {
    private final Session session;
    private final DataSet set;
    private final Key key;

    OperationContractTest(Fixture on) {
        session = on.session();
        set = on.set();
        key = set.id("one");
    }

    @ContractTest
    void every_kind_of_key_finds_its_record_again(CallShape shape) {
        List<Key> keys = List.of(
                set.id("text"),
                set.id(7L),
                set.id(new byte[] {1, 2, 3}),
                set.id(new byte[] {9, 1, 2, 3, 9}, 1, 2),
                set.idOf((short) 8),
                set.idFromDigest(set.id("by digest").digest));
        shape.run(session.upsert(keys).bin("a").setTo(1));

        assertThat(shape.results(session.query(keys))).hasSize(keys.size());
        assertThat(set.id(7)).isEqualTo(set.id(7L));
        assertThat(set.id("7")).isNotEqualTo(set.id(7));
        assertThat(session.get(set.id("by digest"))).isPresent();
        assertThat(set.ids("a", "b", "a")).hasSize(3);
        assertThatThrownBy(() -> set.idOf(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Double");
        assertThatThrownBy(() -> set.idFromDigest(new byte[19]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20");
    }

    @ContractTest
    void places_are_geojson_and_not_text(CallShape shape) {
        GeoPoint zurich = new GeoPoint(8.5, 47.4);
        List<GeoPoint> square = List.of(
                new GeoPoint(8, 47),
                new GeoPoint(9, 47),
                new GeoPoint(9, 48),
                new GeoPoint(8, 48),
                new GeoPoint(8, 47));
        List<GeoPoint> hole = List.of(
                new GeoPoint(8.6, 47.6), new GeoPoint(8.6, 47.7), new GeoPoint(8.7, 47.7), new GeoPoint(8.6, 47.6));
        shape.run(session.upsert(key)
                .bin("text")
                .setToGeoJson("{\"type\":\"Point\",\"coordinates\":[8.5,47.4]}")
                .bin("loc")
                .setTo(GeoJson.point(8.5, 47.4))
                .bin("circle")
                .setTo(GeoJson.circle(zurich, 1_000))
                .bin("area")
                .setTo(GeoJson.polygon(square))
                .bin("ring")
                .setTo(GeoJson.polygon(square, List.of(hole)))
                .put("many", List.of(zurich, GeoJson.point(1, 2))));

        StoredRecord stored = shape.only(session.query(key)).recordOrThrow();
        assertThat(stored.getGeoJson("loc")).contains(zurich.toGeoJson()).isEqualTo(stored.getGeoJson("text"));
        assertThat(stored.getGeoJson("ring")).contains(GeoJson.polygon(square, List.of(hole)));
        assertThat(stored.getList("many").orElseThrow().getFirst()).isInstanceOf(Value.GeoJSONValue.class);
        assertThatThrownBy(() -> stored.getString("loc")).isInstanceOf(BinTypeException.class);
        for (String region : List.of("circle", "area", "ring")) {
            assertThat(shape.results(session.query(key).where("geoCompare($.%s, $.loc)".formatted(region))))
                    .as(region)
                    .hasSize(1);
        }
    }

    @Test
    void a_place_that_cannot_be_is_refused_at_the_call() {
        GeoPoint here = new GeoPoint(0, 0);
        assertThatThrownBy(() -> GeoJson.point(181, 0))
                .hasMessageContaining("longitude")
                .hasMessageContaining("180");
        assertThatThrownBy(() -> GeoJson.point(0, Double.NaN)).hasMessageContaining("latitude");
        assertThatThrownBy(() -> GeoJson.circle(here, 0)).hasMessageContaining("more than zero");
        assertThatThrownBy(() -> GeoJson.polygon(List.of(here, here, here))).hasMessageContaining("at least 4");
        assertThatThrownBy(() ->
                        GeoJson.polygon(List.of(here, new GeoPoint(1, 0), new GeoPoint(1, 1), new GeoPoint(0, 1))))
                .hasMessageContaining("ends where it begins");
        assertThatThrownBy(() -> session.upsert(key).bin("loc").setToGeoJson("8.5, 47.4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8.5, 47.4")
                .hasMessageContaining("AeroCircle");
    }

    @ContractTest
    void an_expression_computes_an_answer_or_a_bin(CallShape shape) {
        shape.run(session.upsert(key).put("price", 3, "count", 4));

        StoredRecord answer = shape.only(session.update(key)
                        .bin("sum")
                        .selectFrom("$.price.get(type: INT) + $.count + ?0", 10)
                        .bin("total")
                        .insertFrom("$.price.get(type: INT) * $.count")
                        .bin("price")
                        .updateFrom("$.price + 1")
                        .bin("half")
                        .upsertFrom(Computed.of(Exp.div(Exp.intBin("count"), Exp.val(2)))))
                .recordOrThrow();

        assertThat(answer.get("sum")).contains(17L);
        assertThat(session.get(key).orElseThrow().bins())
                .isEqualTo(Map.of("price", 4L, "count", 4L, "total", 12L, "half", 2L));
        assertThat(shape.only(session.query(key).bin("twice").selectFrom("$.count * 2"))
                        .recordOrThrow()
                        .get("twice"))
                .contains(8L);
    }

    @ContractTest
    void what_an_expression_may_not_do_is_an_error_unless_forgiven(CallShape shape) {
        shape.run(session.upsert(key).put("a", 1));

        assertThatThrownBy(() -> shape.run(session.update(key).bin("a").insertFrom("$.a + 1")))
                .extracting("resultCode")
                .isEqualTo(ResultCode.BIN_EXISTS_ERROR);
        assertThatThrownBy(() -> shape.run(session.update(key).bin("b").updateFrom("$.a + 1")))
                .extracting("resultCode")
                .isEqualTo(ResultCode.BIN_NOT_FOUND);
        assertThatThrownBy(() -> shape.run(session.update(key).bin("b").upsertFrom("$.none + 1")))
                .extracting("resultCode")
                .isEqualTo(ResultCode.OP_NOT_APPLICABLE);
        shape.run(session.update(key)
                .bin("a")
                .insertFrom(Computed.of("$.a + 1").ignoreOpFailure())
                .bin("b")
                .upsertFrom(Computed.of("$.none + 1").ignoreEvalFailure()));
        assertThat(session.get(key).orElseThrow().bins()).isEqualTo(Map.of("a", 1L));
        assertThatThrownBy(() -> session.update(key).bin("b").upsertFrom("$.a +"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ContractTest
    void a_path_that_forks_reads_and_changes_every_element(CallShape shape) {
        shape.run(session.upsert(key)
                .bin("books")
                .setTo(List.of(
                        new TreeMap<>(Map.of("title", "A", "price", 10)),
                        new TreeMap<>(Map.of("title", "B", "price", 30)))));

        StoredRecord answer = shape.only(session.query(key)
                        .bin("books")
                        .onAllChildren()
                        .onMapKey("price")
                        .getValues()
                        .bin("books")
                        .onAllChildren()
                        .onAllChildrenWhere(Exp.eq(Exp.stringLoopVar(LoopVarPart.MAP_KEY), Exp.val("title")))
                        .getValues())
                .recordOrThrow();
        assertThat(answer.results()).containsExactly(List.of(10L, 30L), List.of("A", "B"));

        shape.run(session.update(key)
                .bin("books")
                .onAllChildren()
                .onMapKey("price")
                .setFrom(Exp.add(Exp.intLoopVar(LoopVarPart.VALUE), Exp.val(1))));
        assertThat(shape.only(session.query(key)
                                .bin("books")
                                .onAllChildren()
                                .onMapKey("price")
                                .getValues())
                        .recordOrThrow()
                        .results())
                .containsExactly(List.of(11L, 31L));
    }

    @ContractTest
    void a_write_can_clear_and_fill_touch_and_read_in_one(CallShape shape) {
        shape.run(session.upsert(key).put("old", 1));

        StoredRecord answer = shape.only(session.upsert(key)
                        .deleteRecord()
                        .bin("fresh")
                        .setTo(2)
                        .bin("fresh")
                        .get())
                .recordOrThrow();

        assertThat(answer.get("fresh")).contains(2L);
        assertThat(session.get(key).orElseThrow().bins()).isEqualTo(Map.of("fresh", 2L));
        assertThat(shape.only(session.update(key).touchRecord()).isOk()).isTrue();
    }

    @ContractTest
    void trap_05_a_record_that_is_not_there_meets_every_condition(CallShape shape) {
        shape.run(session.upsert(key).bin("a").setTo(1).where("$.a == 99"));
        shape.run(session.insert(set.id("other")).bin("a").setTo(1).where("$.a == 99"));

        assertThat(session.get(key)).isPresent();
        assertThat(session.get(set.id("other"))).isPresent();
        shape.run(session.upsert(key).bin("a").setTo(2).where("$.a == 99"));
        assertThat(session.get(key).orElseThrow().bins()).isEqualTo(Map.of("a", 1L));
    }

    @ContractTest
    void trap_28_a_key_known_by_its_digest_alone_can_be_written_and_read(CallShape shape) {
        Key digest = set.idFromDigest(key.digest);
        shape.run(session.upsert(digest).bin("a").setTo(1));
        shape.run(session.update(List.of(digest, digest)).bin("a").incrementBy(1));
        session.fast().put(digest, Map.of("b", 2));

        assertThat(session.get(key).orElseThrow().bins()).isEqualTo(Map.of("a", 3L, "b", 2L));
        assertThat(shape.results(session.query(set)))
                .singleElement()
                .satisfies(row -> assertThat(row.key().userKey).isNull());
        assertThat(shape.only(session.delete(digest)).existed()).isTrue();
    }

    @ContractTest
    void operations_are_added_in_a_loop(CallShape shape) {
        WriteBuilder write = session.upsert(key);
        for (int i = 0; i < 20; i++) {
            write = write.bin("b" + i).setTo(i);
        }
        shape.run(write);

        assertThat(session.get(key).orElseThrow().bins()).hasSize(20);
    }

    @ContractTest
    void values_of_no_server_type_are_refused_with_advice(CallShape shape) {
        assertThatThrownBy(() -> session.upsert(key).put("id", java.util.UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UUID");
        assertThatThrownBy(() -> session.upsert(key).put("e", Thread.State.NEW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.upsert(key).bin("m").setTo(Map.of(1.5, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("key");
        assertThat(shape.results(session.query(key))).isEmpty();
    }
}
