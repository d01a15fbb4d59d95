package io.aerotype.embedded.internal.cdt;

import static io.aerotype.embedded.internal.cdt.Parameter.INDEX;
import static io.aerotype.embedded.internal.cdt.Parameter.UNSIGNED;
import static io.aerotype.embedded.internal.cdt.Parameter.VALUE;

import io.aerotype.embedded.internal.cdt.Operation.WhenAbsent;
import io.aerotype.embedded.internal.cdt.OperationTable.Signature;
import io.aerotype.embedded.internal.value.Attributes;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.ElementOrder;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** List operations that store values or change the list as a whole. */
final class ListWrites {
    private static final int NO_ATTRIBUTES = -1;
    private static final int DESCENDING = 1;
    private static final int DROP_DUPLICATES = 2;

    /** No record could hold more nils than this. */
    private static final int MOST_PADDING = 8 << 20;

    private ListWrites() {}

    static void register(OperationTable<ListElement> table) {
        table.modify(0, "set type", WhenAbsent.CREATE, Signature.of(UNSIGNED), NO_ATTRIBUTES, ListWrites::setType);
        table.modify(
                1,
                "append",
                WhenAbsent.CREATE,
                Signature.of(VALUE).optional(UNSIGNED, UNSIGNED),
                1,
                (list, p) -> append(list, List.of(p.stored(0)), flags(p, 2), false));
        table.modify(
                2,
                "append items",
                WhenAbsent.CREATE,
                Signature.of(VALUE).optional(UNSIGNED, UNSIGNED),
                1,
                (list, p) -> append(list, p.storedItems(0), flags(p, 2), true));
        table.modify(
                3,
                "insert",
                WhenAbsent.CREATE,
                Signature.of(INDEX, VALUE).optional(UNSIGNED),
                NO_ATTRIBUTES,
                (list, p) -> {
                    Element value = p.stored(1);
                    return insert(unordered(list), p.integer(0), List.of(value), flags(p, 2), false);
                });
        table.modify(
                4,
                "insert items",
                WhenAbsent.CREATE,
                Signature.of(INDEX, VALUE).optional(UNSIGNED),
                NO_ATTRIBUTES,
                (list, p) -> {
                    List<Element> items = p.storedItems(1);
                    return insert(unordered(list), p.integer(0), items, flags(p, 2), true);
                });
        table.modify(
                9,
                "set",
                WhenAbsent.CREATE,
                Signature.of(INDEX, VALUE).optional(UNSIGNED),
                NO_ATTRIBUTES,
                (list, p) -> {
                    Element value = p.stored(1);
                    return new Change<>(set(unordered(list), p.integer(0), value, flags(p, 2)), null);
                });
        table.modify(
                11,
                "clear",
                WhenAbsent.IGNORE,
                Signature.NONE,
                NO_ATTRIBUTES,
                (list, p) -> new Change<>(new ListElement(List.of(), list.flags()), null));
        table.modify(
                12,
                "increment",
                WhenAbsent.CREATE,
                Signature.of(INDEX).optional(VALUE, UNSIGNED, UNSIGNED),
                2,
                ListWrites::increment);
        table.modify(
                13,
                "sort",
                WhenAbsent.REFUSE,
                new Signature(List.of(UNSIGNED), 0),
                NO_ATTRIBUTES,
                (list, p) -> new Change<>(sort(list, p.integer(0, 0)), null));
    }

    private static WriteFlags flags(Parameters parameters, int index) {
        return new WriteFlags(parameters.integer(index, 0));
    }

    private static ResultException notApplicable(String why) {
        return new ResultException(ResultCode.OP_NOT_APPLICABLE, why);
    }

    private static ListElement unordered(ListElement list) {
        if (list.isOrdered()) {
            throw notApplicable("an ordered list chooses positions itself");
        }
        return list;
    }

    private static Change<ListElement> setType(ListElement list, Parameters parameters) {
        int flags = (int) parameters.integer(0) & Attributes.SENT;
        if ((flags & ~Attributes.LIST) != 0) {
            throw notApplicable("list attributes " + flags);
        }
        boolean sorts = (flags & Attributes.ORDERED) != 0 && !list.isOrdered();
        return new Change<>(new ListElement(sorts ? sorted(list) : list.items(), flags), null);
    }

    private static Change<ListElement> append(ListElement list, List<Element> items, WriteFlags flags, boolean multi) {
        if (!list.isOrdered()) {
            return insert(list, list.size(), items, flags, multi);
        }
        if (multi && items.isEmpty()) {
            return grown(list, list.items());
        }
        List<Element> accepted = flags.unique() ? uniqueInOrder(list, items, flags) : items;
        if (accepted.isEmpty()) {
            return grown(list, list.items());
        }
        Sorted held = Sorted.of(list.items());
        List<Element> all = new ArrayList<>(list.items());
        int added = 0;
        for (Element item : sorted(new ListElement(accepted, 0))) {
            all.add(held.place(item) + added++, item);
        }
        return grown(list, all);
    }

    /** The server looks at an ordered list's new items in their order, and for duplicates among them before anything. */
    private static List<Element> uniqueInOrder(ListElement list, List<Element> items, WriteFlags flags) {
        TreeSet<Element> distinct = new TreeSet<>(ElementOrder.INSTANCE);
        distinct.addAll(items);
        if (distinct.size() < items.size()) {
            flags.failUnlessTolerated(ResultCode.OP_NOT_APPLICABLE);
            if (!flags.partial()) {
                return List.of();
            }
        }
        Sorted held = Sorted.of(list.items());
        List<Element> accepted = distinct.stream()
                .filter(item -> held.equalTo(item).count() == 0)
                .toList();
        if (accepted.size() < distinct.size()) {
            flags.failUnlessTolerated(ResultCode.ELEMENT_EXISTS);
            if (!flags.partial()) {
                return List.of();
            }
        }
        return accepted;
    }

    private static Change<ListElement> insert(
            ListElement list, long index, List<Element> items, WriteFlags flags, boolean multi) {
        if (multi && items.isEmpty()) {
            return grown(list, list.items());
        }
        int position = position(list, index);
        if (position > list.size() && flags.bounded()) {
            flags.failUnlessTolerated(ResultCode.OP_NOT_APPLICABLE);
            return grown(list, list.items());
        }
        List<Element> accepted = flags.unique() ? unique(list, items, flags) : items;
        return grown(list, accepted.isEmpty() ? list.items() : inserted(list, position, accepted));
    }

    /** Goes through the items in the order sent; the first one to complain about decides the result code. */
    private static List<Element> unique(ListElement list, List<Element> items, WriteFlags flags) {
        TreeSet<Element> held = new TreeSet<>(ElementOrder.INSTANCE);
        held.addAll(list.items());
        TreeSet<Element> added = new TreeSet<>(ElementOrder.INSTANCE);
        List<Element> accepted = new ArrayList<>(items.size());
        for (Element item : items) {
            if (!held.contains(item) && added.add(item)) {
                accepted.add(item);
            } else {
                flags.failUnlessTolerated(
                        held.contains(item) ? ResultCode.ELEMENT_EXISTS : ResultCode.OP_NOT_APPLICABLE);
                if (!flags.partial()) {
                    return List.of();
                }
            }
        }
        return accepted;
    }

    private static ListElement set(ListElement list, long index, Element value, WriteFlags flags) {
        if (index >= list.size()) {
            return insert(list, index, List.of(value), flags, false).container();
        }
        int position = position(list, index);
        if (flags.unique() && heldElsewhere(list, position, value)) {
            flags.failUnlessTolerated(ResultCode.ELEMENT_EXISTS);
            return list;
        }
        List<Element> items = new ArrayList<>(list.items());
        items.set(position, value);
        return new ListElement(items, list.flags());
    }

    private static boolean heldElsewhere(ListElement list, int position, Element value) {
        for (int i = 0; i < list.size(); i++) {
            if (i != position && ElementOrder.INSTANCE.areEqual(list.items().get(i), value)) {
                return true;
            }
        }
        return false;
    }

    private static Change<ListElement> increment(ListElement list, Parameters parameters) {
        WriteFlags flags = flags(parameters, 3);
        int position = position(list, parameters.integer(0));
        Element current = position < list.size() ? list.items().get(position) : null;
        Element sum = Increment.apply(current, parameters.valueOrNull(1), 1);
        ListElement after =
                list.isOrdered() ? replaceOrdered(list, position, sum, flags) : set(list, position, sum, flags);
        return new Change<>(after, sum);
    }

    private static ListElement replaceOrdered(ListElement list, int position, Element value, WriteFlags flags) {
        if (position > list.size()) {
            throw notApplicable("an ordered list is not padded");
        }
        Range equal = Sorted.of(list.items()).equalTo(value);
        if (flags.unique() && equal.count() > 0) {
            if (equal.start() != position) {
                flags.failUnlessTolerated(ResultCode.ELEMENT_EXISTS);
            }
            return list;
        }
        List<Element> items = new ArrayList<>(list.items());
        if (position < items.size()) {
            items.remove(position);
        }
        items.add(Sorted.of(items).lower(value), value);
        return new ListElement(items, list.flags());
    }

    private static ListElement sort(ListElement list, long flags) {
        List<Element> items = list.isOrdered() ? list.items() : sorted(list);
        if ((flags & DROP_DUPLICATES) != 0) {
            List<Element> distinct = new ArrayList<>(items.size());
            for (Element item : items) {
                if (distinct.isEmpty() || !ElementOrder.INSTANCE.areEqual(distinct.getLast(), item)) {
                    distinct.add(item);
                }
            }
            items = distinct;
        }
        boolean reverses = (flags & DESCENDING) != 0 && !list.isOrdered();
        if (reverses && (flags & DROP_DUPLICATES) != 0 && items.size() > 1) {
            throw Parameters.refused("a list is not sorted backwards and without duplicates at once");
        }
        return new ListElement(reverses ? items.reversed() : items, list.flags());
    }

    private static List<Element> sorted(ListElement list) {
        List<Element> items = new ArrayList<>(list.size());
        for (int position : MergeSort.positions(list.items(), ElementOrder.INSTANCE)) {
            items.add(list.items().get(position));
        }
        return items;
    }

    /** Returns a position at which something can be stored, past the end included. */
    private static int position(ListElement list, long index) {
        long position = index < 0 ? index + list.size() : index;
        if (position < 0 || position > Integer.MAX_VALUE) {
            throw notApplicable("index " + index + " of a list of " + list.size());
        }
        return (int) position;
    }

    private static List<Element> inserted(ListElement list, int position, List<Element> items) {
        int padding = position - list.size();
        if (padding > MOST_PADDING) {
            throw new ResultException(ResultCode.RECORD_TOO_BIG, "padding with " + padding + " nils");
        }
        List<Element> all = new ArrayList<>(list.items());
        if (padding > 0) {
            all.addAll(Collections.nCopies(padding, Element.NIL));
        }
        all.addAll(position, items);
        return all;
    }

    /** Returns a new list even if it is like the old one: a list that was not there is there now. */
    private static Change<ListElement> grown(ListElement list, List<Element> items) {
        return new Change<>(new ListElement(items, list.flags()), Element.of((long) items.size()));
    }
}
