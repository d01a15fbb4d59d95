package io.aerotype.embedded.internal.value;

import io.aerotype.embedded.internal.value.Element.Bool;
import io.aerotype.embedded.internal.value.Element.Bound;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.Ext;
import io.aerotype.embedded.internal.value.Element.Int;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.Element.Nil;
import io.aerotype.embedded.internal.value.Element.Raw;
import io.aerotype.embedded.internal.value.Element.Real;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a value a client sent into the form the server stores: maps in key order at every depth, only known attributes,
 * the persisted index at the top alone. What cannot be stored is refused, and so is a container that claims an order it does
 * not have: it is never sorted for the client.
 */
public final class Storable {
    private final int failure;

    /**
     * Checks on behalf of one kind of write.
     *
     * @param failure result code for a value that cannot be stored
     */
    public Storable(int failure) {
        this.failure = failure;
    }

    /** Returns a whole bin in stored form; it may ask for a persisted index. */
    public Element bin(Element sent) {
        return stored(sent, Attributes.PERSIST_INDEX);
    }

    /** Returns a value inside a container in stored form. */
    public Element nested(Element sent) {
        return stored(sent, 0);
    }

    /** Returns the entries in key order, each value in stored form. */
    public List<Entry> entries(MapElement sent) {
        List<Entry> entries = new ArrayList<>(sent.size());
        boolean sorted = true;
        for (Entry entry : sent.entries()) {
            if (!isKey(entry.key())) {
                throw refused("map key must be an integer, a string or a blob");
            }
            if (!entries.isEmpty()) {
                sorted &= ElementOrder.INSTANCE.compare(entries.getLast().key(), entry.key()) < 0;
            }
            entries.add(new Entry(entry.key(), nested(entry.value())));
        }
        if (!sorted) {
            if (sent.isOrdered()) {
                throw refused("map claims key order");
            }
            entries.sort((left, right) -> ElementOrder.INSTANCE.compare(left.key(), right.key()));
            checkDistinct(entries);
        }
        return entries;
    }

    /** Whether {@code key} may be the key of a stored map entry. */
    public static boolean isKey(Element key) {
        return switch (key) {
            case Int integer -> true;
            case Raw raw ->
                raw.prefixed().length > 0 && (raw.type() == ParticleType.STRING || raw.type() == ParticleType.BLOB);
            case Nil nil -> false;
            case Bool bool -> false;
            case Real real -> false;
            case Bound bound -> false;
            case Ext ext -> false;
            case ListElement list -> false;
            case MapElement map -> false;
        };
    }

    private Element stored(Element sent, int persist) {
        return switch (sent) {
            case Nil nil -> nil;
            case Bool bool -> bool;
            case Int integer -> integer;
            case Real real -> real;
            case Raw raw -> raw;
            case Bound bound -> throw refused(bound + " exists in queries only");
            case Ext ext when ext.type() == Bound.EXT_TYPE -> throw refused("an extension for queries");
            case Ext ext -> ext;
            case ListElement list -> list(list, list.flags() & (Attributes.ORDERED | persist));
            case MapElement map ->
                new MapElement(entries(map), map.flags() & (Attributes.ORDERED | Attributes.VALUE_ORDERED | persist));
        };
    }

    private ListElement list(ListElement sent, int flags) {
        List<Element> items = new ArrayList<>(sent.size());
        for (Element item : sent.items()) {
            Element stored = nested(item);
            if (sent.isOrdered() && !items.isEmpty() && ElementOrder.INSTANCE.compare(items.getLast(), stored) > 0) {
                throw refused("list claims to be sorted");
            }
            items.add(stored);
        }
        return new ListElement(items, flags);
    }

    private void checkDistinct(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (ElementOrder.INSTANCE.areEqual(
                    entries.get(i - 1).key(), entries.get(i).key())) {
                throw refused("map key appears twice");
            }
        }
    }

    private ResultException refused(String why) {
        return new ResultException(failure, why);
    }
}
