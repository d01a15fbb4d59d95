package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.cdt.ListOrder;
import com.aerospike.client.cdt.MapOrder;
import io.aerotype.operation.BinRead;
import io.aerotype.operation.BinWrite;
import io.aerotype.operation.ElementRead;
import io.aerotype.operation.ElementWrite;
import io.aerotype.operation.ElementsRead;
import io.aerotype.operation.ElementsWrite;
import io.aerotype.operation.ListFlag;
import io.aerotype.operation.ManyAnswers;
import io.aerotype.operation.MapFlag;
import io.aerotype.operation.OneAnswer;
import io.aerotype.session.RecordQuery;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import io.aerotype.session.WriteBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Every selector of lists and maps with every answer, removal and change that there is for it. */
@OnServer
class NavigationContractTest {
    /** Ranks by value: b, d, a, c. */
    private static final ElementModel MAP = ElementModel.ofMap(Map.of("a", 30L, "b", 10L, "c", 40L, "d", 20L));

    private static final ElementModel LIST = ElementModel.ofList(30L, 10L, 40L, 20L);

    private record Many(
            String name,
            ElementModel model,
            List<Integer> positions,
            Function<BinRead<RecordQuery>, ElementsRead<RecordQuery>> read,
            Function<BinWrite<WriteBuilder>, ElementsWrite<WriteBuilder>> write) {
        /** A server does not tell the ranks of entries named by a list of keys. */
        boolean ranks() {
            return !name.equals("mapKeyList");
        }

        List<Object> answers(boolean others) {
            return model.answers(others ? model.others(positions) : positions, !others, ranks());
        }
    }

    private record One(
            String name,
            ElementModel model,
            int position,
            Function<BinRead<RecordQuery>, ElementRead<RecordQuery>> read,
            Function<BinWrite<WriteBuilder>, ? extends ElementWrite<WriteBuilder>> write) {}

    private static final List<Many> SEVERAL = List.of(
            new Many("mapValue", MAP, List.of(2), b -> b.onMapValue(40), b -> b.onMapValue(40)),
            new Many("mapValue absent", MAP, List.of(), b -> b.onMapValue(7), b -> b.onMapValue(7)),
            new Many(
                    "mapKeyList",
                    MAP,
                    List.of(0, 2),
                    b -> b.onMapKeyList(List.of("a", "c", "x")),
                    b -> b.onMapKeyList(List.of("a", "c", "x"))),
            new Many(
                    "mapValueList",
                    MAP,
                    List.of(1, 3),
                    b -> b.onMapValueList(List.of(10, 20)),
                    b -> b.onMapValueList(List.of(10, 20))),
            new Many("mapKeyRange", MAP, List.of(1, 2), b -> b.onMapKeyRange("b", "d"), b -> b.onMapKeyRange("b", "d")),
            new Many(
                    "mapKeyRange from",
                    MAP,
                    List.of(2, 3),
                    b -> b.onMapKeyRange("c", null),
                    b -> b.onMapKeyRange("c", null)),
            new Many(
                    "mapKeyRange to",
                    MAP,
                    List.of(0),
                    b -> b.onMapKeyRange(null, "b"),
                    b -> b.onMapKeyRange(null, "b")),
            new Many(
                    "mapValueRange",
                    MAP,
                    List.of(0, 3),
                    b -> b.onMapValueRange(20, 40),
                    b -> b.onMapValueRange(20, 40)),
            new Many("mapIndexRange", MAP, List.of(2, 3), b -> b.onMapIndexRange(-2), b -> b.onMapIndexRange(-2)),
            new Many("mapIndexRange n", MAP, List.of(1, 2), b -> b.onMapIndexRange(1, 2), b -> b.onMapIndexRange(1, 2)),
            new Many("mapRankRange", MAP, List.of(0, 2), b -> b.onMapRankRange(2), b -> b.onMapRankRange(2)),
            new Many("mapRankRange n", MAP, List.of(1, 3), b -> b.onMapRankRange(0, 2), b -> b.onMapRankRange(0, 2)),
            new Many(
                    "mapKeyRelativeIndexRange",
                    MAP,
                    List.of(2, 3),
                    b -> b.onMapKeyRelativeIndexRange("b", 1),
                    b -> b.onMapKeyRelativeIndexRange("b", 1)),
            new Many(
                    "mapKeyRelativeIndexRange n",
                    MAP,
                    List.of(0, 1),
                    b -> b.onMapKeyRelativeIndexRange("b", -1, 2),
                    b -> b.onMapKeyRelativeIndexRange("b", -1, 2)),
            new Many(
                    "mapValueRelativeRankRange",
                    MAP,
                    List.of(0, 2),
                    b -> b.onMapValueRelativeRankRange(20, 1),
                    b -> b.onMapValueRelativeRankRange(20, 1)),
            new Many(
                    "mapValueRelativeRankRange n",
                    MAP,
                    List.of(3),
                    b -> b.onMapValueRelativeRankRange(20, 0, 1),
                    b -> b.onMapValueRelativeRankRange(20, 0, 1)),
            new Many("listValue", LIST, List.of(2), b -> b.onListValue(40), b -> b.onListValue(40)),
            new Many(
                    "listValueList",
                    LIST,
                    List.of(1, 3),
                    b -> b.onListValueList(List.of(10, 20, 7)),
                    b -> b.onListValueList(List.of(10, 20, 7))),
            new Many(
                    "listValueRange",
                    LIST,
                    List.of(0, 3),
                    b -> b.onListValueRange(20, 40),
                    b -> b.onListValueRange(20, 40)),
            new Many("listIndexRange", LIST, List.of(2, 3), b -> b.onListIndexRange(-2), b -> b.onListIndexRange(-2)),
            new Many(
                    "listIndexRange n",
                    LIST,
                    List.of(1, 2),
                    b -> b.onListIndexRange(1, 2),
                    b -> b.onListIndexRange(1, 2)),
            new Many("listRankRange", LIST, List.of(0, 2), b -> b.onListRankRange(2), b -> b.onListRankRange(2)),
            new Many(
                    "listRankRange n", LIST, List.of(1, 3), b -> b.onListRankRange(0, 2), b -> b.onListRankRange(0, 2)),
            new Many(
                    "listValueRelativeRankRange",
                    LIST,
                    List.of(0, 2),
                    b -> b.onListValueRelativeRankRange(20, 1),
                    b -> b.onListValueRelativeRankRange(20, 1)),
            new Many(
                    "listValueRelativeRankRange n",
                    LIST,
                    List.of(3),
                    b -> b.onListValueRelativeRankRange(20, 0, 1),
                    b -> b.onListValueRelativeRankRange(20, 0, 1)));

    private static final List<One> SINGLE = List.of(
            new One("mapKey", MAP, 2, b -> b.onMapKey("c"), b -> b.onMapKey("c")),
            new One("mapIndex", MAP, 3, b -> b.onMapIndex(-1), b -> b.onMapIndex(-1)),
            new One("mapRank", MAP, 1, b -> b.onMapRank(0), b -> b.onMapRank(0)),
            new One("listIndex", LIST, 1, b -> b.onListIndex(1), b -> b.onListIndex(1)),
            new One("listRank", LIST, 2, b -> b.onListRank(-1), b -> b.onListRank(-1)));

    private final Session session;
    private final Key key;

    NavigationContractTest(Fixture on) {
        session = on.session();
        key = on.set().id("nested");
    }

    @ContractTest
    void every_selector_of_several_elements_gives_every_answer(CallShape shape) {
        store();
        for (Many selector : SEVERAL) {
            assertThat(read(shape, selector, false))
                    .as(selector.name())
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(selector.answers(false));
        }
    }

    @ContractTest
    void all_others_are_asked_the_same(CallShape shape) {
        store();
        for (Many selector : SEVERAL) {
            assertThat(read(shape, selector, true))
                    .as("all others than " + selector.name())
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(selector.answers(true));
        }
    }

    @ContractTest
    void every_selector_of_one_element_gives_every_answer(CallShape shape) {
        store();
        for (One selector : SINGLE) {
            RecordQuery query = session.query(key);
            for (Function<OneAnswer<RecordQuery>, RecordQuery> ask : ofOne(selector.model())) {
                query = ask.apply(selector.read().apply(query.bin(bin(selector.model()))));
            }
            assertThat(shape.only(query).recordOrThrow().results())
                    .as(selector.name())
                    .isEqualTo(selector.model().answers(selector.position()));
        }
    }

    @ContractTest
    void what_is_removed_is_gone_and_the_rest_stays(CallShape shape) {
        for (Many selector : SEVERAL) {
            store();
            shape.run(selector.write().apply(bin(selector)).remove());
            assertThat(stored(selector.model()))
                    .as("remove " + selector.name())
                    .isEqualTo(selector.model().without(selector.positions()));

            store();
            shape.run(selector.write().apply(bin(selector)).allOthers().remove());
            assertThat(stored(selector.model()))
                    .as("remove all others than " + selector.name())
                    .isEqualTo(selector.model().without(selector.model().others(selector.positions())));
        }
        for (One selector : SINGLE) {
            store();
            shape.run(selector.write()
                    .apply(session.update(key).bin(bin(selector.model())))
                    .remove());
            assertThat(stored(selector.model()))
                    .as("remove " + selector.name())
                    .isEqualTo(selector.model().without(List.of(selector.position())));
        }
    }

    @ContractTest
    void a_removal_answers_what_was_asked_of_it(CallShape shape) {
        for (Many selector : SEVERAL) {
            List<Object> answers = new ArrayList<>();
            for (Function<ManyAnswers<WriteBuilder>, WriteBuilder> ask :
                    NavigationContractTest.<WriteBuilder>ofMany(selector, false)) {
                store();
                answers.add(shape.only(
                                ask.apply(selector.write().apply(bin(selector)).removeAnd()))
                        .recordOrThrow()
                        .results()
                        .getFirst());
            }
            assertThat(answers)
                    .as(selector.name())
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(selector.answers(false));
        }
        for (One selector : SINGLE) {
            store();
            StoredRecord answer = shape.only(selector.write()
                            .apply(session.update(key).bin(bin(selector.model())))
                            .removeAnd()
                            .getValue())
                    .recordOrThrow();
            assertThat(answer.results())
                    .as(selector.name())
                    .containsExactly(selector.model().values().get(selector.position()));
        }
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

    @ContractTest
    void a_whole_list_is_changed_by_each_of_its_operations(CallShape shape) {
        shape.run(session.upsert(key).bin("l").asList().create(ListOrder.ORDERED));
        List<Object> sizes = shape.only(session.update(key)
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
        shape.run(session.update(key).bin("l").asList().sort().bin("l").asList().clear());
        assertThat(bins().get("l")).isEqualTo(List.of());
    }

    @ContractTest
    void a_whole_map_is_changed_by_each_of_its_operations(CallShape shape) {
        List<Object> answers = shape.only(session.upsert(key)
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

    @ContractTest
    void what_cannot_be_asked_or_given_is_refused_at_the_call(CallShape shape) {
        assertThatThrownBy(() -> session.query(key).bin("list").onListIndex(0).getKey())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no keys");
        assertThatThrownBy(() ->
                        session.query(key).bin("map").onMapKeyList(List.of("a")).first())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.query(key).bin("map").onMapKey(1.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        session.update(key).bin("map").onMapKey("a").setTo(1, MapFlag.CREATE_ONLY, MapFlag.UPDATE_ONLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contradict");
        assertThat(shape.results(session.query(key))).isEmpty();
    }

    private List<Object> read(CallShape shape, Many selector, boolean others) {
        RecordQuery query = session.query(key);
        for (Function<ManyAnswers<RecordQuery>, RecordQuery> ask :
                NavigationContractTest.<RecordQuery>ofMany(selector, others)) {
            ElementsRead<RecordQuery> elements = selector.read().apply(query.bin(bin(selector.model())));
            query = ask.apply(others ? elements.allOthers() : elements);
        }
        return shape.only(query).recordOrThrow().results();
    }

    /** In the order of the model's answers. Whether there are others a server tells differently from selector to selector. */
    private static <W> List<Function<ManyAnswers<W>, W>> ofMany(Many selector, boolean others) {
        List<Function<ManyAnswers<W>, W>> all = new ArrayList<>(List.of(
                ManyAnswers::getValues, ManyAnswers::count, ManyAnswers::getIndexes, ManyAnswers::getReverseIndexes));
        if (!others) {
            all.add(ManyAnswers::exists);
        }
        if (selector.ranks()) {
            all.add(ManyAnswers::getRanks);
            all.add(ManyAnswers::getReverseRanks);
        }
        if (selector.model().isMap()) {
            all.add(ManyAnswers::getKeys);
            all.add(ManyAnswers::getKeysAndValues);
        }
        return all;
    }

    private static List<Function<OneAnswer<RecordQuery>, RecordQuery>> ofOne(ElementModel model) {
        List<Function<OneAnswer<RecordQuery>, RecordQuery>> all = new ArrayList<>(List.of(
                OneAnswer::getValue,
                OneAnswer::count,
                OneAnswer::exists,
                OneAnswer::getIndex,
                OneAnswer::getReverseIndex,
                OneAnswer::getRank,
                OneAnswer::getReverseRank));
        if (model.isMap()) {
            all.add(OneAnswer::getKey);
            all.add(OneAnswer::getKeyAndValue);
        }
        return all;
    }

    private BinWrite<WriteBuilder> bin(Many selector) {
        return session.update(key).bin(bin(selector.model()));
    }

    private static String bin(ElementModel model) {
        return model.isMap() ? "map" : "list";
    }

    private void store() {
        session.replace(key).put("map", MAP.whole(), "list", LIST.whole()).execute();
    }

    private Object stored(ElementModel model) {
        return bins().get(bin(model));
    }

    private Map<String, Object> bins() {
        return session.get(key).orElseThrow().bins();
    }
}
