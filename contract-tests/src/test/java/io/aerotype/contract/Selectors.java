package io.aerotype.contract;

import io.aerotype.operation.BinRead;
import io.aerotype.operation.BinWrite;
import io.aerotype.operation.ElementRead;
import io.aerotype.operation.ElementWrite;
import io.aerotype.operation.ElementsRead;
import io.aerotype.operation.ElementsWrite;
import io.aerotype.session.RecordQuery;
import io.aerotype.session.WriteBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every selector of lists and maps, with what it selects from two collections that a test stores. */
final class Selectors {
    /** Ranks by value: b, d, a, c. */
    static final ElementModel MAP = ElementModel.ofMap(Map.of("a", 30L, "b", 10L, "c", 40L, "d", 20L));

    static final ElementModel LIST = ElementModel.ofList(30L, 10L, 40L, 20L);

    record Many(
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

    record One(
            String name,
            ElementModel model,
            int position,
            Function<BinRead<RecordQuery>, ElementRead<RecordQuery>> read,
            Function<BinWrite<WriteBuilder>, ? extends ElementWrite<WriteBuilder>> write) {}

    static final List<Many> SEVERAL = List.of(
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

    static final List<One> SINGLE = List.of(
            new One("mapKey", MAP, 2, b -> b.onMapKey("c"), b -> b.onMapKey("c")),
            new One("mapIndex", MAP, 3, b -> b.onMapIndex(-1), b -> b.onMapIndex(-1)),
            new One("mapRank", MAP, 1, b -> b.onMapRank(0), b -> b.onMapRank(0)),
            new One("listIndex", LIST, 1, b -> b.onListIndex(1), b -> b.onListIndex(1)),
            new One("listRank", LIST, 2, b -> b.onListRank(-1), b -> b.onListRank(-1)));

    private Selectors() {}
}
