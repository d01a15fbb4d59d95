package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.ElementOrder;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.value.Storable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from a bin's container to one nested in it: followed to read, or rebuilt behind a change. */
final class Context {
    private static final int MOST_PADDING = 8 << 20;
    private static final Storable STORABLE = new Storable(ResultCode.OP_NOT_APPLICABLE);

    private final List<ContextStep> steps;

    private Context(List<ContextStep> steps) {
        this.steps = steps;
    }

    static Context parse(Element context) {
        return new Context(ContextStep.parse(context));
    }

    /** What is to be done at the end of the way. */
    @FunctionalInterface
    interface Edit {
        /** Returns the change; its container is null if there is still none. Given null, there is none yet. */
        Edited apply(@Nullable Element target);
    }

    /**
     * A container after an edit.
     *
     * @param container the same object if nothing changed, null if it is still missing
     */
    record Edited(@Nullable Element container, @Nullable Element result) {}

    /** Returns the element the context leads to. */
    Element follow(Element top) {
        Element current = top;
        for (ContextStep step : steps) {
            checkSelector(step);
            int position = position(current, step);
            if (position < 0) {
                throw ContextStep.notApplicable();
            }
            current = child(current, position);
        }
        return current;
    }

    /** Edits what the context leads to, making what is missing on the way if the context allows. */
    Edited edit(@Nullable Element top, Edit edit) {
        return top == null ? create(0, edit) : edit(top, 0, edit);
    }

    private Edited edit(Element container, int at, Edit edit) {
        if (at == steps.size()) {
            return edit.apply(container);
        }
        ContextStep step = steps.get(at);
        checkSelector(step);
        int position = position(container, step);
        if (position < 0) {
            return addChild(container, at, edit);
        }
        Element child = child(container, position);
        Edited edited = edit(child, at + 1, edit);
        if (edited.container() == null || isSame(edited.container(), child)) {
            return new Edited(container, edited.result());
        }
        return new Edited(withChild(container, position, edited.container()), edited.result());
    }

    @SuppressWarnings("ReferenceEquality") // an edit that changes nothing hands back the object it was given
    private static boolean isSame(Element after, Element before) {
        return after == before;
    }

    /** Makes the missing child of a container that is there. */
    private Edited addChild(Element container, int at, Edit edit) {
        ContextStep step = steps.get(at);
        if (!step.creates()) {
            throw ContextStep.notApplicable();
        }
        return switch (container) {
            case ListElement list
            when step.selector() == ContextStep.INDEX -> {
                int padding = padding(list, step);
                Edited made = descend(at + 1, edit);
                yield made.container() == null
                        ? new Edited(container, made.result())
                        : new Edited(withAppended(list, padding, made.container()), made.result());
            }
            case MapElement map
            when step.selector() == ContextStep.KEY -> {
                checkKey(step.value());
                Edited made = descend(at + 1, edit);
                yield made.container() == null
                        ? new Edited(container, made.result())
                        : new Edited(withEntry(map, step.value(), made.container()), made.result());
            }
            default -> throw ContextStep.notApplicable();
        };
    }

    /** Goes on below a child that has to be made. */
    private Edited descend(int at, Edit edit) {
        if (at == steps.size()) {
            return edit.apply(null);
        }
        if (steps.get(at).persists()) {
            throw ContextStep.notApplicable();
        }
        return chain(at, edit);
    }

    /** Makes the top container, which the first step has to ask for. */
    private Edited create(int at, Edit edit) {
        checkSelector(steps.get(at));
        if (!steps.get(at).creates()) {
            throw ContextStep.notApplicable();
        }
        return chain(at, edit);
    }

    /** Makes a container with one child; its kind is that of the step. */
    private Edited chain(int at, Edit edit) {
        ContextStep step = steps.get(at);
        if (step.isMapKey()) {
            checkKey(step.value());
            Edited made = descend(at + 1, edit);
            return made.container() == null
                    ? made
                    : new Edited(
                            new MapElement(List.of(new Entry(step.value(), made.container())), step.mapAttributes()),
                            made.result());
        }
        if (!step.isListIndex()) {
            throw ContextStep.notApplicable();
        }
        if (step.integer() < -1) {
            throw ContextStep.notApplicable();
        }
        ListElement fresh = new ListElement(List.of(), step.listAttributes());
        int padding = fresh.isOrdered() ? 0 : padding(fresh, step);
        Edited made = descend(at + 1, edit);
        return made.container() == null
                ? made
                : new Edited(withAppended(fresh, padding, made.container()), made.result());
    }

    /** Returns how many nils go before a child appended at the step's index. */
    private static int padding(ListElement list, ContextStep step) {
        long index = step.integer();
        if (index == list.size() || (list.size() == 0 && index == -1)) {
            return 0;
        }
        if (index < list.size()) {
            throw ContextStep.notApplicable();
        }
        if (list.isOrdered()) {
            return 0;
        }
        if (!step.pads()) {
            throw ContextStep.notApplicable();
        }
        if (index - list.size() > MOST_PADDING) {
            throw new ResultException(ResultCode.RECORD_TOO_BIG, "padding up to index " + index);
        }
        return (int) (index - list.size());
    }

    private static void checkSelector(ContextStep step) {
        if (step.selector() > ContextStep.VALUE || ((step.creates() || step.persists()) && !step.namesKind())) {
            throw ContextStep.notApplicable();
        }
    }

    private static void checkKey(Element key) {
        if (!Storable.isKey(key)) {
            throw ContextStep.notApplicable();
        }
    }

    /** Returns where the step leads, −1 if nowhere. */
    private static int position(Element container, ContextStep step) {
        return switch (container) {
            case ListElement list when step.fits(list) -> inList(list, step);
            case MapElement map when step.fits(map) -> inMap(map, step);
            default -> throw ContextStep.notApplicable();
        };
    }

    private static int inList(ListElement list, ContextStep step) {
        return switch (step.selector()) {
            case ContextStep.INDEX -> positionOf(step.integer(), list.size());
            case ContextStep.RANK ->
                positionOf(step.integer(), list.size()) < 0
                        ? -1
                        : only(new ListSelections(list, false).atRank(step.integer()));
            case ContextStep.VALUE -> only(new ListSelections(list, false).firstOf(step.value()));
            default -> -1;
        };
    }

    private static int inMap(MapElement map, ContextStep step) {
        MapSelections selections = new MapSelections(map, false);
        return switch (step.selector()) {
            case ContextStep.INDEX -> positionOf(step.integer(), map.size());
            case ContextStep.RANK ->
                positionOf(step.integer(), map.size()) < 0 ? -1 : only(selections.atRank(step.integer()));
            // Here alone the server rewrites what it looks for as if to store it, which no pattern survives.
            case ContextStep.KEY -> only(selections.atKey(STORABLE.nested(step.value())));
            case ContextStep.VALUE -> map.flags() != 0 ? only(selections.firstOf(step.value())) : firstValue(map, step);
            default -> -1;
        };
    }

    /** On an unordered map the server scans in key order. */
    private static int firstValue(MapElement map, ContextStep step) {
        for (int i = 0; i < map.size(); i++) {
            if (ElementOrder.INSTANCE.areEqual(map.entries().get(i).value(), step.value())) {
                return i;
            }
        }
        return -1;
    }

    static int positionOf(long index, int size) {
        long position = index < 0 ? index + size : index;
        return position < 0 || position >= size ? -1 : (int) position;
    }

    private static int only(Selection selection) {
        return selection.isEmpty() ? -1 : selection.positions()[0];
    }

    private static Element child(Element container, int position) {
        return switch (container) {
            case ListElement list -> list.items().get(position);
            case MapElement map -> map.entries().get(position).value();
            default -> throw ContextStep.notApplicable();
        };
    }

    private static Element withChild(Element container, int position, Element child) {
        if (container instanceof MapElement map) {
            List<Entry> entries = new ArrayList<>(map.entries());
            entries.set(position, new Entry(entries.get(position).key(), child));
            return new MapElement(entries, map.flags());
        }
        ListElement list = (ListElement) container;
        List<Element> items = new ArrayList<>(list.items());
        if (list.isOrdered()) {
            items.remove(position);
            items.add(Sorted.of(items).lower(child), child);
        } else {
            items.set(position, child);
        }
        return new ListElement(items, list.flags());
    }

    private static ListElement withAppended(ListElement list, int padding, Element child) {
        List<Element> items = new ArrayList<>(list.items());
        if (list.isOrdered()) {
            items.add(Sorted.of(items).lower(child), child);
        } else {
            items.addAll(Collections.nCopies(padding, Element.NIL));
            items.add(child);
        }
        return new ListElement(items, list.flags());
    }

    private static MapElement withEntry(MapElement map, Element key, Element child) {
        List<Entry> entries = new ArrayList<>(map.entries());
        Sorted keys = new Sorted(
                entries.size(), position -> map.entries().get(position).key());
        entries.add(keys.lower(key), new Entry(key, child));
        return new MapElement(entries, map.flags());
    }
}
