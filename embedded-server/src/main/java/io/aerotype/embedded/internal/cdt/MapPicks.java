package io.aerotype.embedded.internal.cdt;

import static io.aerotype.embedded.internal.cdt.Parameter.INDEX;
import static io.aerotype.embedded.internal.cdt.Parameter.UNSIGNED;
import static io.aerotype.embedded.internal.cdt.Parameter.VALUE;

import io.aerotype.embedded.internal.cdt.Operation.WhenAbsent;
import io.aerotype.embedded.internal.cdt.OperationTable.Signature;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.MapElement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Map operations that pick entries: to return them, or to remove them. */
final class MapPicks {
    private static final int NO_ATTRIBUTES = -1;
    private static final int BY_KEYS = 107;
    private static final int BY_VALUES = 108;

    private MapPicks() {}

    static void register(OperationTable<MapElement> table) {
        table.read(96, "size", Signature.NONE, (map, p) -> Element.of((long) map.size()));

        Signature value = Signature.of(VALUE);
        Signature interval = value.optional(VALUE);
        Signature index = Signature.of(INDEX);
        Signature range = index.optional(UNSIGNED);
        Signature relative = Signature.of(VALUE, INDEX).optional(UNSIGNED);

        pick(table, 97, 76, "key", false, value, (map, p, i) -> by(map, i).atKey(p.value(1)));
        pick(table, 98, 77, "index", false, index, (map, p, i) -> by(map, i).atIndex(p.integer(1)));
        pick(table, 99, 78, "value", false, value, (map, p, i) -> by(map, i).firstOf(p.value(1)));
        pick(table, 100, 79, "rank", false, index, (map, p, i) -> by(map, i).atRank(p.integer(1)));
        pick(table, BY_KEYS, 81, "keys", true, value, (map, p, i) -> by(map, i).anyOfKeys(p.values(1)));
        pick(
                table,
                102,
                82,
                "every value",
                true,
                value,
                (map, p, i) -> by(map, i).allOf(p.value(1)));
        pick(
                table,
                BY_VALUES,
                83,
                "values",
                true,
                value,
                (map, p, i) -> by(map, i).anyOfValues(p.values(1)));
        pick(
                table,
                103,
                84,
                "key interval",
                true,
                interval,
                (map, p, i) -> by(map, i).betweenKeys(p.value(1), p.valueOrNull(2)));
        pick(
                table,
                104,
                85,
                "index range",
                true,
                range,
                (map, p, i) -> by(map, i).atIndexes(p.integer(1), p.count(2)));
        pick(
                table,
                105,
                86,
                "value interval",
                true,
                interval,
                (map, p, i) -> by(map, i).betweenValues(p.value(1), p.valueOrNull(2)));
        pick(
                table,
                106,
                87,
                "rank range",
                true,
                range,
                (map, p, i) -> by(map, i).atRanks(p.integer(1), p.count(2)));
        pick(
                table,
                109,
                88,
                "relative index range",
                true,
                relative,
                (map, p, i) -> by(map, i).atRelativeIndexes(p.value(1), p.integer(2), p.count(3)));
        pick(
                table,
                110,
                89,
                "relative rank range",
                true,
                relative,
                (map, p, i) -> by(map, i).atRelativeRanks(p.value(1), p.integer(2), p.count(3)));
    }

    private static MapSelections by(MapElement map, boolean inverted) {
        return new MapSelections(map, inverted);
    }

    /** Registers the get and the remove of one way to pick; both start with the return type. */
    private static void pick(
            OperationTable<MapElement> table,
            int get,
            int remove,
            String by,
            boolean multi,
            Signature rest,
            OperationTable.Selector<MapElement> selector) {
        Signature signature = rest.after(UNSIGNED);
        table.read(get, "get by " + by, signature, (map, p) -> {
            ReturnType type = p.returnType();
            if (isNothingAtAll(get, p, type)) {
                return null;
            }
            return selector.select(map, p, type.inverted()).result(type, multi, new MapItems(map));
        });
        table.modify(remove, "remove by " + by, WhenAbsent.IGNORE, signature, NO_ATTRIBUTES, (map, p) -> {
            ReturnType type = p.returnType();
            if (isNothingAtAll(get, p, type)) {
                return new Change<>(map, null);
            }
            return removed(map, selector.select(map, p, type.inverted()), type, multi);
        });
    }

    /** Asked for none of no keys or values, the server does not look at what it should return. */
    private static boolean isNothingAtAll(int get, Parameters parameters, ReturnType type) {
        return (get == BY_KEYS || get == BY_VALUES)
                && !type.isKnown()
                && !type.inverted()
                && parameters.value(1) instanceof Element.ListElement wanted
                && wanted.items().isEmpty();
    }

    private static Change<MapElement> removed(MapElement map, Selection selection, ReturnType type, boolean multi) {
        Element result = selection.result(type, multi, new MapItems(map));
        if (selection.isEmpty()) {
            return new Change<>(map, result);
        }
        BitSet gone = Runs.bits(selection.positions());
        List<Entry> kept = new ArrayList<>(map.size() - selection.positions().length);
        for (int position = 0; position < map.size(); position++) {
            if (!gone.get(position)) {
                kept.add(map.entries().get(position));
            }
        }
        return new Change<>(new MapElement(kept, map.flags()), result);
    }
}
