package io.aerotype.ael.internal.check;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Terms by what they are terms of. Most expressions have a few, for which a map would cost more than the rest of a check. */
final class Terms<K> {
    private static final int FEW = 8;

    private final boolean identical;
    private @Nullable Entry<K> first;
    private @Nullable Entry<K> last;
    private int count;
    private @Nullable Map<K, Term> many;

    private static final class Entry<K> {
        private final K key;
        private final Term term;
        private @Nullable Entry<K> next;

        Entry(K key, Term term) {
            this.key = key;
            this.term = term;
        }
    }

    /**
     * Makes an empty table.
     *
     * @param identical whether a key is the very object, not one that is equal
     */
    Terms(boolean identical) {
        this.identical = identical;
    }

    @Nullable
    Term get(K key) {
        if (many != null) {
            return many.get(key);
        }
        for (Entry<K> entry = first; entry != null; entry = entry.next) {
            if (identical ? isSame(entry.key, key) : entry.key.equals(key)) {
                return entry.term;
            }
        }
        return null;
    }

    @SuppressWarnings("ReferenceEquality") // nodes that are equal stand in several places, and have a type in each
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    /** Adds a term for a key that has none. */
    void put(K key, Term term) {
        if (many != null) {
            many.put(key, term);
            return;
        }
        Entry<K> added = new Entry<>(key, term);
        if (last == null) {
            first = added;
        } else {
            last.next = added;
        }
        last = added;
        count++;
        if (count > FEW) {
            Map<K, Term> map = identical ? new IdentityHashMap<>() : new LinkedHashMap<>();
            forEach(map::put);
            many = map;
        }
    }

    /** Shows all, in the order in which they were put here unless their keys are objects of no order. */
    void forEach(BiConsumer<K, Term> action) {
        if (many != null) {
            many.forEach(action);
            return;
        }
        for (Entry<K> entry = first; entry != null; entry = entry.next) {
            action.accept(entry.key, entry.term);
        }
    }
}
