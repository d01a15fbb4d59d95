package io.aerotype.embedded.internal.cdt;

import static io.aerotype.embedded.internal.cdt.Parameter.UNSIGNED;
import static io.aerotype.embedded.internal.cdt.Parameter.VALUE;

import io.aerotype.embedded.internal.cdt.Operation.WhenAbsent;
import io.aerotype.embedded.internal.cdt.OperationTable.Signature;
import io.aerotype.embedded.internal.value.Attributes;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.value.Storable;
import java.util.ArrayList;
import java.util.List;

/** Map operations that store values or change the map as a whole. */
final class MapWrites {
    private static final int NO_ATTRIBUTES = -1;
    private static final WriteFlags NONE = new WriteFlags(0);
    private static final WriteFlags CREATE_ONLY = new WriteFlags(1);
    private static final WriteFlags UPDATE_ONLY = new WriteFlags(2);

    private MapWrites() {}

    static void register(OperationTable<MapElement> table) {
        Signature entry = Signature.of(VALUE, VALUE);
        Signature items = Signature.of(VALUE);
        Signature delta = Signature.of(VALUE).optional(VALUE, UNSIGNED);

        table.modify(64, "set type", WhenAbsent.CREATE, Signature.of(UNSIGNED), NO_ATTRIBUTES, MapWrites::setType);
        table.modify(
                65,
                "add",
                WhenAbsent.CREATE,
                entry.optional(UNSIGNED),
                2,
                (map, p) -> put(map, List.of(entry(p)), CREATE_ONLY));
        table.modify(
                66,
                "add items",
                WhenAbsent.CREATE,
                items.optional(UNSIGNED),
                1,
                (map, p) -> put(map, p.storedEntries(0), CREATE_ONLY));
        table.modify(
                67,
                "put",
                WhenAbsent.CREATE,
                entry.optional(UNSIGNED, UNSIGNED),
                2,
                (map, p) -> put(map, List.of(entry(p)), new WriteFlags(p.integer(3, 0))));
        table.modify(
                68,
                "put items",
                WhenAbsent.CREATE,
                items.optional(UNSIGNED, UNSIGNED),
                1,
                (map, p) -> put(map, p.storedEntries(0), flagsOfItems(map, p)));
        table.modify(
                69,
                "replace",
                WhenAbsent.CREATE,
                entry,
                NO_ATTRIBUTES,
                (map, p) -> put(map, List.of(entry(p)), UPDATE_ONLY));
        table.modify(
                70,
                "replace items",
                WhenAbsent.MISS,
                items,
                NO_ATTRIBUTES,
                (map, p) -> put(map, p.storedEntries(0), UPDATE_ONLY));
        table.modify(73, "increment", WhenAbsent.CREATE, delta, 2, (map, p) -> increment(map, p, 1));
        table.modify(74, "decrement", WhenAbsent.CREATE, delta, 2, (map, p) -> increment(map, p, -1));
        table.modify(
                75,
                "clear",
                WhenAbsent.IGNORE,
                Signature.NONE,
                NO_ATTRIBUTES,
                (map, p) -> new Change<>(new MapElement(List.of(), map.flags()), null));
    }

    /** The server fills an empty map even when only updates are asked for, if those that cannot be made are forgiven. */
    private static WriteFlags flagsOfItems(MapElement map, Parameters parameters) {
        WriteFlags flags = new WriteFlags(parameters.integer(2, 0));
        return map.size() == 0 && flags.updateOnly() && flags.noFail() && flags.partial() ? NONE : flags;
    }

    private static Entry entry(Parameters parameters) {
        return new Entry(key(parameters), parameters.stored(1));
    }

    private static Element key(Parameters parameters) {
        Element key = parameters.value(0);
        if (!Storable.isKey(key)) {
            throw Parameters.refused("map key must be an integer, a string or a blob");
        }
        return key;
    }

    private static Change<MapElement> setType(MapElement map, Parameters parameters) {
        int flags = (int) parameters.integer(0) & Attributes.SENT;
        if ((flags & ~Attributes.MAP) != 0) {
            throw new ResultException(ResultCode.OP_NOT_APPLICABLE, "map attributes " + flags);
        }
        return new Change<>(new MapElement(map.entries(), flags), null);
    }

    private static Change<MapElement> increment(MapElement map, Parameters parameters, int sign) {
        Element key = key(parameters);
        Range found = keys(map.entries()).equalTo(key);
        Element current =
                found.count() == 0 ? null : map.entries().get(found.start()).value();
        Element sum = Increment.apply(current, parameters.valueOrNull(1), sign);
        return new Change<>(put(map, List.of(new Entry(key, sum)), NONE).container(), sum);
    }

    /** Stores entries given in key order; the first one to complain about decides the result code. */
    private static Change<MapElement> put(MapElement map, List<Entry> items, WriteFlags flags) {
        Sorted held = keys(map.entries());
        List<Entry> accepted = new ArrayList<>(items.size());
        for (Entry item : items) {
            boolean exists = held.equalTo(item.key()).count() > 0;
            if (exists ? flags.createOnly() : flags.updateOnly()) {
                flags.failUnlessTolerated(exists ? ResultCode.ELEMENT_EXISTS : ResultCode.ELEMENT_NOT_FOUND);
                if (!flags.partial()) {
                    accepted.clear();
                    break;
                }
            } else {
                accepted.add(item);
            }
        }
        MapElement after = new MapElement(merged(map.entries(), accepted), map.flags());
        return new Change<>(after, Element.of((long) after.size()));
    }

    /** Merges two runs of entries in key order; where both have a key, the second wins. */
    private static List<Entry> merged(List<Entry> held, List<Entry> added) {
        List<Entry> all = new ArrayList<>(held.size() + added.size());
        int next = 0;
        for (Entry entry : added) {
            int from = keys(held).lower(entry.key());
            all.addAll(held.subList(next, from));
            all.add(entry);
            next = keys(held).upper(entry.key());
        }
        all.addAll(held.subList(next, held.size()));
        return all;
    }

    private static Sorted keys(List<Entry> entries) {
        return new Sorted(entries.size(), position -> entries.get(position).key());
    }
}
