package io.aerotype.embedded.internal.cdt;

import static io.aerotype.embedded.internal.cdt.Parameter.INDEX;
import static io.aerotype.embedded.internal.cdt.Parameter.UNSIGNED;
import static io.aerotype.embedded.internal.cdt.Parameter.VALUE;

import io.aerotype.embedded.internal.cdt.Operation.WhenAbsent;
import io.aerotype.embedded.internal.cdt.OperationTable.Signature;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.ListElement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** List operations that pick items: to return them, or to remove them. */
final class ListPicks {
    private static final int BY_VALUES = 36;
    private static final Set<Integer> BY_VALUE = Set.of(33, 35, BY_VALUES, 38);
    private static final int NO_ATTRIBUTES = -1;

    private ListPicks() {}

    static void register(OperationTable<ListElement> table) {
        table.read(16, "size", Signature.NONE, (list, p) -> Element.of((long) list.size()));
        table.read(
                17,
                "get",
                Signature.of(INDEX),
                (list, p) -> returned(list, atIndex(list, p, 0, false), ReturnType.VALUE, false));
        table.read(
                18,
                "get range",
                Signature.of(INDEX).optional(UNSIGNED),
                (list, p) -> returned(list, atIndexes(list, p, 0, false), ReturnType.VALUE, true));

        removal(table, 5, "pop", Signature.of(INDEX), (list, p, i) -> atIndex(list, p, 0, i), ReturnType.VALUE, false);
        removal(
                table,
                6,
                "pop range",
                Signature.of(INDEX).optional(UNSIGNED),
                (list, p, i) -> atIndexes(list, p, 0, i),
                ReturnType.VALUE,
                true);
        removal(
                table,
                7,
                "remove",
                Signature.of(INDEX),
                (list, p, i) -> atIndex(list, p, 0, i),
                ReturnType.COUNT,
                false);
        removal(
                table,
                8,
                "remove range",
                Signature.of(INDEX).optional(UNSIGNED),
                (list, p, i) -> atIndexes(list, p, 0, i),
                ReturnType.COUNT,
                true);
        table.modify(
                10,
                "trim",
                WhenAbsent.IGNORE,
                Signature.of(INDEX, UNSIGNED),
                NO_ATTRIBUTES,
                (list, p) -> removed(list, atIndexes(list, p, 0, true), new ReturnType(ReturnType.COUNT, true), true));

        pick(table, 19, 32, "index", false, Signature.of(INDEX), (list, p, i) -> atIndex(list, p, 1, i));
        pick(
                table,
                20,
                33,
                "value",
                false,
                Signature.of(VALUE),
                (list, p, i) -> new ListSelections(list, i).firstOf(p.value(1)));
        pick(
                table,
                21,
                34,
                "rank",
                false,
                Signature.of(INDEX),
                (list, p, i) -> new ListSelections(list, i).atRank(p.integer(1)));
        pick(
                table,
                22,
                35,
                "every value",
                true,
                Signature.of(VALUE),
                (list, p, i) -> new ListSelections(list, i).allOf(p.value(1)));
        pick(table, 23, 36, "values", true, Signature.of(VALUE), ListPicks::anyOf);
        pick(
                table,
                24,
                37,
                "index range",
                true,
                Signature.of(INDEX).optional(UNSIGNED),
                (list, p, i) -> atIndexes(list, p, 1, i));
        pick(
                table,
                25,
                38,
                "value interval",
                true,
                Signature.of(VALUE).optional(VALUE),
                (list, p, i) -> new ListSelections(list, i).between(p.value(1), p.valueOrNull(2)));
        pick(
                table,
                26,
                39,
                "rank range",
                true,
                Signature.of(INDEX).optional(UNSIGNED),
                (list, p, i) -> new ListSelections(list, i).atRanks(p.integer(1), p.count(2)));
        pick(
                table,
                27,
                40,
                "relative rank range",
                true,
                Signature.of(VALUE, INDEX).optional(UNSIGNED),
                (list, p, i) -> new ListSelections(list, i).atRelativeRanks(p.value(1), p.integer(2), p.count(3)));
    }

    /** A return type that cannot be is refused before a parameter that cannot be. */
    private static Selection anyOf(ListElement list, Parameters parameters, boolean inverted) {
        if (parameters.returnType().isRange()) {
            throw Selection.unsupported();
        }
        return new ListSelections(list, inverted).anyOf(parameters.values(1));
    }

    private static Selection atIndex(ListElement list, Parameters parameters, int index, boolean inverted) {
        return new ListSelections(list, inverted).atIndex(parameters.integer(index));
    }

    private static Selection atIndexes(ListElement list, Parameters parameters, int index, boolean inverted) {
        return new ListSelections(list, inverted).atIndexes(parameters.integer(index), parameters.count(index + 1));
    }

    /**
     * Registers the get and the remove of one way to pick; both start with the return type. The server writes an empty
     * list anew when nothing of it was to be found by value, and a list inside an ordered one then finds its place again.
     */
    private static void pick(
            OperationTable<ListElement> table,
            int get,
            int remove,
            String by,
            boolean multi,
            Signature rest,
            OperationTable.Selector<ListElement> selector) {
        Signature signature = rest.after(UNSIGNED);
        table.read(get, "get by " + by, signature, (list, p) -> {
            ReturnType type = p.returnType();
            return selector.select(list, p, type.inverted()).result(type, multi, new Items(list));
        });
        table.modify(remove, "remove by " + by, WhenAbsent.IGNORE, signature, NO_ATTRIBUTES, (list, p) -> {
            ReturnType type = p.returnType();
            Change<ListElement> change = removed(list, selector.select(list, p, type.inverted()), type, multi);
            boolean looks = BY_VALUE.contains(remove)
                    && (remove != BY_VALUES || !p.values(1).isEmpty());
            return looks && list.size() == 0 && !list.isOrdered()
                    ? new Change<>(new ListElement(List.of(), list.flags()), change.result())
                    : change;
        });
    }

    private static void removal(
            OperationTable<ListElement> table,
            int code,
            String name,
            Signature signature,
            OperationTable.Selector<ListElement> selector,
            int returnType,
            boolean multi) {
        ReturnType type = new ReturnType(returnType, false);
        table.modify(
                code,
                name,
                WhenAbsent.IGNORE,
                signature,
                NO_ATTRIBUTES,
                (list, p) -> removed(list, selector.select(list, p, false), type, multi));
    }

    private static @Nullable Element returned(ListElement list, Selection selection, int type, boolean multi) {
        return selection.result(new ReturnType(type, false), multi, new Items(list));
    }

    private static Change<ListElement> removed(ListElement list, Selection selection, ReturnType type, boolean multi) {
        Element result = selection.result(type, multi, new Items(list));
        if (selection.isEmpty()) {
            return new Change<>(list, result);
        }
        BitSet gone = new BitSet(list.size());
        for (int position : selection.positions()) {
            gone.set(position);
        }
        List<Element> kept = new ArrayList<>(list.size() - selection.positions().length);
        for (int position = 0; position < list.size(); position++) {
            if (!gone.get(position)) {
                kept.add(list.items().get(position));
            }
        }
        return new Change<>(new ListElement(kept, list.flags()), result);
    }

    /** A list's items, none of which has a key. */
    private record Items(ListElement list) implements Selection.Items {
        @Override
        public int size() {
            return list.size();
        }

        @Override
        public Element value(int position) {
            return list.items().get(position);
        }

        @Override
        public Element mapped(int returnType, Selection selection, boolean multi) {
            throw Selection.unsupported();
        }
    }
}
