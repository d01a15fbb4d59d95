package io.aerotype.ael.internal.check;

import io.aerotype.ael.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What is known of each bin, by name. Most expressions have a few, for which a map would cost more than the rest of a check. */
final class BinTerms {
    private static final int FEW = 8;

    private @Nullable Entry last;
    private int count;
    private @Nullable Map<String, Term> many;

    private record Entry(String name, Term term, @Nullable Entry before) {}

    @Nullable
    Term get(String name) {
        if (many != null) {
            return many.get(name);
        }
        for (Entry entry = last; entry != null; entry = entry.before()) {
            if (entry.name().equals(name)) {
                return entry.term();
            }
        }
        return null;
    }

    /** Adds a bin that is not known yet. */
    void put(String name, Term term) {
        if (many != null) {
            many.put(name, term);
            return;
        }
        last = new Entry(name, term, last);
        count++;
        if (count > FEW) {
            many = inOrder();
            last = null;
        }
    }

    /** The types, in the order in which the bins were met. */
    Map<String, Type> types() {
        Map<String, Type> types = new LinkedHashMap<>();
        (many == null ? inOrder() : many).forEach((name, term) -> types.put(name, term.type()));
        return Collections.unmodifiableMap(types);
    }

    private SequencedMap<String, Term> inOrder() {
        SequencedMap<String, Term> terms = new LinkedHashMap<>();
        for (Entry entry = last; entry != null; entry = entry.before()) {
            terms.putFirst(entry.name(), entry.term());
        }
        return terms;
    }
}
